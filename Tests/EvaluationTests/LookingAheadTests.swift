import Foundation
import PlanModel
import Testing

@testable import Evaluation

@Suite("所需年均努力、可达性、已公布结论") struct LookingAheadTests {
  @Test("6.6 of 17 after two years asks for 3.9 % a year, +2.8 towards -10 for 4.3 %")
  func requiredEffort() {
    let energy = judged(
      .intensityReduction, to: .limit("17"), actual: "6.6", unit: "%", through: 2012, period: 2011...2015)
    #expect(energy.requiredEffort?.measure == .compound)
    #expect(energy.requiredEffort?.years == 3)
    #expect(energy.requiredEffort?.amount.printed(1) == "3.9")
    let nitrogen = judged(
      .cumulative, to: .limit("10"), actual: "-2.8", unit: "%", through: 2012, period: 2011...2015)
    #expect(nitrogen.requiredEffort?.measure == .compound)
    // 4.3357 unrounded: the published 4.3 is rounded to the nearest, not up.
    #expect(nitrogen.requiredEffort?.amount.printed(4) == "4.3357")
    #expect(nitrogen.requiredEffort?.amount.printed(1) == "4.3")
    let change = judged(
      .cumulative, .lowerIsBetter, to: .limit("-10"), actual: "2.8", unit: "%", through: 2012,
      period: 2011...2015)
    #expect(change.requiredEffort?.amount.printed(4) == "4.3357")
    #expect(change.verdict == .behind)
    #expect(change.isMovingAway)
  }

  @Test("Amounts ask for equal steps")
  func linearEffort() {
    let result = judged(.cumulative, to: .limit("60"), actual: "15", unit: "个")
    #expect(result.requiredEffort == RequiredEffort(measure: .linear, years: 3, amount: 15))
  }

  @Test("The outlook needs two observations after the base, and carries the mean change on")
  func outlook() {
    var builder = PlanBuilder()
    builder.indicator("x", .level, base: "80")
    builder.target("x", 2025, .limit("90"))
    builder.observe("x", 2020, "80")
    builder.observe("x", 2022, "84")
    #expect(builder.evaluate(.midterm, 2022).indicator("x")?.outlook?.prospect == .undecided)
    builder.observe("x", 2021, "81")
    let likely = builder.evaluate(.midterm, 2022).indicator("x")?.outlook
    #expect(likely == Outlook(prospect: .likely, projected: 90))
    builder.plan.observations[1].value = MeasuredValue(text: "83", content: .number(83))
    let difficult = builder.evaluate(.midterm, 2022).indicator("x")?.outlook
    #expect(difficult == Outlook(prospect: .difficult, projected: number("87.5")))
    #expect(builder.evaluate(.final, 2025).indicator("x")?.outlook == nil)
  }

  @Test("What is to be held moves on from its base value's year, for counts as for levels")
  func heldOutlook() {
    for kind in [IndicatorKind.count, .cumulative, .level] {
      var builder = PlanBuilder()
      builder.indicator("x", kind, base: "10") { $0.baseYear = 2019 }
      builder.target("x", 2025, .hold)
      builder.observe("x", 2021, "9")
      builder.observe("x", 2022, "8")
      let outlook = builder.evaluate(.midterm, 2022).indicator("x")?.outlook
      #expect(outlook == Outlook(prospect: .difficult, projected: 6), "\(kind)")
    }
  }

  @Test(
    "Published words and verdicts",
    arguments: [
      ("完成", Verdict.exceeded, PublishedAgreement.differs), ("完成", .completed, .agrees),
      ("超额完成", .exceeded, .agrees), ("超额完成", .completed, .differs), ("完成指标", .exceeded, .agrees),
      ("完成指标", .completed, .agrees), ("完成指标", .notCompleted, .differs),
      ("达到或超过预期进度", .onSchedule, .agrees), ("达到或超过预期进度", .achievedEarly, .agrees),
      ("降幅超过预期进度", .behind, .differs), ("顺利推进", .achievedEarly, .agrees),
      ("进展顺利", .noData, .notComparable), ("实现时间进度要求", .onSchedule, .agrees),
      ("未达到序时进度", .behind, .agrees), ("未达到序时进度", .onSchedule, .differs),
      ("提前一年完成", .achievedEarly, .agrees), ("统计口径改变", .notComparable, .agrees),
      ("统计口径改变", .behind, .differs), ("基本完成", .completed, .notComparable),
      ("完成约束性目标", .completed, .agrees), ("总体良好", .completed, .notComparable),
    ])
  func published(words: String, verdict: Verdict, agreement: PublishedAgreement) {
    let document = ["超额完成", "完成", "提前一年完成"]
    #expect(PublishedAgreementRule.agreement(of: verdict, with: words, in: document) == agreement)
  }

  @Test(
    "Words are compared as finely as their document uses them",
    arguments: [
      (Verdict.exceeded, ["完成", "未完成"], PublishedAgreement.agrees),
      (.exceeded, ["完成", "超额完成"], .differs),
      (.achievedEarly, ["完成"], .agrees), (.achievedEarly, ["完成", "提前完成"], .differs),
      (.maintained, ["完成"], .agrees), (.completed, ["完成"], .agrees), (.completed, ["完成", "超额完成"], .agrees),
      (.notCompleted, ["完成"], .differs), (.behind, ["完成", "超额完成"], .differs),
    ])
  func fineness(verdict: Verdict, document: [String], agreement: PublishedAgreement) {
    #expect(PublishedAgreementRule.agreement(of: verdict, with: "完成", in: document) == agreement)
  }

  @Test("Nothing published, nothing compared")
  func unpublished() { #expect(PublishedAgreementRule.agreement(of: .behind, with: nil) == nil) }
}
