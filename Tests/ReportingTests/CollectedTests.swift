import PlanModel
import Testing

@testable import Reporting

/// The tables of the receiving bureau.
@Suite struct CollectedTests {
  private func verdicts(of plan: Plan) throws -> ReportTable {
    let evaluation = try FixturePlan.evaluation(2023, of: plan)
    return CollectedSchemas.verdicts([CollectedPlan(evaluation, revision: 1, gaps: nil)]).table
  }

  /// Sums of nothing are no row.
  @Test func aSetWithoutIndicatorsHasNoSum() throws {
    var plan = try FixturePlan.plan()
    plan.indicators = plan.indicators.filter(\.listed)
    let table = try verdicts(of: plan)
    #expect(Set(table.rows.map { $0.cells[0].printed }) == ["规划指标表"])
    #expect(CollectedSchemas.verdictsPage(table).notes == ["没有出现的结论不列。"])
    let none = try verdicts(of: FixturePlan.emptyPlan())
    #expect(none.rows.isEmpty)
    #expect(CollectedSchemas.verdictsPage(none).notes.isEmpty)
  }

  @Test func everyReasonHasItsWordsAndACodeOfTheTable() {
    let second = SubmissionNumber(year: 2023, revision: 2)
    let reasons: [LeftOut.Reason] = [
      .failed(mistakes: 1, file: nil, first: "缺少校验清单SHA256SUMS。"),
      .failed(mistakes: 3, file: "report.md", first: "文件内容与校验清单不符。"), .incomplete,
      .superseded(by: second, at: "a/r2"), .supersededInDispute(by: second), .duplicate(of: "a/r2"),
      .disputed(second, others: ["b/r2", "c/r2"]),
    ]
    let words = CollectedSchemas.leftOut(reasons.map { LeftOut(path: "a/r1", plan: "a", reason: $0) }).table
      .rows.map { $0.cells[3].printed + "：" + $0.cells[4].printed }
    #expect(
      words == [
        "校验不通过：缺少校验清单SHA256SUMS。",
        "校验不通过：共3处错误，第一处：report.md：文件内容与校验清单不符。",
        "校验不通过：材料不完整。",
        "已有更新的报送：以2023年第2次报送为准（a/r2）。",
        "已有更新的报送：更新的是2023年第2次报送，但有内容不同的材料，都没有纳入。",
        "重复：与a/r2相同，只计一次。",
        "同一次报送有内容不同的材料：同为2023年第2次报送，与b/r2、c/r2内容不同，请报送单位确认以哪一份为准。",
      ])
    let codes = CollectedSchemas.leftOut([]).schema.columns.first { $0.column.key == "reason" }?.codes
    #expect(codes == ["校验不通过", "已有更新的报送", "重复", "同一次报送有内容不同的材料"])
  }
}
