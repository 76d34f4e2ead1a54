import Diagnostics
import PlanInput
import PlanModel
import TestSupport
import Testing

@testable import Evaluation
@testable import Reporting

/// The lines that end a run: how each report stands.
@Suite struct PlanStandingTests {
  private func standing(
    _ name: String = "虚县规划", _ verdicts: [Verdict] = [], goals: [Verdict] = [], reviews: Int = 0
  ) -> PlanStanding {
    PlanStanding(
      name: name, year: 2023, evaluation: "中期评估", indicators: VerdictCounts(verdicts),
      textGoals: VerdictCounts(goals), reviews: reviews)
  }

  private func text(_ standings: [PlanStanding], hasYears: Bool = false) -> [String] {
    PlanStanding.lines(standings, hasYears: hasYears).map { $0.text(isColoured: false) }
  }

  @Test func onlyWhatThereIsIsCounted() {
    #expect(text([standing()]) == ["虚县规划：没有指标"])
    #expect(text([standing(reviews: 1)]) == ["虚县规划：没有指标；提请核实1"])
    #expect(text([standing("虚县规划", [.behind])]) == ["虚县规划：1项 滞后1"])
    #expect(
      text([standing("虚县规划", [.noData, .behind, .achievedEarly, .behind], goals: [.onSchedule], reviews: 3)])
        == ["虚县规划：4项 提前完成1 滞后2 缺失1；正文目标1项 达到1；提请核实3"])
    #expect(
      text([standing("虚县规划", Verdict.allCases)]) == [
        "虚县规划：12项 提前完成1 保持达标1 达到1 滞后1 超额完成1 完成1 未完成1 待下达1 缺失1 到期未报1 口径调整1 不评价1"
      ])
  }

  @Test func columnsStandBelowEachOther() {
    let standings = [standing("虚县“十四五”", [.behind]), standing("X规划", [.completed, .noData], reviews: 2)]
    #expect(
      text(standings) == ["虚县“十四五”：1项 滞后1", "X规划：       2项 完成1 缺失1；提请核实2", "合计2份报告： 3项 滞后1 完成1 缺失1；提请核实2"])
    #expect(text(standings, hasYears: true)[0] == "虚县“十四五” 2023年中期评估：1项 滞后1")
  }

  @Test func ofManyThoseThatNeedAttentionAreListed() {
    let good = (1...40).map { standing("规划\($0)", [.completed]) }
    #expect(
      text(good) == ["其余40份报告没有列出，没有滞后、未完成和提请核实的", "合计40份报告：40项 完成40"])
    let one = text(good + [standing("差的", [.notCompleted])])
    #expect(one[0] == "差的：        1项 未完成1")
    #expect(one[1] == "其余40份报告没有列出，没有滞后、未完成和提请核实的")
    let bad = (1...40).map { standing("规划\($0)", [.behind]) }
    let lines = text(bad)
    #expect(lines.count == PlanStanding.shownLines + 2)
    #expect(lines[30] == "其余10份报告没有列出，其中10份也有滞后、未完成或提请核实的")
    #expect(lines[31].hasSuffix("40项 滞后40"))
  }

  @Test func laggardsAreRedAndReviewsYellowOnATerminal() {
    let line = PlanStanding.lines([standing("虚县规划", [.behind, .noData], reviews: 1)], hasYears: false)[0]
    #expect(
      line.text(isColoured: true) == "虚县规划：2项 \u{1B}[31m滞后1\u{1B}[0m 缺失1；\u{1B}[33m提请核实1\u{1B}[0m")
  }

  @Test func anEvaluationStandsAsItsReportCountsIt() throws {
    let plan = try TemporaryPlan([
      "targets.csv": "指标编号,年份,目标\npm25,2025,30\ndays,2025,80\n",
      "observations.csv": "指标编号,年份,数值\npm25,2022,35\ndays,2022,81\n",
    ]).load().plan
    let evaluation = PlanEvaluator.evaluate(plan, plan.evaluations[0])
    #expect(text([PlanStanding(evaluation)]) == ["虚县规划（地名虚构）：2项 提前完成1 滞后1"])
  }
}
