import Foundation
import PlanModel
import Testing

@testable import Evaluation

@Suite("完成事项、复合") struct CompoundRuleTests {
  @Test(
    "Milestones before, in and after their due year",
    arguments: [
      ("完成", 2025, Verdict.achievedEarly, VerdictReason.targetMet),
      ("完成", 2022, .completed, .targetMet), ("正在推进", 2025, .onSchedule, .underway),
      ("正在推进", 2022, .notCompleted, .overdue), ("正在推进", 2021, .dueUnreported, .dueUnreported),
      ("未启动", 2025, .onSchedule, .notYetStarted), ("未完成", 2025, .onSchedule, .notYetStarted),
      ("未启动", 2024, .onSchedule, .notYetStarted), ("未启动", 2023, .behind, .notStarted),
      ("未完成", 2023, .behind, .notStarted), ("未完成", 2022, .notCompleted, .overdue),
    ])
  func milestones(state: String, due: Int, verdict: Verdict, reason: VerdictReason) {
    let result = judged(.milestone, to: .milestone, actual: state, targetYear: due)
    #expect(result.verdict == verdict)
    #expect(result.reason == reason)
    #expect(result.progress == nil)
  }

  @Test("What was finished stays finished until a later row says otherwise")
  func lastingMilestone() {
    var builder = PlanBuilder()
    builder.indicator("x", .milestone)
    builder.target("x", 2025, .milestone)
    builder.observe("x", 2021, "正在推进")
    func verdict(_ kind: EvaluationKind, _ year: Int) -> Verdict? {
      builder.evaluate(kind, year).indicator("x")?.verdict
    }
    #expect(verdict(.annual, 2022) == .noData)
    builder.observe("x", 2023, "完成")
    #expect(verdict(.annual, 2022) == .noData)
    #expect(verdict(.annual, 2024) == .achievedEarly)
    #expect(verdict(.final, 2025) == .completed)
    builder.observe("x", 2024, "未完成")
    #expect(verdict(.annual, 2024) == .behind)
    #expect(verdict(.final, 2025) == .noData)
    builder.plan.targets[0].year = 2022
    #expect(verdict(.annual, 2024) == .dueUnreported)
    #expect(builder.evaluate(.annual, 2024).indicator("x")?.lateValue?.year == 2023)
  }

  @Test("In the final evaluation a milestone is done or not; unreported it is missing, not missed")
  func finalMilestones() {
    #expect(judged(.milestone, to: .milestone, actual: "完成", as: .final, through: 2025).verdict == .completed)
    #expect(
      judged(.milestone, to: .milestone, actual: "正在推进", as: .final, through: 2025).verdict == .notCompleted)
    var builder = PlanBuilder()
    builder.indicator("x", .milestone)
    builder.target("x", 2025, .milestone)
    #expect(builder.evaluate(.final, 2025).indicator("x")?.verdict == .noData)
  }

  @Test("1/10/100: each part by the rule of counts, the worst decides")
  func targetParts() {
    let parts = TargetMeaning.parts([.reading("1"), .reading("10"), .reading("100")])
    let behind = judged(.compound, to: parts, actual: "1/4/20")
    #expect(behind.targetParts.map(\.verdict) == [.achievedEarly, .onSchedule, .behind])
    #expect(behind.targetParts.map(\.progress) == [100, 40, 20])
    #expect(behind.verdict == .behind)
    #expect(behind.reason == .worstPart)
    let final = judged(.compound, to: parts, actual: "1/12/100", as: .final, through: 2025)
    #expect(final.targetParts.map(\.verdict) == [.completed, .exceeded, .completed])
    #expect(final.verdict == .completed)
    let incomplete = judged(.compound, to: parts, actual: "1/10")
    #expect(incomplete.targetParts.map(\.verdict) == [.achievedEarly, .achievedEarly, .noData])
    #expect(incomplete.verdict == .noData)
  }

  @Test("The worst part decides; parts outside the evaluation are left out")
  func worst() {
    #expect(CompoundRule.worst(of: [.onSchedule, .behind, .noData]) == .behind)
    #expect(CompoundRule.worst(of: [.onSchedule, .awaitingTarget, .noData]) == .noData)
    #expect(CompoundRule.worst(of: [.achievedEarly, .notComparable, .awaitingTarget]) == .awaitingTarget)
    #expect(CompoundRule.worst(of: [.achievedEarly, .notEvaluated, .onSchedule]) == .onSchedule)
    #expect(CompoundRule.worst(of: [.exceeded, .completed]) == .completed)
    #expect(CompoundRule.worst(of: [.exceeded, .exceeded]) == .exceeded)
    #expect(CompoundRule.worst(of: [.notEvaluated]) == .notEvaluated)
    #expect(CompoundRule.worst(of: []) == nil)
  }

  @Test("Four pollutants are one indicator in the counts")
  func subIndicators() {
    var builder = PlanBuilder(2016...2020)
    builder.indicator("cuts", .compound) { $0.nature = .binding }
    for (id, actual) in [("so2", "31.79"), ("nox", "27.46"), ("cod", "35.7"), ("nh3n", "16.3")] {
      builder.indicator(id, .cumulative, unit: "%") { $0.parent = "cuts" }
      builder.target(id, 2020, .limit("16.3", since: 2015))
      builder.observe(id, 2020, actual)
    }
    let evaluation = builder.evaluate(.final, 2020)
    #expect(evaluation.indicator("cuts")?.verdict == .completed)
    #expect(evaluation.indicators.counts.total == 1)
    #expect(evaluation.indicators.counts(.binding)[.completed] == 1)
    #expect(
      evaluation.indicator("cuts")?.parts.map(\.verdict) == [.exceeded, .exceeded, .exceeded, .completed])
  }

  @Test("A parent that waits for its numbers says so with its parts' reason")
  func awaitingParts() {
    var builder = PlanBuilder()
    builder.indicator("cuts", .compound)
    for id in ["nox", "cod"] {
      builder.indicator(id, .cumulative, unit: "吨") { $0.parent = "cuts" }
      builder.target(id, 2025, .assigned)
    }
    let result = builder.evaluate(.midterm, 2022).indicator("cuts")
    #expect(result?.verdict == .awaitingTarget)
    #expect(result?.reason == .targetNotAssigned)
  }

  @Test("Indicators whose parents go round in a circle are judged on their own, none is lost")
  func circle() {
    var builder = PlanBuilder()
    builder.indicator("a", .level) { $0.parent = "b" }
    builder.indicator("b", .level) { $0.parent = "a" }
    builder.indicator("c", .level) { $0.parent = "nobody" }
    #expect(builder.evaluate().indicators.listed.map(\.id) == ["a", "b", "c"])
  }
}
