import PlanModel

/// What is said of the indicators of one kind: one row a kind.
struct KindWords: Sendable {
  /// How they are judged, as derivations cite it and the method notes print it.
  let rule: RuleWording
  /// Before the number that each year must bring; `nil` where a change is said by its sense, 需提高 or 需下降.
  var effort: String?
  /// Whether the values are whole things, so that an effort is rounded up to be enough.
  var countsThings = false
  /// Whether moving away from the target is 不降反升, whatever the direction: a sum or a rate of falls.
  var isOfFalls = false
}

extension IndicatorKind {
  var words: KindWords {
    switch self {
    case .level: .level
    case .cumulative: .cumulative
    case .intensityReduction: .intensityReduction
    case .count: .count
    case .milestone: .milestone
    case .compound: .compound
    }
  }
}

extension KindWords {
  fileprivate static let level = KindWords(
    rule: RuleWording(
      "水平值", "完成进度＝（实际值－基期值）÷（目标值－基期值）；目标为范围的，较好的一端不作为限制，进入或越过范围即为达到，不再计算完成进度和完成率（本报告约定）。",
      RuleWording.practice,
      schedule: "实际值不差于基期值与目标值连线上的序时应达值，即为达到序时进度；缺基期值而尚未达到目标的，列为数据缺失。"))

  fileprivate static let cumulative = KindWords(
    rule: RuleWording(
      "累计值", "完成进度＝规划期累计实际值÷目标值。", RuleWording.practice,
      schedule: "完成进度不低于序时进度，即为达到序时进度；累计总量设上限的，不高于上限乘以序时进度即为达到序时进度，期末才能认定达到目标（上限的判法为本报告约定）。"),
    effort: "需完成", isOfFalls: true)

  fileprivate static let intensityReduction = KindWords(
    rule: RuleWording(
      "强度下降率", "完成进度＝ln（1－累计下降率）÷ln（1－目标下降率）。", "节能目标完成进度的通行算法",
      schedule: "完成进度不低于序时进度，即为达到序时进度。"),
    isOfFalls: true)

  fileprivate static let count = KindWords(
    rule: RuleWording(
      "数量", "完成进度＝已完成数量÷目标数量。", RuleWording.practice, schedule: "完成进度不低于序时进度，即为达到序时进度。"),
    effort: "需新增", countsThings: true)

  fileprivate static let milestone = KindWords(
    rule: RuleWording(
      "完成事项", "已完成的，目标年份之前为提前完成，到期为完成，以后年份没有相反填报的视为保持完成；到期未完成的为未完成。", RuleWording.own,
      schedule: "未到期的，填报正在推进为达到序时进度；填报未启动或未完成的，时间未过半为达到序时进度，过半为未达到序时进度。"))

  fileprivate static let compound = KindWords(
    rule: RuleWording(
      "复合指标",
      "各分项分别按各自规则判断，以最差的分项作为整体结论，并列出全部分项；没有分项未完成或滞后而有分项无法判断的，整体列为无法判断；有分项不参与评价的，整体至多为达到序时进度，到期至多为完成，并注明部分未评价。",
      RuleWording.own))
}
