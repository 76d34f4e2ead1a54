public import Foundation

/// 规划: one environmental-protection plan with everything its folder in `Inputs/` holds.
///
/// A plain value: every reference was checked by `PlanInput`, every list is in the order of its file.
public struct Plan: Sendable {
  /// Lower-case letters, digits and hyphens; the name of the folder.
  public var id: String
  /// Full title as issued.
  public var title: String
  /// Short title for tables and index pages.
  public var shortTitle: String
  /// 区域: the place that the plan covers.
  public var region: String
  /// The region above it (越城区 → 绍兴市), where given.
  public var parentRegion: String?
  /// Administrative level.
  public var level: Level
  /// 规划期.
  public var period: Period
  /// 基期年 of the plan as a whole; an indicator may have one of its own.
  public var baseYear: Int
  /// 印发单位.
  public var issuer: String?
  /// 文号.
  public var documentNumber: String?
  /// 印发日期.
  public var issued: CalendarDate?
  /// Identifier of the source that is the plan's own text.
  public var source: Source.ID?
  /// The evaluations that the plan orders.
  public var evaluations: [PlannedEvaluation]
  /// What the plan says of itself.
  public var declared: Declared
  /// Printed on every page, where given.
  public var disclaimer: String?
  /// 编制依据, named only where the inputs name them.
  public var legalBasis: [String]
  /// What does not agree inside the plan or between its sources.
  public var discrepancies: [Discrepancy]
  /// “左右” is met within this share of the target's size; 0.05 unless the plan sets another.
  public var aboutTolerance: Decimal
  /// Whether the plan counts projects in 调试 as completed.
  public var commissioningCountsAsCompleted: Bool
  /// 指标.
  public var indicators: [Indicator]
  /// 目标.
  public var targets: [Target]
  /// 年度实际值.
  public var observations: [Observation]
  /// 主要任务.
  public var tasks: [PlanTask]
  /// 任务进展.
  public var taskProgress: [TaskProgressRecord]
  /// 重点工程(项目).
  public var projects: [Project]
  /// 项目进展.
  public var projectProgress: [ProjectProgressRecord]
  /// 减排量.
  public var reductions: [Reduction]
  /// 来源.
  public var sources: [Source]
  /// 修订理由.
  public var revisionReasons: [RevisionReason]
  /// People's text by year of evaluation.
  public var narratives: [Int: Narrative]

  /// A plan with its head data; the lists start empty.
  public init(
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
    evaluations = []
    declared = Declared()
    legalBasis = []
    discrepancies = []
    aboutTolerance = Decimal(sign: .plus, exponent: -2, significand: 5)
    commissioningCountsAsCompleted = false
    indicators = []
    targets = []
    observations = []
    tasks = []
    taskProgress = []
    projects = []
    projectProgress = []
    reductions = []
    sources = []
    revisionReasons = []
    narratives = [:]
  }
}

/// 规划期: first and last year, both included.
public struct Period: Sendable, Hashable {
  /// First year.
  public var start: Int
  /// Last year.
  public var end: Int

  /// From the first to the last year.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Number of years.
  public var years: Int { end - start + 1 }
}

/// 层级: the administrative level of a plan's region.
public enum Level: String, Sendable, Hashable, CaseIterable, Codable {
  /// 国家
  case nation
  /// 省级
  case province
  /// 市级
  case city
  /// 区县级
  case county
}

/// An evaluation that the plan orders.
public struct PlannedEvaluation: Sendable, Hashable {
  /// Year of the report (`make report YEAR=…`).
  public var year: Int
  /// 中期评估, 终期评估 or 年度评估.
  public var kind: EvaluationKind
  /// 数据截止年: the last year whose data the evaluation may use.
  public var dataThrough: Int
  /// Date of the report; targets issued after it do not count.
  public var date: CalendarDate
  /// The plan's own sentence that orders the evaluation.
  public var clause: String?

  /// An evaluation; `date` is the end of the year where the plan's folder does not give one.
  public init(
    year: Int, kind: EvaluationKind, dataThrough: Int, date: CalendarDate? = nil, clause: String? = nil
  ) {
    self.year = year
    self.kind = kind
    self.dataThrough = dataThrough
    self.date = date ?? .endOfYear(year)
    self.clause = clause
  }
}

/// 评估类型.
public enum EvaluationKind: String, Sendable, Hashable, CaseIterable, Codable {
  /// 中期评估
  case midterm
  /// 终期评估
  case final
  /// 年度评估
  case annual
}

/// People's text for one report: `narrative/<year>.md`, cut at its level-2 headings.
public struct Narrative: Sendable, Hashable {
  /// A section: 主要做法, 存在问题, 对策建议, 经验, 下一阶段思路.
  public struct Section: Sendable, Hashable {
    /// The level-2 heading.
    public var title: String
    /// CommonMark text under it, without the heading.
    public var markdown: String

    /// A section of people's text.
    public init(title: String, markdown: String) {
      self.title = title
      self.markdown = markdown
    }
  }

  /// The sections in their order.
  public var sections: [Section]

  /// Text in sections.
  public init(sections: [Section]) { self.sections = sections }
}
