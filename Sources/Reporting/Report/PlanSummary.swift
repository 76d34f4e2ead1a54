import Evaluation
import PlanModel
package import Writing

/// What a data package says of its report, so that later runs find it again.
package struct ReportRecord: Sendable, Decodable {
  package let summary: PlanSummary
  /// How each indicator stood; `nil` in what older versions of the program wrote.
  let results: [IndicatorResult]?

  init(_ content: ReportContent) {
    summary = PlanSummary(content)
    results = IndicatorResult.all(content.evaluation.indicators)
  }

  private enum CodingKeys: CodingKey {
    case results
  }

  package init(from decoder: any Decoder) throws {
    summary = try PlanSummary(from: decoder)
    results = try decoder.container(keyedBy: CodingKeys.self)
      .decodeIfPresent([IndicatorResult].self, forKey: .results)
  }
}

/// What the pages of a year and of all years need of one report; small, so that the plan can be dropped. A class, because
/// of thousands of them every page makes lists of its own.
package final class PlanSummary: Sendable, Decodable {
  struct Counts: Sendable, Hashable, Decodable {
    let byVerdict: VerdictCounts
    /// Those with a value of the data year.
    let observed: Int
  }

  package let id: String
  package let title: String
  let shortTitle: String
  package let region: String
  package let parentRegion: String?
  let level: Level
  package let year: Int
  let kind: EvaluationKind
  /// The plan's own word for the evaluation, where it has one.
  let term: String?
  /// 数据截止年.
  let dataYear: Int
  let date: CalendarDate
  let indicators: Counts
  let textGoals: Counts
  /// Names, with their nature, of everything behind or missed; text goals included.
  let laggards: [String]
  let tasks: Int
  let tasksReported: Int
  let projects: Int
  let projectsReported: Int
  let disclaimer: String?
  // `nil` in what older versions of the program wrote.
  let edition: Edition?
  /// 总体评价 in one sentence.
  let judgement: String?

  init(_ content: ReportContent) {
    let (plan, context, evaluation) = (content.plan, content.context, content.evaluation)
    edition = content.edition
    judgement = Headline(content).judgement
    id = plan.id
    title = plan.title
    shortTitle = plan.shortTitle
    region = plan.region
    parentRegion = plan.parentRegion
    level = plan.level
    year = context.year
    kind = context.kind
    term = evaluation.planned.term
    dataYear = context.dataYear
    date = context.date
    indicators = Counts(evaluation.indicators.listed)
    textGoals = Counts(evaluation.indicators.textGoals)
    laggards = content.lagging.map(\.named)
    tasks = evaluation.taskProgress.total.count
    tasksReported = tasks - evaluation.taskProgress.total.unreported
    projects = evaluation.projectInvestment.total.count
    projectsReported = projects - evaluation.projectInvestment.total.unreported
    disclaimer = plan.disclaimer
  }

  var sentence: String { judgement ?? conclusion(laggards: "滞后或未完成") }

  /// `11项指标中，提前完成1项、数据缺失10项。滞后：…。`; of the text's goals where the plan has no table of indicators.
  ///
  /// - Parameter title: What the laggards are called.
  func conclusion(laggards title: String) -> String {
    let counts = judgedBy
    let named = laggards.isEmpty ? "" : "\(title)：\(Phrases.enumeration(laggards))。"
    let name = indicators.byVerdict.total > 0 ? "指标" : "正文量化目标"
    return "\(counts.total)项\(name)中，\(counts.printed)。\(named)"
  }

  var evaluationTitle: String { term ?? kind.title }

  /// `湖州市……规划终期考核报告`
  var reportTitle: String { title + kind.reportTitle(dataYear: dataYear, term: term) }

  /// 数据待补: too little is known to judge the plan by.
  var isSparse: Bool { judgedBy.isSparse }

  static let sparseMark = "数据待补"

  var hasJudged: Bool { indicators.byVerdict.judged + textGoals.byVerdict.judged > 0 }

  /// The indicator table, or the goals of the text where the plan has none.
  var judgedBy: VerdictCounts { (indicators.byVerdict.total > 0 ? indicators : textGoals).byVerdict }
}

extension PlanSummary.Counts {
  init(_ assessments: [IndicatorAssessment]) {
    byVerdict = VerdictCounts(assessments.map(\.verdict))
    observed = assessments.count(where: \.hasData)
  }

  private enum CodingKeys: CodingKey {
    case observed
  }

  /// In data packages the counts by verdict stand beside `observed`.
  init(from decoder: any Decoder) throws {
    byVerdict = try VerdictCounts(from: decoder)
    observed = try decoder.container(keyedBy: CodingKeys.self).decode(Int.self, forKey: .observed)
  }
}

extension ReportRecord {
  /// What `init(from:)` reads again.
  package var json: JSON {
    [
      "id": .string(summary.id), "title": .string(summary.title), "shortTitle": .string(summary.shortTitle),
      "region": .string(summary.region), "parentRegion": summary.parentRegion.map { .string($0) },
      "level": .string(summary.level.rawValue), "year": .number(summary.year),
      "kind": .string(summary.kind.rawValue), "dataYear": .number(summary.dataYear),
      "date": .string(summary.date.iso), "indicators": summary.indicators.json,
      "textGoals": summary.textGoals.json, "laggards": .strings(summary.laggards),
      "tasks": .number(summary.tasks), "tasksReported": .number(summary.tasksReported),
      "projects": .number(summary.projects), "projectsReported": .number(summary.projectsReported),
      "disclaimer": summary.disclaimer.map { .string($0) },
      "edition": summary.edition.map { .string($0.rawValue) },
      "judgement": summary.judgement.map { .string($0) },
      "results": results.map { .list($0.map(\.json)) },
    ]
  }
}

extension PlanSummary.Counts {
  fileprivate var json: JSON {
    [
      "observed": .number(observed), "total": .number(byVerdict.total),
      "verdicts": .list(
        byVerdict.verdicts.map { ["verdict": .string($0.verdict.rawValue), "count": .number($0.count)] }),
    ]
  }
}

extension IndicatorAssessment {
  /// Whether the data year has a value, of the indicator itself or of one of its parts.
  var hasData: Bool { observation != nil || parts.contains(where: \.hasData) }
}
