public import Evaluation
public import PlanModel

/// What the pages of a year and of all years need of one report; small, so that the plan can be dropped.
public struct PlanSummary: Sendable, Hashable, Codable {
  /// Counts of one set of indicators by verdict.
  public struct Counts: Sendable, Hashable, Codable {
    /// Verdicts that occur, in the order in which the report enumerates them.
    public var verdicts: [Count]
    /// All of them; what `verdicts` adds up to.
    public var total: Int
    /// With a value of the data year.
    public var observed: Int

    /// One verdict and how often it was given.
    public struct Count: Sendable, Hashable, Codable {
      /// The verdict.
      public var verdict: Verdict
      /// How often.
      public var count: Int
    }
  }

  /// Identifier of the plan and name of its folder.
  public let id: String
  /// Full title of the plan.
  public let title: String
  /// Short title of the plan.
  public let shortTitle: String
  /// 区域.
  public let region: String
  /// The region above.
  public let parentRegion: String?
  /// 层级.
  public let level: Level
  /// Year of the report.
  public let year: Int
  /// 评估类型.
  public let kind: EvaluationKind
  /// 数据截止年.
  public let dataYear: Int
  /// Date of the report.
  public let date: CalendarDate
  /// Indicators of the plan's table.
  public let indicators: Counts
  /// Quantified goals of the plan's text.
  public let textGoals: Counts
  /// Names, with their nature, of everything behind or missed; text goals included.
  public let laggards: [String]
  /// 主要任务.
  public let tasks: Int
  /// Tasks that somebody reported on.
  public let tasksReported: Int
  /// 重点工程.
  public let projects: Int
  /// Projects that somebody reported on.
  public let projectsReported: Int
  /// 声明.
  public let disclaimer: String?
  /// 版本状态; `nil` in what older versions of the program wrote.
  public let edition: Edition?

  /// Takes from an evaluation what index pages need.
  public init(_ evaluation: PlanEvaluation, edition: Edition = .draft) {
    self.edition = edition
    let plan = evaluation.plan
    let context = evaluation.context
    id = plan.id
    title = plan.title
    shortTitle = plan.shortTitle
    region = plan.region
    parentRegion = plan.parentRegion
    level = plan.level
    year = context.year
    kind = context.kind
    dataYear = context.dataYear
    date = context.date
    indicators = Counts(evaluation.indicators.listed, context.kind)
    textGoals = Counts(evaluation.indicators.textGoals, context.kind)
    laggards = (evaluation.indicators.listed + evaluation.indicators.textGoals)
      .filter { $0.verdict.isLaggard }
      .map { IndicatorItemFacts($0, in: context).named }
    tasks = evaluation.taskProgress.total.count
    tasksReported = tasks - evaluation.taskProgress.total.unreported
    projects = evaluation.projectInvestment.total.count
    projectsReported = projects - evaluation.projectInvestment.total.unreported
    disclaimer = plan.disclaimer
  }

  /// Whether any indicator or text goal could be judged.
  var hasJudged: Bool {
    (indicators.verdicts + textGoals.verdicts).contains { $0.verdict.isJudged }
  }
}

extension PlanSummary.Counts {
  init(_ assessments: [IndicatorAssessment], _ kind: EvaluationKind) {
    let counts = VerdictCounts(of: assessments)
    verdicts = Verdict.occurring(in: counts, for: kind)
      .map { PlanSummary.Counts.Count(verdict: $0, count: counts[$0]) }
    total = assessments.count
    observed = assessments.count(where: \.hasData)
  }
}

extension IndicatorAssessment {
  /// Whether the data year has a value, of the indicator itself or of one of its parts.
  var hasData: Bool { observation != nil || parts.contains(where: \.hasData) }
}
