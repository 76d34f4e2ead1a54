public import Foundation

/// 重点工程(项目).
public struct Project: Sendable, Hashable, Identifiable {
  /// 编号.
  public var id: String
  /// 序号 as printed.
  public var number: String?
  /// 领域.
  public var domain: String?
  /// 项目名称.
  public var name: String
  /// 建设内容.
  public var content: String?
  /// 起始年.
  public var start: Int?
  /// 完成年.
  public var end: Int?
  /// 总投资 in `unit`.
  public var totalInvestment: Decimal?
  /// 规划期投资 in `unit`.
  public var periodInvestment: Decimal?
  /// 投资单位; given wherever an amount is.
  public var unit: MoneyUnit?
  /// 责任单位, as printed.
  public var owner: String?
  /// 储备项目.
  public var reserve: Bool
  /// 出处 in the plan.
  public var place: String?
  /// 来源编号, where it is not the plan's text.
  public var source: Source.ID?
  /// 备注.
  public var note: String?
  /// Row of `projects.csv`.
  public var origin: Origin

  /// A project with what is required; set the rest afterwards.
  public init(id: String, name: String, origin: Origin) {
    self.id = id
    self.name = name
    self.origin = origin
    reserve = false
  }
}

extension Sequence<Project> {
  /// Projects as the plan numbers them: rows that share a printed number in a list (a project with parts of
  /// different owners or years) are one project of the plan.
  public var numberedCount: Int {
    Set(map { [$0.domain ?? "", $0.number ?? "id " + $0.id] }).count
  }
}

/// 项目进展 at the end of a year.
public struct ProjectProgressRecord: Sendable, Hashable {
  /// 项目编号.
  public var project: Project.ID
  /// 年份.
  public var year: Int
  /// 阶段.
  public var stage: ProjectStage
  /// 累计完成投资 in the project's unit.
  public var cumulativeInvestment: Decimal?
  /// 进展说明.
  public var detail: String?
  /// 来源编号.
  public var source: Source.ID?
  /// Row of `project-progress.csv`.
  public var origin: Origin

  /// A report of progress.
  public init(
    project: Project.ID, year: Int, stage: ProjectStage, cumulativeInvestment: Decimal? = nil,
    detail: String? = nil, source: Source.ID? = nil, origin: Origin
  ) {
    self.project = project
    self.year = year
    self.stage = stage
    self.cumulativeInvestment = cumulativeInvestment
    self.detail = detail
    self.source = source
    self.origin = origin
  }
}

/// 阶段 of a project.
public enum ProjectStage: String, Sendable, Hashable, CaseIterable {
  /// 未启动
  case notStarted = "未启动"
  /// 前期
  case preparation = "前期"
  /// 在建
  case construction = "在建"
  /// 调试
  case commissioning = "调试"
  /// 完成
  case completed = "完成"
  /// 终止
  case terminated = "终止"
}
