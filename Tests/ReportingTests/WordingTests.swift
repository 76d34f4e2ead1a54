@testable import Evaluation
import PlanModel
import Testing

@testable import Reporting

@Suite("Wording")
struct WordingTests {
  @Test func `verdicts are printed as the contract says`() {
    #expect(
      Verdict.allCases.map(\.title) == [
        "提前完成", "保持达标", "达到序时进度", "未达到序时进度", "超额完成", "完成", "未完成", "目标待下达", "数据缺失", "到期未报",
        "口径调整，不作评价", "不参与评价",
      ])
  }

  @Test func `counts enumerate what was given, best first, and nothing else`() {
    let counts = VerdictCounts([.noData, .notCompleted, .notComparable, .noData, .exceeded])
    #expect(counts.printed == "超额完成1项、未完成1项、数据缺失2项、口径调整不作评价1项")
    #expect(counts.total == 5)
    #expect(counts[.noData] == 2)
    #expect(counts[.completed] == 0)
    #expect(VerdictCounts([]).printed == "")
  }

  @Test func `dates have no leading zeros`() {
    #expect(
      ["2023-06-30", "2023-06", "2023"].compactMap { CalendarDate($0)?.printed } == [
        "2023年6月30日", "2023年6月", "2023年",
      ])
    #expect(Period(start: 2021, end: 2025).printed == "2021—2025年")
  }

  @Test func `rates and amounts are rounded once, half to even`() {
    func number(_ text: String) -> Decimal { Decimal(plain: text) ?? 0 }
    #expect(
      ["97.25", "97.35", "-5", "100.39"].map { NumberFormat.rate(number($0)) } == [
        "97.2", "97.4", "-5.0", "100.4",
      ])
    #expect(
      ["443.55", "140", "0.025"].map { NumberFormat.money(number($0)) } == ["443.55", "140.00", "0.025"])
    #expect(NumberFormat.points(number("-37.6")) == "37.6个百分点")
    #expect(WaterClass.printed(6) == "劣Ⅴ类")
    #expect(WaterClass.printed(number("2.5")) == nil)
  }

  @Test(arguments: [
    ("90", "%", "90%"), ("≥92", "%", "≥92%"), ("25以下", "µg/m³", "25 µg/m³以下"), ("〔18〕", "%", "累计18%"),
    ("20%左右", "%", "20%左右"), ("稳定在100%", "%", "稳定在100%"), ("控制在0.17", "千克/亩", "控制在0.17千克/亩"),
    ("10以上", "项", "10项以上"),
  ])
  func `targets get their unit`(text: String, unit: String, printed: String) {
    let meaning = TargetMeaning.limit(Limit(value: 1, relation: .atLeast, places: 0))
    let target = Target(
      indicator: "a", year: 2025, text: text, meaning: meaning, origin: Origin(file: "targets.csv", row: 2))
    #expect(TargetWording.phrase(target, unit: unit) == printed)
  }

  @Test func `titles inside titles get the inner marks`() {
    #expect(Phrases.title("甲规划（据《乙规划》表1）") == "《甲规划（据〈乙规划〉表1）》")
    #expect(Phrases.title("《甲规划》") == "《甲规划》")
    #expect(Phrases.sentence("理由如此") == "理由如此。")
    #expect(Phrases.sentence("理由如此。") == "理由如此。")
  }

  @Test(arguments: [
    (
      "good-air-days",
      "2022年为79.5%，与序时应达值（84.0%）相差4.5个百分点。与基期相比不进反退，目标尚无进展（序时进度为40.0%）。较基期（2020年，80.0%）下降0.5个百分点，不升反降，较2021年（81.2%）下降1.7个百分点，近年方向为变差。"
    ),
    (
      "pm25",
      "2022年为33 µg/m³，优于序时应达值（36 µg/m³）3 µg/m³。完成进度70.0%，快于序时进度（40.0%）30.0个百分点。较基期（“十三五”均值40 µg/m³）下降7 µg/m³，较2021年（36 µg/m³）下降3 µg/m³，近年方向为改善。基期值为“十三五”均值，不是2020年一年的数值。"
    ),
    ("water-iii", "2022年为100%，符合2025年目标（100%），该目标须逐年保持。较基期（2020年，100%）持平。"),
    ("total-emissions", "各分项的结论为：化学需氧量达到序时进度、氮氧化物目标待下达；整体列为目标待下达。"),
    ("forest", "未取得2022年数据，不作评价。最近可得值为2021年的48.20%，仅供参考，不用于评价。"),
    ("farmland", "2022年为92.6%，口径与基期或目标不同，只列数值，不作评价（新旧范围不可比）。"),
    ("zero-waste", "截至2022年底正在推进，完成期限为2025年。"),
    ("noise", "2022年为93%，该数值不参与评价（监测点位全部更换）。"),
  ])
  func `a verdict is explained in complete sentences`(id: String, sentence: String) throws {
    let evaluation = try FixturePlan.evaluation(2023)
    let assessment = try #require(evaluation.indicators.listed.first { $0.id == id })
    #expect(
      try AssessmentWording(assessment, in: evaluation.context, FixturePlan.sentences()).explanation
        == sentence)
  }

  @Test func `nothing is said to lie between two water-quality classes`() throws {
    var indicator = Indicator(
      id: "river", name: "断面水质", kind: .level, direction: .lowerIsBetter,
      origin: Origin(file: "indicators.csv", row: 2))
    indicator.unit = Indicator.waterClassUnit
    indicator.baseValue = MeasuredValue(text: "Ⅴ类", content: .number(5))
    var assessment = IndicatorAssessment(indicator: indicator, judgedYear: 2023)
    (assessment.verdict, assessment.reason) = (.behind, .shortOfLine)
    assessment.observation = Observation(
      indicator: "river", year: 2023, value: MeasuredValue(text: "Ⅳ类", content: .number(4)),
      origin: Origin(file: "observations.csv", row: 2))
    assessment.progress = 50
    assessment.schedule = 60
    assessment.scheduleValue = Decimal(plain: "3.8")
    assessment.deviation = -10
    let planned = PlannedEvaluation(year: 2023, kind: .midterm, dataThrough: 2023)
    let context = EvaluationContext(planned, of: Period(start: 2021, end: 2025))
    #expect(
      try AssessmentWording(assessment, in: context, FixturePlan.sentences()).explanation
        == "2023年为Ⅳ类。完成进度50.0%，落后于序时进度（60.0%）10.0个百分点。")
    #expect(IndicatorFormat(assessment).computed(Decimal(plain: "3.8") ?? 0) == "3.8")
  }

  @Test func `every rule has a name, a text and a source`() {
    let wordings = Rule.allCases.map(RuleWording.init)
    #expect(Set(wordings.map(\.name)).count == Rule.allCases.count)
    for through in [2023, 2025] {
      let planned = PlannedEvaluation(year: through, kind: .annual, dataThrough: through)
      let context = EvaluationContext(planned, of: Period(start: 2021, end: 2025))
      #expect(wordings.allSatisfy { $0.text(in: context).hasSuffix("。") && !$0.source.isEmpty })
    }
  }

  @Test(arguments: [
    (Finding.Quantity(.indicators), "指标数"), (.init(.tasks), "任务数"),
    (.init(.indicators, .nature(.binding)), "约束性指标数"), (.init(.projects, .named("治水")), "“治水”项目数"),
    (.init(.periodInvestment, .named("治水")), "“治水”规划期投资"),
    (.init(.indicators, .sumOfNatures), "指标数（约束性与预期性之和）"), (.init(.indicators, .sumOfGroups), "指标数（各类之和）"),
    (.init(.projects, .sumOfDomains), "项目数（各领域之和）"),
  ])
  func `a declared quantity is named`(quantity: Finding.Quantity, name: String) throws {
    let finding = Finding(
      check: "declared-count", severity: .review, subject: .plan,
      detail: .declaredDiffers(quantity, declared: 12, computed: 11, places: 0, unit: nil, isResidue: false),
      origin: nil)
    #expect(try FindingWording(finding, FixturePlan.sentences()).sentence == "\(name)：原文为12，按明细汇总为11。")
  }

  @Test func `a finding reads as a sentence`() throws {
    let finding = Finding(
      check: "declared-investment", severity: .note, subject: .plan,
      detail: .declaredDiffers(
        .init(.totalInvestment), declared: Decimal(plain: "443.55") ?? 0,
        computed: Decimal(plain: "443.5") ?? 0, places: 2,
        unit: .hundredMillionYuan, isResidue: true), origin: nil)
    #expect(
      try FindingWording(finding, FixturePlan.sentences()).sentence
        == "总投资：原文为443.55亿元，按明细汇总为443.50亿元，属末位舍入尾差。")
  }
}
