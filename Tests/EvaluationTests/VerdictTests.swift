import Foundation
import PlanModel
import Testing

@testable import Evaluation

@Suite("结论") struct VerdictTests {
  @Test("A target for the data year replaces the line; progress against the end target is still there")
  func dataYearTarget() {
    var builder = PlanBuilder()
    builder.indicator("x", .level, base: "80")
    builder.target("x", 2025, .limit("90"))
    builder.target("x", 2022, .limit("82"))
    builder.observe("x", 2022, "82.5")
    let met = builder.evaluate(.annual, 2022).indicator("x")
    #expect(met?.verdict == .onSchedule)
    #expect(met?.reason == .yearTargetMet)
    #expect(met?.progress == 25)
    #expect(met?.schedule == 40)
    #expect(met?.dataYearTarget?.year == 2022)
    builder.plan.observations[0].value = MeasuredValue(text: "81", content: .number(81))
    let missed = builder.evaluate(.annual, 2022).indicator("x")
    #expect(missed?.verdict == .behind)
    #expect(missed?.reason == .yearTargetMissed)
  }

  @Test("A goal with a year of its own before the plan's end is judged on a line to that year")
  func earlierGoal() {
    let onLine = judged(
      .level, base: "80", to: .limit("90"), actual: "85", through: 2021, targetYear: 2022)
    #expect(onLine.verdict == .onSchedule)
    #expect(onLine.schedule == 50)
  }

  @Test(
    "A goal whose year is over is judged by that year's value, in every kind of report and for ever after",
    arguments: EvaluationKind.allCases)
  func ownYear(kind: EvaluationKind) {
    func assessed(_ values: [(Int, String)], through dataYear: Int) -> IndicatorAssessment? {
      var builder = PlanBuilder()
      builder.indicator("x", .level, base: "80", unit: "%")
      builder.target("x", 2022, .limit("90"))
      for (year, value) in values { builder.observe("x", year, value) }
      return builder.evaluate(kind, dataYear).indicator("x")
    }
    for dataYear in [2022, 2023, 2025] {
      let met = assessed([(2022, "90"), (2023, "85")], through: dataYear)
      #expect(met?.verdict == .completed)
      #expect(met?.judgedYear == 2022)
      #expect(met?.observation?.value.text == "90")
      #expect(met?.schedule == nil && met?.requiredEffort == nil && met?.outlook == nil)
      #expect(assessed([(2022, "91")], through: dataYear)?.verdict == .exceeded)
      let missed = assessed([(2022, "89"), (2023, "89.5"), (2024, "92"), (2025, "93")], through: dataYear)
      #expect(missed?.verdict == .notCompleted)
      #expect(missed?.lateValue?.year == (dataYear == 2025 ? 2024 : nil))
      let unreported = assessed([(2021, "91"), (2023, "92")], through: dataYear)
      #expect(unreported?.verdict == (dataYear == 2022 ? .noData : .dueUnreported))
      #expect(unreported?.lateValue?.year == (dataYear == 2022 ? nil : 2023))
      #expect(unreported?.observation == nil)
    }
  }

  @Test("A final evaluation with data of an earlier year uses the words of the way")
  func finalBeforeTheEnd() {
    for (actual, verdict) in [("84.5", Verdict.onSchedule), ("83.9", .behind), ("85", .achievedEarly)] {
      let result = judged(.level, base: "80", to: .limit("85"), actual: actual, as: .final, through: 2024)
      #expect(result.verdict == verdict)
      #expect(result.schedule == 80)
      #expect(result.completionRate == nil)
    }
  }

  @Test("The target of the data year is judged for its year, beside the verdict towards the end")
  func yearVerdict() {
    func result(_ meaning: TargetMeaning, _ value: String?) -> IndicatorAssessment? {
      var builder = PlanBuilder()
      builder.indicator("x", .level, base: "80", unit: "%")
      builder.target("x", 2022, meaning)
      builder.target("x", 2025, .limit("90"))
      if let value { builder.observe("x", 2022, value) }
      #expect(builder.evaluate(.annual, 2023).indicator("x")?.yearVerdict == nil)
      return builder.evaluate(.annual, 2022).indicator("x")
    }
    let pairs: [(TargetMeaning, String?, Verdict, Verdict)] = [
      (.limit("82"), "82", .onSchedule, .completed), (.limit("82"), "83", .onSchedule, .exceeded),
      (.limit("82"), "81.9", .behind, .notCompleted), (.limit("82"), "90", .achievedEarly, .exceeded),
      (.limit("82"), nil, .noData, .noData), (.assigned, "84", .onSchedule, .awaitingTarget),
      (.assigned, "83", .behind, .awaitingTarget),
    ]
    for (meaning, value, verdict, ofYear) in pairs {
      #expect(result(meaning, value)?.verdict == verdict)
      #expect(result(meaning, value)?.yearVerdict == ofYear)
    }
  }

  @Test("On the target's own year the words are final, in an annual report too")
  func lastYear() {
    #expect(
      judged(.level, base: "80", to: .limit("90"), actual: "91", as: .annual, through: 2025).verdict
        == .exceeded)
    #expect(
      judged(.level, base: "80", to: .limit("90"), actual: "89", as: .annual, through: 2025).verdict
        == .notCompleted)
    #expect(
      judged(.level, base: "80", to: .limit("90"), actual: "90", as: .final, through: 2025).verdict
        == .completed)
    #expect(
      judged(.level, base: "80", to: .limit("90"), actual: "91", as: .final, through: 2025).verdict
        == .exceeded)
    #expect(
      judged(.level, base: "80", to: .limit("90"), actual: "89", as: .final, through: 2025).verdict
        == .notCompleted)
    #expect(
      judged(.level, to: .limit("90"), actual: "89", as: .final, through: 2025).verdict == .notCompleted)
  }

  @Test("Assigned targets: awaiting until a number is issued in time; the latest issue counts")
  func assigned() {
    var builder = PlanBuilder()
    builder.indicator("x", .intensityReduction, unit: "%")
    builder.target("x", 2025, .assigned)
    builder.target("x", 2025, .limit("14"), issued: "2022-05")
    builder.target("x", 2025, .limit("15.5", since: 2020), issued: "2023-04-03")
    builder.target("x", 2025, .limit("17"), issued: "2023-08-01")
    let mid = builder.evaluate(.midterm, 2023, through: 2022, date: "2023-06-30").indicator("x")
    #expect(mid?.target?.meaning == .limit("15.5", since: 2020))
    #expect(mid?.otherTargets.map(\.meaning) == [.assigned, .limit("14"), .limit("17")])
    #expect(mid?.verdict == .noData)
    let early = builder.evaluate(.annual, 2021, through: 2021).indicator("x")
    #expect(early?.verdict == .awaitingTarget)
    #expect(early?.reason == .targetNotAssigned)
  }

  @Test("A target re-based from 80 to 84.5: the later issue counts, the older stays listed")
  func rebased() {
    var builder = PlanBuilder(2016...2020)
    builder.indicator("x", .level, base: "76.7")
    builder.target("x", 2020, .limit(">80"))
    builder.target("x", 2020, .limit("84.5"), issued: "2018-07-03")
    builder.observe("x", 2018, "79.3")
    let result = builder.evaluate(.midterm, 2018).indicator("x")
    #expect(result?.verdict == .behind)
    #expect(result?.otherTargets.count == 1)
    #expect(builder.evaluate(.midterm, 2018, date: "2018-06-30").indicator("x")?.verdict == .onSchedule)
  }

  @Test("No target, targets beyond the plan and targets still to be issued")
  func withoutTarget() {
    #expect(judged(.level, base: "1", to: .none, actual: "2").reason == .noTarget)
    #expect(judged(.level, base: "1", to: .none, actual: "2").verdict == .notEvaluated)
    #expect(judged(.level, base: "1", to: .limit("5"), actual: "2", targetYear: 2035).reason == .noTarget)
  }

  @Test("Treatments: 口径调整 and 不参与评价 show the number without a verdict")
  func treatments() {
    var builder = PlanBuilder()
    builder.indicator("a", .level, base: "48.15")
    builder.target("a", 2025, .limit("48.15"))
    builder.observe("a", 2022, "47.55", treatment: .calibreChanged)
    builder.indicator("b", .level, base: "48.15")
    builder.target("b", 2025, .limit("48.15"))
    builder.observe("b", 2022, "47.55", treatment: .excluded)
    let evaluation = builder.evaluate(.midterm, 2022)
    #expect(evaluation.indicator("a")?.verdict == .notComparable)
    #expect(evaluation.indicator("a")?.observation?.value.text == "47.55")
    #expect(evaluation.indicator("a")?.progress == nil)
    #expect(evaluation.indicator("b")?.verdict == .notEvaluated)
    #expect(evaluation.indicator("b")?.reason == .excluded)
  }

  @Test(
    "Of several values of a year the firmer status wins, an unnamed one ranks with 初核, excluded ones stay beside"
  )
  func statuses() {
    var builder = PlanBuilder()
    builder.indicator("x", .level, base: "80")
    builder.target("x", 2025, .limit("90"))
    builder.observe("x", 2022, "99")
    builder.observe("x", 2022, "85", status: .flash)
    builder.observe("x", 2022, "84", status: .verified)
    builder.observe("x", 2022, "91", status: .verified, treatment: .excluded)
    let result = builder.evaluate(.midterm, 2022).indicator("x")
    #expect(result?.observation?.value.text == "84")
    #expect(result?.otherObservations.map(\.value.text) == ["99", "85", "91"])
    #expect(result?.verdict == .onSchedule)
    builder.plan.observations.removeAll { $0.status == .verified }
    #expect(builder.evaluate(.midterm, 2022).indicator("x")?.observation?.value.text == "99")
    builder.observe("x", 2022, "98", status: .preliminary)
    #expect(builder.evaluate(.midterm, 2022).indicator("x")?.observation?.value.text == "98")
  }

  @Test("An older value is shown for reference and never used")
  func olderValue() {
    var builder = PlanBuilder()
    builder.indicator("x", .level, base: "80")
    builder.target("x", 2025, .limit("90"))
    builder.observe("x", 2021, "95")
    let result = builder.evaluate(.midterm, 2022).indicator("x")
    #expect(result?.verdict == .noData)
    #expect(result?.observation == nil)
    #expect(result?.latest?.value.text == "95")
  }

  @Test("The plan's ★ keeps the period before out of the series")
  func calibreOfThePlan() {
    var builder = PlanBuilder()
    builder.indicator("x", .level, base: "100") { $0.calibreChanged = true }
    builder.target("x", 2025, .limit("100"))
    builder.observe("x", 2019, "97")
    builder.observe("x", 2021, "100")
    builder.observe("x", 2022, "100")
    #expect(builder.evaluate(.midterm, 2022).indicator("x")?.series.map(\.year) == [2021, 2022])
  }

  @Test("Time is counted in plan years also where the base lies further back")
  func earlyBase() {
    let result = judged(
      .cumulative, to: .limit("15", since: 2007), actual: "9", unit: "%", through: 2013, period: 2011...2015
    ) { $0.baseYear = 2007 }
    #expect(result.schedule == 60)
    #expect(result.verdict == .onSchedule)
  }

  @Test("8~10: inside and beyond the better end is met, short of it is not")
  func range() {
    #expect(judged(.level, base: "5", to: .range(8, 10), actual: "8", as: .final).verdict == .completed)
    #expect(judged(.level, base: "5", to: .range(8, 10), actual: "10.1", as: .final).verdict == .completed)
    let under = judged(.level, base: "5", to: .range(8, 10), actual: "6.2")
    #expect(under.verdict == .onSchedule)
    #expect(under.scheduleValue == number("6.2"))
    #expect(judged(.level, base: "5", to: .range(8, 10), actual: "12").verdict == .achievedEarly)
    #expect(judged(.level, base: "9", to: .range(8, 10), actual: "7").reason == .notHeld)
  }
}
