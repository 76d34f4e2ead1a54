package import PlanModel

/// The rules of evaluation as derivations and method notes name them; methods.md has them in full.
package enum Rule: Sendable, Hashable {
  /// 序时进度 t, counted in plan years
  case schedule
  case kind(IndicatorKind)
  /// 保持类: the target itself is met every year
  case hold
  /// A target of the data year replaces the straight line
  case dataYearTarget
  /// A target met early is 提前完成
  case achievedEarly
  /// 终期: met, surpassed or missed
  case final
  /// 左右
  case about
  /// 目标年份: a target whose year is over is judged with that year's value
  case dueYear
  /// 文字目标: judged by a person
  case qualitative
  /// 允许偏差 of a hold
  case holdTolerance
  /// 目标待下达
  case assignedTarget
  /// 数据缺失
  case noData
  /// 口径调整
  case calibre
  /// 不参与评价
  case excluded
  /// 所需年均努力
  case requiredEffort
  /// 可达性
  case outlook
  /// 变化方向
  case course
  /// 减排量核算
  case reduction
  /// 减排量估算
  case reductionEstimate
  /// 项目与投资
  case investment
  /// 任务
  case task
}

extension Rule: CaseIterable {
  /// In the order of the method notes: 保持类 stands behind 水平值, whose target it mostly is.
  package static var allCases: [Rule] {
    let kinds = IndicatorKind.allCases.map(Rule.kind)
    return [.schedule] + kinds.prefix(1) + [.hold] + kinds.dropFirst() + [
      .dataYearTarget, .achievedEarly, .final, .dueYear, .about, .holdTolerance, .qualitative,
      .assignedTarget, .noData, .calibre, .excluded, .requiredEffort, .outlook, .course, .reduction,
      .reductionEstimate, .investment, .task,
    ]
  }
}
