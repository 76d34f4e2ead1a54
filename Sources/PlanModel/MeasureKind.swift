/// 措施类别: what sort of thing a row of `tasks.csv` or `projects.csv` is; kinds are told apart and counted apart.
package enum MeasureKind: String, Sendable, Hashable, CaseIterable {
  case task = "任务"
  case project = "工程"
  case action = "行动"  // 行动方案, 行动领域
  case reform = "改革政策"  // 重大改革和政策
  case platform = "平台"  // 重大平台
  case safeguard = "保障措施"  // how the plan is carried out, not what it does: no task
}
