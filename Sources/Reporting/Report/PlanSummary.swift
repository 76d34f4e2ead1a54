package import Evaluation
package import PlanModel

/// What the pages of a year and of all years need of one report; small, so that the plan can be dropped.
package struct PlanSummary: Sendable, Hashable, Codable {
  /// Counts of one set of indicators by verdict.
  package struct Counts: Sendable, Hashable, Codable {
    /// Verdicts that occur, in the order in which the report enumerates them.
    package var verdicts: [Count]
    /// All of them; what `verdicts` adds up to.
    package var total: Int
    /// With a value of the data year.
    package var observed: Int

    /// One verdict and how often it was given.
    package struct Count: Sendable, Hashable, Codable {
      /// The verdict.
      package var verdict: Verdict
      /// How often.
      package var count: Int
    }
  }

  /// Identifier of the plan and name of its folder.
  package let id: String
  /// Full title of the plan.
  package let title: String
  /// Short title of the plan.
  package let shortTitle: String
  /// 区域.
  package let region: String
  /// The region above.
  package let parentRegion: String?
  /// 层级.
  package let level: Level
  /// Year of the report.
  package let year: Int
  /// 评估类型.
  package let kind: EvaluationKind
  /// 数据截止年.
  package let dataYear: Int
  /// Date of the report.
  package let date: CalendarDate
  /// Indicators of the plan's table.
  package let indicators: Counts
  /// Quantified goals of the plan's text.
  package let textGoals: Counts
  /// Names, with their nature, of everything behind or missed; text goals included.
  package let laggards: [String]
  /// 主要任务.
  package let tasks: Int
  /// Tasks that somebody reported on.
  package let tasksReported: Int
  /// 重点工程.
  package let projects: Int
  /// Projects that somebody reported on.
  package let projectsReported: Int
  /// 声明.
  package let disclaimer: String?
  /// 版本状态; `nil` in what older versions of the program wrote.
  package let edition: Edition?

  /// Takes from an evaluation what index pages need.
  package init(_ evaluation: PlanEvaluation, edition: Edition = .draft) {
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
      .map(\.named)
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
