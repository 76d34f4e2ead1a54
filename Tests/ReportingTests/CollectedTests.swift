import PlanModel
import Testing
import Writing

@testable import Reporting

/// The tables of the receiving bureau.
@Suite struct CollectedTests {
  private func verdicts(of plan: Plan) throws -> (file: TableFile, page: ReportTable) {
    let plans = [try FixturePlan.collected(FixturePlan.content(2023, of: plan))]
    let verdicts = try CollectedTables.verdicts(plans)
    var rows: [[TableCell]] = []
    try verdicts.rows { rows.append(verdicts.table.cells(of: $0)) }
    return (
      TableFile(schema: verdicts.table.schema, rows: rows),
      try CollectedTables.block(of: verdicts, FixturePlan.sentences())
    )
  }

  /// What another bureau calls itself is text, in a sentence as in a table; of many regions three are named.
  @Test(arguments: [(1, 1), (6, 6), (7, 3)]) func namesInSentencesAreText(regions: Int, named: Int) throws {
    let sentences = try FixturePlan.sentences()
    let plans = try (1...regions).map { number in
      var plan = try FixturePlan.plan()
      plan.region = "[点](http://x) <svg> \u{202E}第\(number)市"
      return try FixturePlan.collected(FixturePlan.content(2023, of: plan))
    }
    let text = CollectedText(plans: plans, leftOut: [], sentences: sentences).markdown(title: "题").text
    let each = plans[0].summary.laggards.count
    let names = (1...named).map { #"\[点\](http\://x) \<svg\> ［U+202E］第\#($0)市\#(each)项"# }
    #expect(
      text.split(separator: "\n").first { $0.hasPrefix("滞后") }
        == "滞后或未完成的指标和正文目标共\(each * regions)项：\(names.joined(separator: "、"))\(named < regions ? "等" : "")。")
  }

  /// Whoever is named first is taken for the worst.
  @Test func regionsWithMostLaggardsAreNamedFirst() throws {
    let full = try FixturePlan.collected(FixturePlan.content(2023))
    var plan = try FixturePlan.plan()
    plan.indicators = plan.indicators.filter(\.listed)
    let part = try FixturePlan.collected(FixturePlan.content(2023, of: plan))
    #expect((part.summary.laggards.count, full.summary.laggards.count) == (2, 3))
    let plans = FixturePlan.regions(part, 7).dropLast() + FixturePlan.regions(full, 7).suffix(1)
    let text = CollectedText(plans: Array(plans), leftOut: [], sentences: try FixturePlan.sentences())
    #expect(
      text.markdown(title: "题").text.contains("\n滞后或未完成的指标和正文目标共15项：第7县3项、第1县2项、第2县2项等。\n"))
  }

  /// Sums of nothing are no row.
  @Test func aSetWithoutIndicatorsHasNoSum() throws {
    var plan = try FixturePlan.plan()
    plan.indicators = plan.indicators.filter(\.listed)
    let (file, page) = try verdicts(of: plan)
    #expect(Set(file.cells("set").map(\.printed)) == ["规划指标表"])
    #expect(page.notes == ["没有出现的结论不列。"])
    let none = try verdicts(of: FixturePlan.emptyPlan())
    #expect(none.file.rows.isEmpty)
    #expect(none.page.notes.isEmpty)
  }

  @Test func everyReasonHasItsWordsAndACodeOfTheTable() {
    let second = SubmissionNumber(year: 2023, revision: 2)
    let reasons: [LeftOut.Reason] = [
      .failed(mistakes: 1, file: nil, first: "缺少校验清单SHA256SUMS。"),
      .failed(mistakes: 3, file: "report.md", first: "文件内容与校验清单不符。"), .incomplete,
      .superseded(by: second, at: "a/r2"), .supersededInDispute(by: second), .duplicate(of: "a/r2"),
      .disputed(second, others: ["b/r2", "c/r2"]),
    ]
    let file = CollectedTables.leftOut.filled(
      Numbered.list(reasons.map { LeftOut(path: "a/r1", plan: "a", reason: $0) })
    ).file
    let words = zip(file.cells("reason"), file.cells("detail")).map { $0.printed + "：" + $1.printed }
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
    let codes = CollectedTables.leftOut.schema["reason"].codes
    #expect(codes == ["校验不通过", "已有更新的报送", "重复", "同一次报送有内容不同的材料"])
  }
}
