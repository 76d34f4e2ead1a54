package import Foundation

/// 规划: one environmental-protection plan with everything its folder in `Inputs/` holds.
///
/// A plain value: every reference was checked by `PlanInput`, every list is in the order of its file.
package struct Plan: Sendable {
  /// Lower-case letters, digits and hyphens; the name of the folder.
  package var id: String
  /// As issued.
  package var title: String
  /// Short title for tables and index pages.
  package var shortTitle: String
  /// 区域: the place that the plan covers.
  package var region: String
  /// The region above it (越城区 → 绍兴市), where given.
  package var parentRegion: String?
  package var level: Level
  package var period: Period
  /// 基期年 of the plan as a whole; an indicator may have one of its own.
  package var baseYear: Int
  /// 印发单位.
  package var issuer: String?
  /// 文号.
  package var documentNumber: String?
  /// 印发日期.
  package var issued: CalendarDate?
  /// Identifier of the source that is the plan's own text.
  package var source: Source.ID?
  /// The evaluations that the plan orders.
  package var evaluations: [PlannedEvaluation] = []
  /// What the plan says of itself.
  package var declared = Declared()
  /// Printed on every page, where given.
  package var disclaimer: String?
  /// 编制依据, named only where the inputs name them.
  package var legalBasis: [String] = []
  /// What does not agree inside the plan or between its sources.
  package var discrepancies: [Discrepancy] = []
  /// “左右” is met within this share of the target's size; 0.05 unless the plan sets another.
  package var aboutTolerance = Decimal(sign: .plus, exponent: -2, significand: 5)
  /// Whether the plan counts projects in 调试 as completed.
  package var commissioningCountsAsCompleted = false
  /// 指标.
  package var indicators: [Indicator] = []
  /// 目标.
  package var targets: [Target] = []
  /// 年度实际值.
  package var observations: [Observation] = []
  /// 主要任务.
  package var tasks: [PlanTask] = []
  /// 任务进展.
  package var taskProgress: [TaskProgressRecord] = []
  /// 重点工程(项目).
  package var projects: [Project] = []
  /// 项目进展.
  package var projectProgress: [ProjectProgressRecord] = []
  /// 减排量.
  package var reductions: [Reduction] = []
  /// 来源.
  package var sources: [Source] = []
  /// 修订理由.
  package var revisionReasons: [RevisionReason] = []
  /// People's text by year of evaluation.
  package var narratives: [Int: Narrative] = [:]

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

/// 层级: the administrative level of a plan's region.
package enum Level: String, Sendable, Hashable, CaseIterable, Codable {
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
package struct PlannedEvaluation: Sendable, Hashable {
  /// Year of the report (`make report YEAR=…`).
  package var year: Int
  /// 中期评估, 终期评估 or 年度评估.
  package var kind: EvaluationKind
  /// 数据截止年: the last year whose data the evaluation may use.
  package var dataThrough: Int
  /// Date of the report, where the plan's folder gives one.
  package var statedDate: CalendarDate?
  /// The plan's own sentence that orders the evaluation.
  package var clause: String?

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
  /// 中期评估
  case midterm
  /// 终期评估
  case final
  /// 年度评估
  case annual
}

/// People's text for one report: `narrative/<year>.md`, cut at its level-2 headings.
package struct Narrative: Sendable, Hashable {
  /// A section: 主要做法, 存在问题, 对策建议, 经验, 下一阶段思路.
  package struct Section: Sendable, Hashable {
    package var title: String
    /// CommonMark text under it, without the heading.
    package var markdown: String

    package init(title: String, markdown: String) {
      self.title = title
      self.markdown = markdown
    }
  }

  package var sections: [Section]

  package init(sections: [Section]) { self.sections = sections }
}
