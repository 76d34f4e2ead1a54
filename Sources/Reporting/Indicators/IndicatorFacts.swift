import Evaluation
import PlanModel

/// One indicator as templates see it.
enum IndicatorFacts {
  static let all: Facts<IndicatorItem> = [
    .text("id", "指标编号", "pm25") { $0.indicator.id },
    .text("name", "指标名称", "细颗粒物（PM2.5）浓度") { $0.indicator.name },
    .text("nature", "性质：约束性或预期性；规划未注明时为空", "约束性") { $0.indicator.nature?.rawValue },
    .text("named", "指标名称，后面括注性质和有问题的分项", "细颗粒物（PM2.5）浓度（约束性）") { $0.named },
    .text("lead", "责任单位；规划未注明时为空", "市生态环境局") { $0.indicator.lead },
    .text("target", "规划期末目标，带单位", "25 µg/m³以下") { $0.wording.target },
    .text("actual", "数据年份实际值，带单位；没有时为空", "29 µg/m³") { $0.wording.actual },
    .text("verdict", "评价结论", Verdict.onSchedule.title) { $0.assessment.verdict.title },
    .text(
      "sentence", "结论的完整说明",
      "2022年实际值为29 µg/m³，序时应达值为31.6 µg/m³，优于序时应达值2.6 µg/m³；完成进度63.6%，快于序时进度（40.0%）23.6个百分点。"
    ) { $0.wording.explanation },
    .text("effort", "所需年均努力；不需要或无法计算时为空", "今后3年年均需下降1.4 µg/m³") { $0.wording.effort },
    .text("outlook", "形势判断；没有时为空", "按基期以来年均变化外推，2025年约为18.5 µg/m³，预计可完成目标") { $0.wording.outlook },
    .text("published", "与已公布结论的不同之处；没有时为空", "已公布结论为“完成”，本报告按评价规则判定为“超额完成”") {
      $0.wording.publishedDifference
    },
  ]
}
