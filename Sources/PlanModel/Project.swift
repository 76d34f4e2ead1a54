package import Foundation

/// 重点工程(项目).
package struct Project: Sendable, Hashable, Identifiable {
  package var id: String
  /// 序号 as printed.
  package var number: String?
  /// 领域.
  package var domain: String?
  /// 项目名称.
  package var name: String
  /// 建设内容.
  package var content: String?
  /// 起始年.
  package var start: Int?
  /// 完成年.
  package var end: Int?
  /// 总投资 in `unit`.
  package var totalInvestment: Decimal?
  /// 规划期投资 in `unit`.
  package var periodInvestment: Decimal?
  /// 投资单位; given wherever an amount is.
  package var unit: MoneyUnit?
  /// 责任单位, as printed.
  package var owner: String?
  /// 储备项目.
  package var reserve = false
  /// 出处 in the plan.
  package var place: String?
  /// 来源编号, where it is not the plan's text.
  package var source: Source.ID?
  /// 备注.
  package var note: String?
  package var origin: Origin

  package init(id: String, name: String, origin: Origin) {
    self.id = id
    self.name = name
    self.origin = origin
  }
}

extension Sequence<Project> {
  /// Projects as the plan numbers them: rows that share a printed number in a list (a project with parts of
  /// different owners or years) are one project of the plan.
  package var numberedCount: Int {
    Set(map { [$0.domain ?? "", $0.number ?? "id " + $0.id] }).count
  }
}

/// 项目进展 at the end of a year.
package struct ProjectProgressRecord: Sendable, Hashable {
  package var project: Project.ID
  package var year: Int
  /// 阶段.
  package var stage: ProjectStage
  /// 累计完成投资 in the project's unit.
  package var cumulativeInvestment: Decimal?
  /// 进展说明.
  package var detail: String?
  /// 来源编号.
  package var source: Source.ID?
  package var origin: Origin
}

extension ProjectProgressRecord {
  package init(project: Project.ID, year: Int, stage: ProjectStage, origin: Origin) {
    self.init(project: project, year: year, stage: stage, detail: nil, origin: origin)
  }
}

/// 阶段.
package enum ProjectStage: String, Sendable, Hashable, CaseIterable {
  case notStarted = "未启动"
  case preparation = "前期"
  case construction = "在建"
  case commissioning = "调试"
  case completed = "完成"
  case terminated = "终止"
}
