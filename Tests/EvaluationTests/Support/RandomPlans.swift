import PlanModel
import TestSupport

@testable import Evaluation

/// Random plans in which every kind of row and every kind of target occurs.
struct RandomPlans {
  private(set) var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  /// A direction in which of two numbers one is better.
  mutating func ordered() -> Direction { pick([.higherIsBetter, .lowerIsBetter]) }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

  /// A number with up to two places, often round so that equalities occur.
  mutating func value(_ range: ClosedRange<Int> = -20...120) -> String {
    let places = pick([0, 0, 1, 2])
    let scale = [1, 10, 100][places]
    let raw = Int.random(in: range.lowerBound * scale...range.upperBound * scale, using: &generator)
    return (Decimal(raw) / Decimal(scale)).plainText()
  }

  mutating func meaning(_ direction: Direction, allowsRange: Bool = true) -> TargetMeaning {
    let number = value()
    if case .moderate = direction {
      let low = Decimal(plain: number) ?? 0
      return pick([.range(low, low + 5), .range(low, low), .assigned, .qualitative, .none])
    }
    let strict = direction == .higherIsBetter ? ">" : "<"
    let inclusive = direction == .higherIsBetter ? "≥" : "≤"
    switch Int.random(in: 0..<(allowsRange ? 10 : 8), using: &generator) {
    case 0...3: return .limit(number)
    case 4: return .limit(strict + number)
    case 5: return .limit(inclusive + number)
    case 6: return .about(Decimal(plain: number) ?? 0)
    case 7: return .hold
    case 8:
      let low = Decimal(plain: number) ?? 0
      return .range(low, low + 5)
    default:
      return pick([.assigned, .none, .milestone, .qualitative, .parts([.reading("1"), .reading("10")])])
    }
  }

  /// A whole plan with an evaluation.
  mutating func plan() -> PlanBuilder {
    let start = Int.random(in: 2016...2021, using: &generator)
    var builder = PlanBuilder(start...start + pick([2, 4, 4, 4]))
    let years = Array(start - 1...builder.plan.period.end)
    for index in 0..<Int.random(in: 0...9, using: &generator) {
      let direction = pick(Direction.allCases)
      let id = "i\(index)"
      let parent = index > 0 && chance(15) ? "i\(Int.random(in: 0..<index, using: &generator))" : nil
      let (nature, listed) = (pick([Nature.binding, .expected, nil]), chance(70))
      let comparison = pick(ComparisonMethod.allCases)
      let tolerance = chance(15) ? Decimal(1) : nil
      let pollutant = chance(20) ? pick(["COD", "NOx"]) : nil
      builder.indicator(
        id, pick(IndicatorKind.allCases), direction, base: chance(80) ? value() : nil,
        unit: pick(["%", "吨", nil])
      ) {
        ($0.parent, $0.nature, $0.listed) = (parent, nature, listed)
        ($0.comparison, $0.pollutant) = (comparison, pollutant)
        $0.tolerance = tolerance
      }
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        builder.target(
          id, pick(years + [builder.plan.period.end]), meaning(direction),
          issued: chance(25) ? "\(pick(years))-0\(Int.random(in: 1...9, using: &generator))" : nil)
      }
      for year in years where chance(60) {
        builder.observe(
          id, year, pick([value(), value(), value(), "完成", "正在推进", "1/4"]),
          status: pick(DataStatus.allCases + [nil]),
          treatment: chance(10) ? pick(Treatment.allCases) : nil,
          published: chance(20) ? pick(["完成", "超额完成"]) : nil)
        if chance(15) { builder.observe(id, year, value(), treatment: .excluded) }
        if chance(10) { builder.plan.observations[builder.plan.observations.count - 1].value = .absent }
        if chance(15) {
          builder.plan.observations[builder.plan.observations.count - 1].judgement = pick(Judgement.allCases)
        }
      }
    }
    addWork(to: &builder, years: years)
    return builder
  }

  private mutating func addWork(to builder: inout PlanBuilder, years: [Int]) {
    for index in 0..<Int.random(in: 0...6, using: &generator) {
      let start = pick(years)
      builder.project(
        "p\(index)", domain: pick(["治水", "治气", nil]), owner: pick(["甲", "乙", nil]),
        years: chance(80) ? start...start + 2 : nil, total: chance(80) ? value(0...30) : nil,
        period: chance(60) ? value(0...30) : nil, unit: pick(MoneyUnit.allCases), reserve: chance(20))
      builder.plan.projects[index].number = chance(50) ? pick(["1", "2"]) : nil
      builder.plan.projects[index].kind = pick(MeasureKind.allCases)
      for year in years where chance(30) {
        builder.report(
          "p\(index)", year, pick(ProjectStage.allCases), spent: chance(70) ? value(0...30) : nil)
      }
      builder.task(
        "t\(index)", section: pick(["一", "二", nil]), leads: pick([["甲"], ["甲", "乙"], []]),
        supports: pick([["乙"], []]),
        due: chance(50) ? pick(years) : nil)
      builder.plan.tasks[index].kind = pick([.task, .task, .reform, .safeguard])
      for year in years where chance(30) { builder.report(task: "t\(index)", year, pick(TaskState.allCases)) }
      builder.reduction(
        pick(["COD", "NOx"]), pick(years), chance(80) ? value(0...100) : nil,
        pick(ReductionStatus.allCases + [nil]),
        unit: pick(MassUnit.allCases), measure: pick(["污水处理厂", "扣减替代", nil]),
        region: pick(["甲区", "乙区", nil]),
        parameters: chance(50) ? [("M", value(0...9)), ("c0", "0.9"), ("c1", "0.2")] : [])
    }
  }

  /// One of the evaluations that the plan could order.
  mutating func evaluation(of builder: PlanBuilder) -> (EvaluationKind, Int) {
    let period = builder.plan.period
    return (
      pick(EvaluationKind.allCases), Int.random(in: period.start - 1...period.end + 1, using: &generator)
    )
  }
}
