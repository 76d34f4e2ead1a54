@testable import Evaluation
import PlanModel
import Testing

@testable import Reporting

/// Formulas are written down so that a person can check them on paper.
@Suite struct DerivationWordingTests {
  private static func number(_ text: String) -> Decimal { Decimal(plain: text) ?? 0 }

  private static let written: [(Formula, symbols: String, numbers: String)] = [
    (.schedule(passed: 2, years: 5), "t = 已过规划年数/规划年数 × 100", "2/5 × 100"),
    (
      .shareOfWay(number("77.8"), base: number("77.5"), target: 90), "(a - b)/(T - b) × 100",
      "(77.8 - 77.5)/(90 - 77.5) × 100"
    ),
    (.shareOfTarget(number("31.79"), target: 23), "a/T × 100", "31.79/23 × 100"),
    (
      .shareOfFall(remaining: number("0.8"), aim: number("0.83")), "ln(1 - a)/ln(1 - T) × 100",
      "ln(0.8)/ln(0.83) × 100"
    ),
    (
      .lineFromBase(number("77.5"), target: 90, passed: 2, years: 5), "b + (T - b) × t",
      "77.5 + (90 - 77.5) × 2/5"
    ),
    (.lineFromZero(target: 600, passed: 2, years: 5), "T × t", "600 × 2/5"),
    (.lineOfFall(aim: number("0.83"), passed: 2, years: 5), "1 - (1 - T)^t", "(1 - 0.83^(2/5)) × 100"),
    (.deviation(progress: -5, schedule: 40), "完成进度 - 序时进度", "(-5) - 40"),
    (.excess(number("26.59"), target: 20), "(a - T)/T × 100", "(26.59 - 20)/20 × 100"),
    (.margin(95, 90, isExcess: true), "a - T", "95 - 90"),
    (.margin(28, 25, isExcess: false), "T - a", "28 - 25"),
    (.yearlyChange(number("77.8"), target: 90, years: 3), "(T - a)/n", "(90 - 77.8)/3"),
    (
      .yearlyFall(remaining: number("0.934"), aim: number("0.83"), years: 3), "1 - ((1 - T)/(1 - a))^(1/n)",
      "(1 - (0.83/0.934)^(1/3)) × 100"
    ),
    (.lackingClasses(3, target: 3, isStrict: true), "|a - T| + 1", "|3 - 3| + 1"),
    (.lackingClasses(5, target: 3, isStrict: false), "|a - T|", "|5 - 3|"),
    (.trend(86, base: 80, since: 2, yearsLeft: 3), "a + (a - b)/m × n", "86 + (86 - 80)/2 × 3"),
    (
      .trendOfFall(remaining: number("0.9"), since: 2, yearsLeft: 3), "1 - (1 - a)^((m + n)/m)",
      "(1 - 0.9^(5/2)) × 100"
    ),
    (
      .aboutBound(target: 20, tolerance: number("0.05"), isFloor: true), "T - |T| × 允许偏差", "20 - 20 × 0.05"
    ),
    (
      .aboutBound(target: -20, tolerance: number("0.05"), isFloor: false), "T + |T| × 允许偏差",
      "(-20) + 20 × 0.05"
    ),
    (.rounding(number("89.6"), places: 0), "a 修约至0位小数", "89.6"),
    (.netReduction([200, 300, -50]), "Σ 核定减排量 - Σ 扣减量", "200 + 300 + (-50)"),
    (.reductionShare(450, target: 1000), "Σ净核定减排量/T × 100", "450/1000 × 100"),
    (
      .estimate(.sewagePlant, [3_650_000, 220, 30]), "Q × (Cin - Cout) × 10⁻⁶",
      "3650000 × (220 - 30) × 0.000001"
    ),
    (
      .estimate(.upgrade, [1_000_000, 50, 30]), "Q × (Cout0 - Cout1) × 10⁻⁶", "1000000 × (50 - 30) × 0.000001"
    ),
    (.estimate(.reclaimedWater, [500_000, 40]), "Qreuse × Cout × 10⁻⁶", "500000 × 40 × 0.000001"),
    (
      .estimate(.stackRetrofit, [2_000_000_000, 100, 35]), "V × (C0 - C1) × 10⁻⁹",
      "2000000000 × (100 - 35) × 0.000000001"
    ),
    (
      .estimate(.solventSubstitution, [120, number("0.6"), number("0.1")]), "M × (c0 - c1)",
      "120 × (0.6 - 0.1)"
    ),
    (.investment(.totalInvestment, [12, 5]), "Σ总投资", "12 + 5"),
    (.investmentShare(4, of: .periodInvestment, 10), "Σ累计完成投资/Σ规划期投资 × 100", "4/10 × 100"),
    (
      .stageShare([.construction, .commissioning, .completed], counts: [2, 0, 1], of: 4),
      "(在建 + 调试 + 完成)/N × 100", "(2 + 0 + 1)/4 × 100"
    ),
    (
      .weightedStages(counts: [1, 2], weights: [number("0.5"), 1], of: 4), "Σ n·w/N × 100",
      "(1 × 0.5 + 2 × 1)/4 × 100"
    ),
    (.onTimeShare(3, of: 4), "按期项目数/列明年份的已填报项目数 × 100", "3/4 × 100"),
  ]

  @Test func `each formula is written in its symbols and with its numbers`() {
    for (formula, symbols, numbers) in Self.written {
      #expect(formula.written.symbols == symbols)
      #expect(formula.written.numbers == numbers)
    }
  }

  @Test func `an endless quotient is cut and marked, in operands and in results`() {
    let third = 10 / Decimal(3)
    #expect(Formula.shareOfTarget(third, target: 9).written.numbers == "3.333333333333…/9 × 100")
    #expect(DerivationWording.exact(third) == "3.333333…")
    #expect(DerivationWording.exact(-third) == "-3.333333…")
    #expect(DerivationWording.exact(Self.number("0.25")) == "0.25")
  }

  @Test func `a step stands in one line`() {
    let derivation = Derivation(steps: [
      .input(.baseline, text: "77.5", unit: "%", Origin(file: "indicators.csv", row: 2)),
      .rule(.kind(.level)),
      .arithmetic(
        .deviation, .deviation(progress: Self.number("2.4"), schedule: 40), value: Self.number("-37.6"),
        unit: .percentagePoints),
      .arithmetic(
        .lackingClasses, .lackingClasses(5, target: 3, isStrict: false), value: 2, unit: .classes),
      .comparison(left: 78, relation: .atLeast, right: 90, method: .fullValue, holds: false),
      .part(name: "1", verdict: .behind), .verdict(.behind),
    ])
    #expect(
      DerivationWording.lines(derivation) == [
        "基期值b：77.5%（indicators.csv第2行）", "规则“水平值”（已公布评估报告的通行做法）",
        "偏差：完成进度 - 序时进度＝2.4 - 40＝-37.6个百分点", "相差类别数：|a - T|＝|5 - 3|＝2个类别",
        "比较（全数值比较法）：78 ≥ 90，不成立", "分项“1”：未达到序时进度", "结论：未达到序时进度",
      ])
  }
}
