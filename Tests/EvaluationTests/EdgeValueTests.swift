import Foundation
import PlanModel
import Testing

@testable import Evaluation

/// Values at the edges of the rules, judged by hand from methods.md.
@Suite("边界值") struct EdgeValueTests {
  @Test(
    "Zero targets and zero baselines: linear shares",
    arguments: [
      ("4", "0", "2.4", "40.0", Verdict.onSchedule),
      ("4", "0", "2.41", "39.8", .behind),
      ("4", "0", "4.5", "-12.5", .behind), ("4", "0", "0", "100.0", .achievedEarly),
      ("0", "0", "0", "", .maintained), ("0", "0", "0.1", "", .behind),
    ])
  func zeros(base: String, target: String, actual: String, progress: String, verdict: Verdict) {
    let result = judged(.level, .lowerIsBetter, base: base, to: .limit(target), actual: actual)
    #expect(result.progress?.printed(1) ?? "" == progress)
    #expect(result.verdict == verdict)
    #expect(result.isMovingAway == (actual == "4.5" || actual == "0.1"))
  }

  @Test("A zero baseline of something that rises")
  func risingFromZero() {
    let result = judged(.level, base: "0", to: .limit("50"), actual: "20")
    #expect(result.progress == 40)
    #expect(result.verdict == .onSchedule)
  }

  @Test("Missing baseline: met is met, unmet is not guessed; at the end none is needed")
  func missingBaseline() {
    #expect(judged(.level, to: .limit("88"), actual: "88").verdict == .achievedEarly)
    let open = judged(.level, to: .limit("88"), actual: "87.9")
    #expect(open.verdict == .noData)
    #expect(open.reason == .noBaseline)
    let end = judged(.level, to: .limit("88"), actual: "87.9", as: .final, through: 2025)
    #expect(end.verdict == .notCompleted)
  }

  @Test(
    "At the limit itself: strict signs exclude it, the others include it",
    arguments: [
      ("<28", Direction.lowerIsBetter, Verdict.notCompleted), ("≤28", .lowerIsBetter, .completed),
      ("28", .lowerIsBetter, .completed), (">28", .higherIsBetter, .notCompleted),
      ("≥28", .higherIsBetter, .completed), ("28", .higherIsBetter, .completed),
    ])
  func limits(target: String, direction: Direction, verdict: Verdict) {
    let base = direction == .higherIsBetter ? "20" : "40"
    let result = judged(
      .level, direction, base: base, to: .limit(target), actual: "28", as: .final, through: 2025)
    #expect(result.verdict == verdict)
  }

  @Test("A base that equals a strict limit does not meet it: nothing to be held, and no way to cover")
  func strictLimitAtTheBase() {
    let result = judged(.level, .lowerIsBetter, base: "5", to: .limit("<5"), actual: "5")
    #expect(result.verdict == .behind)
    #expect(result.progress == nil)
    #expect(
      judged(.level, .lowerIsBetter, base: "5", to: .limit("<5"), actual: "4.99").verdict == .achievedEarly)
  }

  @Test("A sum that went the wrong way stays negative, and the effort compounds")
  func negativeSum() {
    let result = judged(.cumulative, to: .limit("10"), actual: "-2.8", unit: "%", through: 2022)
    #expect(result.progress == -28)
    #expect(result.deviation == -68)
    #expect(result.verdict == .behind)
    #expect(result.isMovingAway)
    #expect(result.requiredEffort?.amount.printed(1) == "4.3")
  }

  @Test("Over 100 % is printed as it is")
  func overTheTarget() {
    let result = judged(.count, to: .limit("300"), actual: "312", through: 2023)
    #expect(result.progress == 104)
    #expect(result.verdict == .achievedEarly)
  }

  @Test(
    "左右 is met within 5 % on the worse side, and has no end on the better one",
    arguments: [
      (Direction.higherIsBetter, "19", Verdict.completed), (.higherIsBetter, "18.99", .notCompleted),
      (.higherIsBetter, "20", .completed), (.higherIsBetter, "21.5", .exceeded),
      (.lowerIsBetter, "21", .completed),
      (.lowerIsBetter, "21.01", .notCompleted), (.lowerIsBetter, "18", .exceeded),
    ])
  func about(direction: Direction, actual: String, verdict: Verdict) {
    let base = direction == .higherIsBetter ? "10" : "40"
    let result = judged(
      .level, direction, base: base, to: .about(20), actual: actual, as: .final, through: 2025)
    #expect(result.verdict == verdict)
  }

  @Test(
    "A range is met inside and beyond its better end, and never exceeded",
    arguments: [
      ("7.9", Verdict.notCompleted), ("8", .completed), ("9", .completed), ("10", .completed),
      ("10.1", .completed),
    ])
  func range(actual: String, verdict: Verdict) {
    let result = judged(.level, base: "5", to: .range(8, 10), actual: actual, as: .final, through: 2025)
    #expect(result.verdict == verdict)
  }

  @Test("The line to a range runs to the end that is nearer to the base")
  func rangeFromBothSides() {
    let below = judged(.level, base: "5", to: .range(8, 10), actual: "6.2")
    #expect(below.progress == 40)
    #expect(below.verdict == .onSchedule)
    let above = judged(.level, .lowerIsBetter, base: "15", to: .range(8, 10), actual: "13")
    #expect(above.progress == 40)
    #expect(above.verdict == .onSchedule)
  }

  @Test("A hold under 修约值 rounds to the places of the base; under 全数值 it does not")
  func roundedHold() {
    let rounded = judged(.level, base: "48.15", to: .hold, actual: "48.146") { $0.comparison = .roundedValue }
    #expect(rounded.verdict == .maintained)
    let full = judged(.level, base: "48.15", to: .hold, actual: "48.146")
    #expect(full.verdict == .behind)
    #expect(full.reason == .notHeld)
  }

  @Test(
    "Issues around the report's date: the day itself counts, the day after does not",
    arguments: [
      ("2023-06-30", Verdict.notCompleted), ("2023-07-01", .completed), ("2023-06", .notCompleted),
      ("2023-07", .completed), ("2023", .notCompleted),
    ])
  func issues(issued: String, verdict: Verdict) {
    var builder = PlanBuilder(2019...2023)
    builder.indicator("x", .level, base: "60")
    builder.target("x", 2023, .limit("80"))
    builder.target("x", 2023, .limit("90"), issued: issued)
    builder.observe("x", 2023, "80")
    let result = builder.evaluate(.final, 2023, date: "2023-06-30").indicator("x")
    #expect(result?.verdict == verdict)
    #expect(result?.otherTargets.count == 1)
  }

  @Test("An assigned target in a final evaluation: awaited until a number was issued in time")
  func assigned() {
    var builder = PlanBuilder()
    builder.indicator("x", .cumulative, unit: "吨")
    builder.target("x", 2025, .assigned)
    builder.observe("x", 2025, "120")
    #expect(builder.evaluate(.final, 2025).indicator("x")?.verdict == .awaitingTarget)
    builder.target("x", 2025, .limit("100"), issued: "2024-05-01")
    let result = builder.evaluate(.final, 2025).indicator("x")
    #expect(result?.verdict == .exceeded)
    #expect(result?.completionRate == 120)
    #expect(result?.excessRate == 20)
    #expect(builder.evaluate(.final, 2025, date: "2024-04-30").indicator("x")?.verdict == .awaitingTarget)
  }

  @Test("Data of the year before the plan and of the year after its end")
  func outsideThePeriod() {
    let before = judged(.level, base: "60", to: .limit("80"), actual: "60", as: .annual, through: 2020)
    #expect(before.schedule == 0)
    #expect(before.scheduleValue == 60)
    #expect(before.verdict == .onSchedule)
    #expect(before.requiredEffort?.years == 5)
    let after = judged(.level, base: "60", to: .limit("80"), actual: "79.9", as: .annual, through: 2026)
    #expect(after.schedule == nil)
    #expect(after.verdict == .dueUnreported)
    #expect(after.judgedYear == 2025)
    #expect(after.requiredEffort == nil)
  }

  @Test("A base year before the year before the plan: plan years count")
  func earlyBase() {
    let result = judged(
      .cumulative, to: .limit("15"), actual: "9", unit: "%", through: 2013, period: 2011...2015
    ) {
      $0.baseYear = 2007
    }
    #expect(result.schedule == 60)
    #expect(result.progress == 60)
    #expect(result.verdict == .onSchedule)
  }
}
