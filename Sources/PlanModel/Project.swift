/// 重点工程(项目).
package struct Project: Sendable, Hashable, Identifiable {
  package var id: String
  package var kind = MeasureKind.project  // 措施类别
  package var number: String?  // 序号 as printed
  package var domain: String?  // 领域
  package var name: String  // 项目名称
  package var content: String?  // 建设内容
  package var start: Int?  // 起始年
  package var end: Int?  // 完成年
  package var totalInvestment: Decimal?  // 总投资 in `unit`
  package var periodInvestment: Decimal?  // 规划期投资 in `unit`
  package var unit: MoneyUnit?  // 投资单位; given wherever an amount is
  package var owner: String?  // 责任单位, as printed
  package var reserve = false  // 储备项目
  package var place: String?  // 出处 in the plan
  package var source: Source.ID?  // 来源编号, where it is not the plan's text
  package var note: String?  // 备注
  package var origin: Origin

  package init(id: String, name: String, origin: Origin) {
    self.id = id
    self.name = name
    self.origin = origin
  }
}

extension Project {
  /// What the plan counts it by: rows that share a printed number in a list (a project with parts of different
  /// owners or years) are one project of the plan.
  package var countedAs: [String] { [domain ?? "", number ?? "id " + id] }
}

extension Sequence<Project> {
  /// Projects as the plan numbers them.
  package var numberedCount: Int { Set(map(\.countedAs)).count }
}

/// 项目进展 at the end of a year.
package struct ProjectProgressRecord: Sendable, Hashable {
  package var project: Project.ID
  package var year: Int
  package var stage: ProjectStage  // 阶段
  package var cumulativeInvestment: Decimal?  // 累计完成投资 in the project's unit
  package var detail: String?  // 进展说明
  package var source: Source.ID?  // 来源编号
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
