/// 规划: one environmental-protection plan with everything its folder in `Inputs/` holds.
///
/// A plain value: every reference was checked by `PlanInput`, every list is in the order of its file.
package struct Plan: Sendable {
  package var id: String  // also the name of the folder
  package var title: String  // as issued
  /// Whether the plan was issued as a paper of its own; otherwise the targets come from a table in another one.
  package var isDocument = true
  package var shortTitle: String  // for tables and index pages
  package var region: String  // 区域: the place that the plan covers
  package var parentRegion: String?  // the region above it (越城区 → 绍兴市)
  package var level: Level
  package var period: Period
  package var baseYear: Int  // 基期年 of the plan as a whole; an indicator may have one of its own
  package var issuer: String?  // 印发单位
  package var documentNumber: String?  // 文号
  package var issued: CalendarDate?  // 印发日期, or the date of `issue`
  package var issue = IssueKind.issued  // what `issued` is the date of
  package var compiler: String?  // 编制单位 of the reports
  package var contact: String?  // 联系方式 of those who answer for them
  package var licence: String?  // 使用许可 of reports and data
  package var leadTitle = LeadTitle.lead  // what the plan calls the departments in charge
  package var source: Source.ID?  // the plan's own text
  package var evaluations: [PlannedEvaluation] = []
  package var declared = Declared()  // what the plan says of itself
  package var disclaimer: String?  // printed on every page
  package var legalBasis: [String] = []  // 编制依据, named only where the inputs name them
  /// What does not agree inside the plan or between its sources.
  package var discrepancies: [Discrepancy] = []
  package var interpretations: [Interpretation] = []  // how the plan's words were read
  /// “左右” is met within this share of the target's size; 0.05 unless the plan sets another.
  package var aboutTolerance = Decimal(5, exponent: -2)
  /// Whether the plan counts projects in 调试 as completed.
  package var commissioningCountsAsCompleted = false
  package var indicators: [Indicator] = []  // 指标
  package var targets: [Target] = []  // 目标
  package var observations: [Observation] = []  // 年度实际值
  package var tasks: [PlanTask] = []  // 主要任务
  package var taskProgress: [TaskProgressRecord] = []  // 任务进展
  package var projects: [Project] = []  // 重点工程(项目)
  package var projectProgress: [ProjectProgressRecord] = []  // 项目进展
  package var reductions: [Reduction] = []  // 减排量
  package var sources: [Source] = []  // 来源
  package var revisionReasons: [RevisionReason] = []  // 修订理由
  package var narratives: [Int: Narrative] = [:]  // people's text by year of evaluation
  package var background: [Quotation] = []  // 现实基础 and 面临形势, in the plan's own words

  package init(
    id: String, title: String, shortTitle: String, region: String, level: Level, period: Period,
    baseYear: Int
  ) {
    self.id = id
    self.title = title
    self.shortTitle = shortTitle
    self.region = region
    self.level = level
    self.period = period
    self.baseYear = baseYear
  }
}

extension Plan {
  /// The year that an indicator's base value is of.
  package func baseYear(of indicator: Indicator) -> Int { indicator.baseYear ?? baseYear }
}

/// 规划期: first and last year, both included.
package struct Period: Sendable, Hashable {
  package var start: Int
  package var end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  package var years: Int { end - start + 1 }
}

/// What is known of how a plan came out.
package enum IssueKind: String, Sendable, Hashable, CaseIterable {
  case issued = "印发"  // an act of issue, by its date
  case published = "发布"  // it was put on a website; nothing says when it was issued
}

/// 牵头单位 or 责任单位: the plan's own name for those who are in charge of its tasks.
package enum LeadTitle: String, Sendable, Hashable, CaseIterable {
  case lead = "牵头单位"
  case responsible = "责任单位"
}

/// 层级: the administrative level of a plan's region.
package enum Level: String, Sendable, Hashable, CaseIterable, Codable {
  case nation  // 国家
  case province  // 省级
  case city  // 市级
  case county  // 区县级
}

package struct PlannedEvaluation: Sendable, Hashable {
  package var year: Int  // year of the report (`make report YEAR=…`)
  package var kind: EvaluationKind  // 中期评估, 终期评估 or 年度评估
  package var dataThrough: Int  // 数据截止年: the last year whose data the evaluation may use
  package var statedDate: CalendarDate?  // date of the report, where the plan's folder gives one
  package var clause: String?  // the plan's own sentence that orders the evaluation
  package var term: String?  // the plan's own word for the evaluation (终期考核), where it is another

  package init(year: Int, kind: EvaluationKind, dataThrough: Int, date: CalendarDate? = nil) {
    self.year = year
    self.kind = kind
    self.dataThrough = dataThrough
    statedDate = date
  }

  /// Date of the report, otherwise the end of its year; targets issued after it do not count.
  package var date: CalendarDate { statedDate ?? .endOfYear(year) }
}

/// 评估类型.
package enum EvaluationKind: String, Sendable, Hashable, CaseIterable, Codable {
  case midterm  // 中期评估
  case final  // 终期评估
  case annual  // 年度评估

  /// Whether the plan is over: its targets were met or missed, and no schedule is asked for any more.
  package var isFinal: Bool {
    switch self {
    case .final: true
    case .midterm, .annual: false
    }
  }
}

/// A passage of the plan, word for word.
package struct Quotation: Sendable, Hashable {
  /// Stands in the place of paragraphs that were left out.
  package static let gap = "……"

  package var place: String  // chapter and section, as the plan heads them
  package var paragraphs: [String]

  package init(place: String, paragraphs: [String]) {
    self.place = place
    self.paragraphs = paragraphs
  }
}
