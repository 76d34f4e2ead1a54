import PlanModel
import Testing

@testable import Evaluation

/// What a better value, a nearer one or more room may do to a verdict, tried on thousands of random ones.
@Suite("单调") struct OrderPropertyTests {
  @Test(
    "适中: inside is met, outside is not; nearer never gives a worse verdict, and no share is printed inside")
  func moderate() {
    var plans = RandomPlans(seed: 9)
    for _ in 0..<3000 {
      let low = number(plans.value())
      let high = low + Decimal(plans.pick([0, 3, 8]))
      let base = plans.chance(85) ? plans.value() : nil
      let year = plans.pick([2021, 2022, 2024, 2025])
      let kind = plans.pick(EvaluationKind.allCases)
      func result(_ value: Decimal) -> IndicatorAssessment {
        judged(
          .level, .moderate, base: base, to: .range(low, high), actual: value.plainText(), as: kind,
          through: year)
      }
      let value = number(plans.value())
      let assessment = result(value)
      let isInside = (low...high).contains(value)
      #expect([.completed, .achievedEarly, .maintained].contains(assessment.verdict) == isInside)
      if isInside { #expect(assessment.progress == nil && assessment.requiredEffort == nil) }
      #expect(assessment.excessRate == nil && assessment.completionRate == nil && !assessment.isBeyondRange)
      if let progress = assessment.progress { #expect(progress < 100) }
      if let margin = assessment.margin { #expect(margin < 0) }
      let nearer = value < low ? (value + low) / 2 : value > high ? (value + high) / 2 : value
      #expect(rank(result(nearer).verdict) >= rank(assessment.verdict))
    }
  }

  @Test("A value that equals a kept base is held, and 允许偏差 never makes a verdict worse")
  func tolerance() {
    var plans = RandomPlans(seed: 10)
    for _ in 0..<3000 {
      let direction = plans.ordered()
      let (base, actual) = (plans.value(), plans.value())
      let year = plans.pick([2021, 2023, 2025])
      func verdict(_ tolerance: Decimal?) -> Verdict {
        judged(
          .level, direction, base: base, to: .hold, actual: actual, as: .annual, through: year
        ) { $0.tolerance = tolerance }.verdict
      }
      let lack = direction == .higherIsBetter ? number(base) - number(actual) : number(actual) - number(base)
      let allowed = Decimal(plans.pick([1, 5, 20]))
      #expect(rank(verdict(allowed)) >= rank(verdict(nil)))
      #expect((rank(verdict(allowed)) > 0) == (lack <= allowed))
      #expect((rank(verdict(nil)) > 0) == (lack <= 0))
    }
  }

  @Test("A better actual never gives a worse verdict")
  func monotony() {
    var plans = RandomPlans(seed: 3)
    for _ in 0..<4000 {
      let direction = plans.ordered()
      var builder = PlanBuilder(2021...2025)
      builder.indicator(
        "x", plans.pick(IndicatorKind.ofNumbers), direction, base: plans.chance(85) ? plans.value() : nil)
      let comparison = plans.pick(ComparisonMethod.allCases)
      builder.plan.indicators[0].comparison = comparison
      builder.target(
        "x", plans.pick([2022, 2024, 2025, 2025, 2025]), plans.meaning(direction, allowsRange: false))
      if plans.chance(30) { builder.target("x", 2023, plans.meaning(direction, allowsRange: false)) }
      let (kind, year) = (plans.pick(EvaluationKind.allCases), plans.pick([2021, 2022, 2023, 2024, 2025]))
      let values = [number(plans.value()), number(plans.value())].sorted()
      let verdicts = values.map { value -> Verdict in
        var copy = builder
        copy.observe("x", year, value.plainText())
        return copy.evaluate(kind, year).indicator("x")?.verdict ?? .notEvaluated
      }
      let (worse, better) =
        direction == .higherIsBetter ? (verdicts[0], verdicts[1]) : (verdicts[1], verdicts[0])
      #expect(
        rank(better) >= rank(worse),
        "\(builder.plan.indicators) \(builder.plan.targets) \(values) \(kind) \(year): \(verdicts)")
    }
  }

  private func rank(_ verdict: Verdict) -> Int {
    switch verdict {
    case .exceeded, .achievedEarly, .maintained: 2
    case .completed, .onSchedule: 1
    default: 0
    }
  }
}
