import Foundation
import PlanModel
import Testing

@testable import Evaluation

/// Rules that were in dispute and are settled (methods.md 8).
@Suite("已定的规则") struct SettledRuleTests {
  @Test(
    "左右: nothing worse than the base is near enough; the number itself is met",
    arguments: [
      ("15.74", "15.75", Verdict.notCompleted), ("15.74", "15.74", .completed), ("15.74", "15", .completed),
      ("15.74", "14.9", .exceeded), ("20", "15.75", .completed), ("20", "15.76", .notCompleted),
      ("14", "15", .completed), ("14", "15.01", .notCompleted),
    ])
  func about(base: String, actual: String, verdict: Verdict) {
    let result = judged(.level, .lowerIsBetter, base: base, to: .about(15), actual: actual, as: .final)
    #expect(result.verdict == verdict)
    let rising = judged(
      .level, base: "-" + base, to: .about(-15), actual: "-" + actual, as: .final)
    #expect(rising.verdict == verdict)
  }

  @Test("左右 without a base has its lenient side, and on the way it is the same")
  func aboutWithoutBase() {
    #expect(judged(.level, to: .about(20), actual: "19", as: .final).verdict == .completed)
    #expect(judged(.level, .lowerIsBetter, base: "15.74", to: .about(15), actual: "15.75").verdict == .behind)
    #expect(
      judged(.level, .lowerIsBetter, base: "15.74", to: .about(15), actual: "15.74").verdict == .maintained)
  }

  @Test(
    "Past a strict limit: one unit of the last printed place is 完成, more is 超额完成",
    arguments: [
      ("80", 1, Verdict.notCompleted), ("80.1", 1, .completed), ("80.2", 1, .exceeded), ("81", 0, .completed),
      ("82", 0, .exceeded), ("80.01", 2, .completed), ("80.02", 2, .exceeded),
    ])
  func strict(actual: String, decimals: Int, verdict: Verdict) {
    let result = judged(.level, base: "76.7", to: .limit(">80"), actual: actual, as: .final) {
      $0.decimals = decimals
    }
    #expect(result.verdict == verdict)
  }

  @Test("Where the plan prints no places, those of the values count; an inclusive limit needs none")
  func strictWithoutPlaces() {
    #expect(judged(.level, base: "60", to: .limit(">80"), actual: "80.1", as: .final).verdict == .completed)
    #expect(judged(.level, base: "60", to: .limit(">80"), actual: "80.5", as: .final).verdict == .exceeded)
    #expect(judged(.level, base: "60", to: .limit("80"), actual: "80.1", as: .final).verdict == .exceeded)
  }

  @Test("A base that equals the strict limit does not meet it: reaching more is early, staying is behind")
  func strictBase() {
    #expect(judged(.level, base: "80", to: .limit(">80"), actual: "80").verdict == .behind)
    #expect(judged(.level, base: "80", to: .limit(">80"), actual: "80").progress == nil)
    #expect(judged(.level, base: "80", to: .limit(">80"), actual: "81").verdict == .achievedEarly)
    #expect(judged(.level, base: "81", to: .limit(">80"), actual: "81").verdict == .maintained)
  }

  @Test("适中: both ends count, and the line runs from the side of the base")
  func moderate() {
    func result(_ base: String?, _ actual: String, _ kind: EvaluationKind = .midterm) -> IndicatorAssessment {
      judged(.level, .moderate, base: base, to: .range(6, 9), actual: actual, as: kind)
    }
    #expect(result("4", "4.9").verdict == .onSchedule)
    #expect(result("4", "4.9").progress == 45)
    #expect(result("4", "4.7").verdict == .behind)
    #expect(result("12", "10.8").verdict == .onSchedule)
    #expect(result("12", "10.8").progress == 40)
    #expect(result("4", "6").verdict == .achievedEarly)
    #expect(result("4", "6").progress == nil)
    let past = result("4", "9.5")
    #expect(past.verdict == .behind)
    #expect(past.progress == nil)
    #expect(past.margin == number("-0.5"))
    #expect(past.requiredEffort?.amount == number("-0.5") / 3)
    #expect(result("7", "8").verdict == .maintained)
    #expect(result("7", "9.5").reason == .notHeld)
    #expect(result(nil, "7").verdict == .achievedEarly)
    #expect(result(nil, "5").reason == .noBaseline)
    #expect(result("4", "9", .final).verdict == .completed)
    #expect(result("4", "9.1", .final).verdict == .notCompleted)
  }

  @Test("At the near end of a range no progress is printed any more")
  func nearEnd() {
    #expect(judged(.level, base: "5", to: .range(8, 10), actual: "7.9").progress != nil)
    #expect(judged(.level, base: "5", to: .range(8, 10), actual: "8").progress == nil)
    #expect(judged(.count, to: .range(5, 10), actual: "5", as: .final).progress == nil)
  }

  @Test(
    "允许偏差 of a hold: what a document grants, and nothing without it",
    arguments: [
      (nil, "58.6", Verdict.maintained), (nil, "58.5", .behind), ("1", "57.6", .maintained),
      ("1", "57.5", .behind),
    ] as [(String?, String, Verdict)])
  func tolerance(tolerance: String?, actual: String, verdict: Verdict) {
    let result = judged(.level, base: "58.6", to: .hold, actual: actual) {
      $0.tolerance = tolerance.map(number)
    }
    #expect(result.verdict == verdict)
    var kept = Limit.reading("58.6")
    kept.isKept = true
    let named = judged(.level, to: .limit(kept), actual: actual) { $0.tolerance = tolerance.map(number) }
    #expect(named.verdict == verdict)
    #expect(result.derivation.steps.contains(.rule(.holdTolerance)) == (tolerance != nil && actual != "58.6"))
  }

  @Test("允许偏差 changes nothing for a number that is merely met")
  func noTolerance() {
    let result = judged(.level, base: "80", to: .limit("80"), actual: "79.5") { $0.tolerance = 1 }
    #expect(result.verdict == .behind)
  }

  @Test("A goal in words is judged by a person, and by nobody else")
  func qualitative() {
    func verdict(_ judgement: Judgement?, _ kind: EvaluationKind, _ year: Int) -> IndicatorAssessment? {
      var builder = PlanBuilder()
      builder.indicator("x", .level)
      builder.target("x", 2025, .qualitative, text: "逐步好转")
      builder.observe("x", year, "90")
      builder.plan.observations[0].judgement = judgement
      return builder.evaluate(kind, year).indicator("x")
    }
    #expect(verdict(nil, .midterm, 2023)?.verdict == .notEvaluated)
    #expect(verdict(nil, .midterm, 2023)?.reason == .awaitingJudgement)
    #expect(verdict(.met, .midterm, 2023)?.verdict == .onSchedule)
    #expect(verdict(.missed, .midterm, 2023)?.verdict == .behind)
    #expect(verdict(.met, .final, 2025)?.verdict == .completed)
    #expect(verdict(.missed, .annual, 2025)?.verdict == .notCompleted)
  }

  @Test("A part on which nobody has judged keeps the whole from more than 达到序时进度")
  func unjudgedPart() {
    var builder = PlanBuilder()
    builder.indicator("whole", .compound)
    builder.indicator("a", .level, base: "80") { $0.parent = "whole" }
    builder.indicator("b", .level) { $0.parent = "whole" }
    builder.target("a", 2025, .limit("90"))
    builder.target("b", 2025, .qualitative)
    builder.observe("a", 2022, "91")
    let whole = builder.evaluate(.midterm, 2022).indicator("whole")
    #expect(whole?.verdict == .onSchedule)
    #expect(whole?.unjudgedParts.map(\.id) == ["b"])
  }

  @Test("What is held and carried past its limit before the end has 有超标趋势")
  func tendency() {
    func result(_ first: String, _ second: String) -> IndicatorAssessment? {
      var builder = PlanBuilder()
      builder.indicator("x", .level, base: "96", unit: "%")
      builder.target("x", 2025, .limit("92"))
      builder.observe("x", 2021, first)
      builder.observe("x", 2022, second)
      return builder.evaluate(.midterm, 2023, through: 2022).indicator("x")
    }
    #expect(result("95", "94")?.verdict == .maintained)
    #expect(result("95", "94")?.tendsPastLimit == true)
    #expect(result("96", "95.5")?.tendsPastLimit == false)
    #expect(result("92", "91")?.tendsPastLimit == false)
  }

  @Test("A value without a number needs only its treatment")
  func absentValue() {
    var builder = PlanBuilder()
    builder.indicator("x", .level, base: "80")
    builder.target("x", 2025, .limit("90"))
    builder.observe("x", 2022, "82", treatment: .excluded)
    builder.plan.observations[0].value = .absent
    let result = builder.evaluate(.midterm, 2022).indicator("x")
    #expect(result?.verdict == .notEvaluated)
    #expect(result?.series.isEmpty == true)
    builder.plan.observations[0].treatment = .calibreChanged
    #expect(builder.evaluate(.midterm, 2022).indicator("x")?.verdict == .notComparable)
  }
}
