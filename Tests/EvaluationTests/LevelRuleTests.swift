import Foundation
import PlanModel
import Testing

@testable import Evaluation

@Suite("水平值") struct LevelRuleTests {
  @Test("Good-air days 77.5 → 90 with 77.8 after two of five years are behind the line of 82.5")
  func goodAirDays() {
    let result = judged(.level, base: "77.5", to: .limit("90"), actual: "77.8", unit: "%")
    #expect(result.verdict == .behind)
    #expect(result.reason == .shortOfLine)
    #expect(result.scheduleValue == number("82.5"))
    #expect(result.progress == number("2.4"))
    #expect(result.schedule == 40)
    #expect(result.deviation == number("-37.6"))
    #expect(!result.isMovingAway)
    #expect(result.requiredEffort?.amount.printed(2) == "4.07")
  }

  @Test("PM2.5 36 → 25以下 with 29 is on schedule against 31.6")
  func fineParticles() {
    let result = judged(.level, .lowerIsBetter, base: "36", to: .limit("≤25"), actual: "29")
    #expect(result.verdict == .onSchedule)
    #expect(result.reason == .onLine)
    #expect(result.scheduleValue == number("31.6"))
    #expect(result.progress?.printed(4) == "63.6364")
    #expect(result.requiredEffort?.amount.printed(3) == "-1.333")
  }

  @Test("A target met early is 提前完成 whatever the schedule, and needs no effort")
  func metEarly() {
    let result = judged(.level, base: "66", to: .limit(">70"), actual: "71.0")
    #expect(result.verdict == .achievedEarly)
    #expect(result.progress == 125)
    #expect(result.requiredEffort == nil)
  }

  @Test("Moving away gives a negative progress that is not clamped")
  func movingAway() {
    let result = judged(.level, .lowerIsBetter, base: "36", to: .limit("25"), actual: "38.2")
    #expect(result.verdict == .behind)
    #expect(result.progress == -20)
    #expect(result.isMovingAway)
  }

  @Test("Zero targets and zero baselines are ordinary")
  func zeros() {
    let down = judged(.level, .lowerIsBetter, base: "4.8", to: .limit("0"), actual: "2.4")
    #expect(down.progress == 50)
    #expect(down.verdict == .onSchedule)
    let rise = judged(.level, base: "0", to: .limit("50"), actual: "10")
    #expect(rise.progress == 20)
    #expect(rise.verdict == .behind)
  }

  @Test("A value exactly on a line with thirds is on schedule")
  func thirds() {
    let result = judged(
      .level, base: "0", to: .limit("3"), actual: "2", through: 2025, period: 2024...2026)
    #expect(result.verdict == .onSchedule)
    #expect(result.scheduleValue == 2)
    #expect(result.deviation == 0)
  }

  @Test("Without a baseline a met target is 提前完成, another one 数据缺失")
  func missingBaseline() {
    #expect(judged(.level, to: .limit("90"), actual: "91").verdict == .achievedEarly)
    let missed = judged(.level, to: .limit("90"), actual: "80")
    #expect(missed.verdict == .noData)
    #expect(missed.reason == .noBaseline)
    #expect(missed.progress == nil)
    #expect(missed.outlook == Outlook(prospect: .undecided, projected: nil))
  }

  @Test("An early observation never stands in for a missing baseline")
  func observationIsNoBaseline() {
    var builder = PlanBuilder()
    builder.indicator("x", .level)
    builder.target("x", 2025, .limit("90"))
    builder.observe("x", 2020, "80")
    builder.observe("x", 2022, "88")
    let result = builder.evaluate(.midterm, 2023, through: 2022).indicator("x")
    #expect(result?.verdict == .noData)
    #expect(result?.reason == .noBaseline)
  }

  @Test("In the target's own year the strict limit itself decides, not the line")
  func strictLimitInItsYear() {
    let result = judged(
      .level, .lowerIsBetter, base: "36", to: .limit("<28"), actual: "28", as: .annual, through: 2025)
    #expect(result.verdict == .notCompleted)
    #expect(result.reason == .targetMissed)
    #expect(result.schedule == nil)
  }

  @Test("修约值比较法 rounds to the places of the printed limit, 全数值比较法 does not")
  func comparisonMethod() {
    let full = judged(.level, base: "80", to: .limit("90"), actual: "89.6", as: .final)
    #expect(full.verdict == .notCompleted)
    let rounded = judged(.level, base: "80", to: .limit("90"), actual: "89.6", as: .final) {
      $0.comparison = .roundedValue
    }
    #expect(rounded.verdict == .completed)
  }
}
