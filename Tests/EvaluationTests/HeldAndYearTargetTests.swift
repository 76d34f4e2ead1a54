import Foundation
import PlanModel
import Testing

@testable import Evaluation

/// Holds of any kind, targets of the data year for compound indicators, and the places of printed limits.
@Suite("保持与年度目标") struct HeldAndYearTargetTests {
  @Test("A count to be held is held against what there was: 12 nature reserves, 11 are behind")
  func heldCount() {
    let fewer = judged(.count, base: "12", to: .hold, actual: "11")
    #expect(fewer.verdict == .behind)
    #expect(fewer.reason == .notHeld)
    #expect(judged(.count, base: "12", to: .hold, actual: "12").verdict == .maintained)
    let unknown = judged(.count, to: .hold, actual: "12")
    #expect(unknown.verdict == .noData)
    #expect(unknown.reason == .noBaseline)
    #expect(judged(.cumulative, to: .hold, actual: "3", as: .final, through: 2025).reason == .noBaseline)
  }

  @Test("A count or sum that is to be held in the data year is held against its base value, not against zero")
  func heldInTheYear() {
    func result(_ kind: IndicatorKind, base: String?, actual: String) -> IndicatorAssessment? {
      var builder = PlanBuilder()
      builder.indicator("x", kind, base: base)
      builder.target("x", 2022, .hold, text: "保持稳定")
      builder.target("x", 2025, .limit("20"))
      builder.observe("x", 2022, actual)
      return builder.evaluate(.midterm, 2022).indicator("x")
    }
    for kind in [IndicatorKind.count, .cumulative] {
      #expect(result(kind, base: "10", actual: "5")?.verdict == .behind)
      #expect(result(kind, base: "10", actual: "5")?.reason == .yearTargetMissed)
      #expect(result(kind, base: "10", actual: "10")?.verdict == .onSchedule)
      #expect(result(kind, base: nil, actual: "5")?.verdict == .noData)
      #expect(result(kind, base: nil, actual: "5")?.reason == .noBaseline)
    }
  }

  @Test("A verdict by the 左右 of the data year's target names the rule of 左右, whatever the end target is")
  func aboutInTheYear() {
    func rules(_ end: TargetMeaning) -> [Rule] {
      var builder = PlanBuilder()
      builder.indicator("x", .level, base: "10")
      builder.target("x", 2022, .about(20))
      builder.target("x", 2025, end)
      builder.observe("x", 2022, "19.1")
      let result = builder.evaluate(.midterm, 2022).indicator("x")
      #expect(result?.verdict == .onSchedule)
      return result?.derivation.steps.compactMap { if case .rule(let rule) = $0 { rule } else { nil } } ?? []
    }
    #expect(
      rules(.limit("40")) == [.kind(.level), .dataYearTarget, .about, .requiredEffort, .outlook, .course])
    #expect(
      rules(.about(40)) == [.kind(.level), .about, .dataYearTarget, .requiredEffort, .outlook, .course])
    #expect(rules(.assigned) == [.dataYearTarget, .about, .course])
  }

  @Test("修约值 rounds to the places that are printed, zeros at the end included")
  func printedPlaces() {
    func verdict(_ text: String, _ meaning: TargetMeaning, base: String, actual: String) -> Verdict? {
      var builder = PlanBuilder()
      builder.indicator("x", .level, base: base, unit: "%") { $0.comparison = .roundedValue }
      builder.target("x", 2025, meaning, text: text)
      builder.observe("x", 2022, actual)
      return builder.evaluate(.midterm, 2022).indicator("x")?.verdict
    }
    #expect(verdict("保持稳定", .hold, base: "48", actual: "47.6") == .maintained)
    #expect(verdict("保持稳定", .hold, base: "48.0", actual: "47.6") == .behind)
    #expect(verdict("8~10", .range(8, 10), base: "3", actual: "7.6") == .achievedEarly)
    #expect(verdict("8.0~10.0", .range(8, 10), base: "3", actual: "7.6") == .onSchedule)
    #expect(verdict("20左右", .about(20), base: "3", actual: "18.6") == .achievedEarly)
    #expect(verdict("20.0左右", .about(20), base: "3", actual: "18.6") == .onSchedule)
  }

  @Test("A compound indicator's target of the data year replaces the line of each part")
  func compoundYearTarget() {
    var builder = PlanBuilder()
    builder.indicator("x", .compound)
    builder.target("x", 2025, .parts([.reading("1"), .reading("10"), .reading("100")]))
    builder.observe("x", 2022, "1/3/30")
    #expect(builder.evaluate(.midterm, 2022).indicator("x")?.verdict == .behind)
    builder.target("x", 2022, .parts([.reading("0"), .reading("3"), .reading("30")]))
    let result = builder.evaluate(.midterm, 2022).indicator("x")
    #expect(result?.verdict == .onSchedule)
    #expect(result?.targetParts.map(\.verdict) == [.achievedEarly, .onSchedule, .onSchedule])
    #expect(result?.targetParts.map(\.progress) == [100, 30, 30])
    #expect(result?.targetParts.map(\.limit?.value) == [1, 10, 100])
    #expect(result?.targetParts.map(\.yearLimit?.value) == [0, 3, 30])
  }

  @Test("Is the end still to be assigned, the year's parts alone are judged")
  func assignedCompound() {
    var builder = PlanBuilder()
    builder.indicator("x", .compound)
    builder.target("x", 2025, .assigned)
    builder.target("x", 2022, .parts([.reading("1"), .reading("3")]))
    builder.observe("x", 2022, "1/3")
    #expect(builder.evaluate(.midterm, 2022).indicator("x")?.verdict == .onSchedule)
    builder.plan.observations = []
    builder.observe("x", 2022, "1/2")
    let short = builder.evaluate(.midterm, 2022).indicator("x")
    #expect(short?.verdict == .behind)
    #expect(short?.targetParts.map(\.verdict) == [.onSchedule, .behind])
    #expect(short?.targetParts.map(\.limit) == [nil, nil])
    #expect(short?.targetParts.map(\.yearLimit?.value) == [1, 3])
  }

  @Test("A final evaluation has no schedule: neither in its figures nor in the way to its verdict")
  func finalHasNoSchedule() {
    for kind in IndicatorKind.ofNumbers {
      let base = kind.form.needsBaseline ? "70" : nil
      let result = judged(kind, base: base, to: .limit("90"), actual: "80", as: .final, through: 2025)
      let figures = result.derivation.steps.compactMap { step -> Derivation.FigureName? in
        if case .arithmetic(let figure, _, _, _) = step { figure } else { nil }
      }
      #expect(!figures.contains(.schedule) && !figures.contains(.scheduleValue), "\(kind)")
      #expect(figures.contains(.progress))
    }
  }

  @Test("A final evaluation counts no time: an early base year is no matter to it")
  func earlyBase() {
    var builder = PlanBuilder(2021...2025)
    builder.indicator("x", .level, base: "60") { $0.baseYear = 2017 }
    builder.target("x", 2025, .limit("90"))
    #expect(builder.evaluate(.midterm, 2022).findings.map(\.check) == ["early-base-year"])
    #expect(builder.evaluate(.final, 2025).findings == [])
  }

  @Test("Past the near end of a range there is no share, and nothing more is asked")
  func range() {
    func result(_ actual: String) -> IndicatorAssessment {
      judged(.level, base: "5", to: .range(6, 9), actual: actual)
    }
    #expect(result("5.5").progress == 50)
    #expect(result("8").verdict == .achievedEarly)
    #expect(result("8").progress == nil)
    #expect(result("9.6").verdict == .achievedEarly)
    #expect(result("9.6").progress == nil)
    #expect(result("9.6").requiredEffort == nil)
  }

  @Test("A water-quality class is not divided among the years")
  func classes() {
    let result = judged(
      .level, .lowerIsBetter, base: "5", to: .limit("3"), actual: "4", unit: Indicator.waterClassUnit)
    #expect(result.verdict == .onSchedule)
    #expect(result.requiredEffort == RequiredEffort(measure: .classes, years: 3, amount: 1))
    #expect(result.margin == -1)
    let strict = judged(
      .level, .lowerIsBetter, base: "5", to: .limit("<3"), actual: "3", unit: Indicator.waterClassUnit)
    #expect(strict.requiredEffort == RequiredEffort(measure: .classes, years: 3, amount: 1))
    #expect(strict.margin == 0)
  }

  @Test("A fall entered with the wrong direction is named: a smaller fall would count as better")
  func mixedUpFall() {
    func findings(_ name: String, _ direction: Direction, _ target: String) -> [String] {
      findings(name, direction, .limit(target))
    }
    func findings(
      _ name: String, _ direction: Direction, _ target: TargetMeaning, unit: String = "%"
    ) -> [String] {
      var builder = PlanBuilder()
      builder.indicator("x", .cumulative, direction, unit: unit) { $0.name = name }
      builder.target("x", 2025, target)
      return builder.evaluate(.midterm, 2022).findings.map(\.check)
    }
    #expect(findings("氮氧化物排放总量减少", .lowerIsBetter, "10") == ["target-against-direction"])
    #expect(findings("氮氧化物排放总量减少", .higherIsBetter, "-10") == ["target-against-direction"])
    #expect(findings("氮氧化物排放总量减少", .higherIsBetter, "10") == [])
    #expect(findings("氮氧化物排放总量减少", .lowerIsBetter, "-10") == [])
    for unit in ["%", "％", "百分比"] {
      let found = findings("氮氧化物排放总量减少", .lowerIsBetter, .limit("10"), unit: unit)
      #expect(found == ["target-against-direction"])
    }
    #expect(findings("氮氧化物排放总量减少", .lowerIsBetter, .limit("10"), unit: "吨") == [])
    #expect(findings("氮氧化物排放总量减少", .lowerIsBetter, .about(10)) == ["target-against-direction"])
    #expect(findings("氮氧化物排放总量减少", .higherIsBetter, .range(-12, -10)) == ["target-against-direction"])
    #expect(findings("能源消费总量增长", .lowerIsBetter, "10") == [])
  }
}
