import Evaluation
import PlanModel

/// One indicator as templates see it.
struct IndicatorItemFacts: FactListItem {
  var id = "pm25"
  var name = "细颗粒物（PM2.5）浓度"
  var nature = "约束性"
  var named = "细颗粒物（PM2.5）浓度（约束性）"
  var lead = "市生态环境局"
  var target = "25 µg/m³以下"
  var actual = "29 µg/m³"
  var verdict = Verdict.onSchedule.title
  var sentence = "2022年实际值为29 µg/m³，序时应达值为31.6 µg/m³，优于序时应达值2.6 µg/m³；完成进度63.6%，快于序时进度（40.0%）23.6个百分点。"
  var effort = "今后3年年均需下降1.4 µg/m³"
  var outlook = "按基期以来年均变化外推，2025年约为18.5 µg/m³，预计可完成目标"
  var published = "已公布结论为“完成”，本报告按评价规则判定为“超额完成”"

  static var example: IndicatorItemFacts { IndicatorItemFacts() }

  var entries: [FactGroup.Entry] {
    [
      .text("id", "指标编号", id),
      .text("name", "指标名称", name),
      .text("nature", "性质：约束性或预期性；规划未注明时为空", nature),
      .text("named", "指标名称，后面括注性质和有问题的分项", named),
      .text("lead", "责任单位；规划未注明时为空", lead),
      .text("target", "规划期末目标，带单位", target),
      .text("actual", "数据年份实际值，带单位；没有时为空", actual),
      .text("verdict", "评价结论", verdict),
      .text("sentence", "结论的完整说明", sentence),
      .text("effort", "所需年均努力；不需要或无法计算时为空", effort),
      .text("outlook", "形势判断；没有时为空", outlook),
      .text("published", "与已公布结论的不同之处；没有时为空", published),
    ]
  }
}

extension IndicatorItemFacts {
  init(_ item: IndicatorItem) {
    let wording = item.wording
    id = item.indicator.id
    name = item.indicator.name
    nature = item.indicator.nature?.rawValue ?? ""
    named = item.named
    lead = item.indicator.lead ?? ""
    target = wording.target ?? ""
    actual = wording.actual ?? ""
    verdict = item.assessment.verdict.title
    sentence = wording.explanation
    effort = wording.effort
    outlook = wording.outlook
    published = wording.publishedDifference ?? ""
  }
}
