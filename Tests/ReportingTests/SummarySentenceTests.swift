import Diagnostics
import Files
import Foundation
import PlanModel
import Testing
import Writing

@testable import Reporting

/// What pages of several plans, and the report on what was collected, say of all of them: with none, one, some and all.
@Suite struct SummarySentenceTests {
  private enum Given: String { case met = "90", behind = "41", absent = "" }

  private static func content(_ given: [Given]) throws -> ReportContent {
    let ids = given.indices.map { "i\($0)" }
    return try ReproTests.content([
      "indicators.csv": "编号,指标名称,单位,类型,方向,基期值\n"
        + ids.map { "\($0),\($0)率,%,水平值,越高越好,40" }.joined(separator: "\n"),
      "targets.csv": "指标编号,年份,目标\n" + ids.map { "\($0),2025,80" }.joined(separator: "\n"),
      "observations.csv": "指标编号,年份,数值\n"
        + zip(ids, given).filter { $0.1 != .absent }.map { "\($0.0),2023,\($0.1.rawValue)" }.joined(
          separator: "\n"),
    ])
  }

  static func shell() throws -> PageShell {
    var log = DiagnosticLog()
    let folder = TemplateFolder(
      FixturePlan.root.appendingPathComponent("Templates"), displayPath: "Templates")
    return try #require(TemplateLibrary(folder, log: &log).pageShell(log: &log))
  }

  @Test(arguments: [
    ([], "2023年没有评估报告。"),
    ([[Given.absent]], "本年共1份报告。现有数据不足以对任何指标作出评价。没有数据的指标不作评价，不等于完成。"),
    ([[.met], [.absent]], "本年共2份报告。已作出评价的指标中，无滞后或未完成的指标。没有数据的指标不作评价，不等于完成。"),
    ([[.met], [.behind]], "本年共2份报告。有滞后或未完成指标的规划1个，指标名称见下表。没有数据的指标不作评价，不等于完成。"),
    ([[.behind], [.behind]], "本年共2份报告。有滞后或未完成指标的规划2个，指标名称见下表。没有数据的指标不作评价，不等于完成。"),
  ])
  private func `the year's page says whether anything is behind`(plans: [[Given]], said: String) throws {
    let page = try IndexPages.year(
      2023, plans.map { PlanSummary(try Self.content($0)) }, sentences: FixturePlan.sentences(),
      shell: Self.shell()
    ).text
    #expect(page.contains(">\(said)</p>"), "\(page)")
  }

  private static func collected(_ plans: [[Given]], leftOut: Int = 0) throws -> String {
    let sentences = try FixturePlan.sentences()
    return CollectedText(
      plans: try plans.map { try FixturePlan.collected(content($0)) },
      leftOut: (0..<leftOut).map { LeftOut(path: "\($0)", plan: nil, reason: .incomplete) },
      sentences: sentences
    ).markdown(title: "题").text
  }

  @Test func `the report on what was collected says whether anything is behind, missing or left out`() throws
  {
    let behind = "已评价的指标和正文目标中没有滞后或未完成的。"
    #expect(try Self.collected([[.met], [.absent]]).contains(behind))
    #expect(try !Self.collected([[.met], [.behind]]).contains(behind))
    #expect(try Self.collected([[.behind], [.behind]]).contains("滞后或未完成的指标和正文目标共2项："))
    let missing = "没有缺报的内容。"
    #expect(try Self.collected([[.met], [.met]]).contains(missing))
    #expect(try Self.collected([[.met], [.absent]]).contains("缺报的内容共1项，涉及1个规划，"))
    #expect(try Self.collected([[.absent], [.absent]]).contains("缺报的内容共2项，涉及2个规划，"))
    let all = "收到的材料全部纳入汇总。"
    #expect(try Self.collected([[.met]]).contains(all))
    let text = try Self.collected([[.met]], leftOut: 1)
    #expect(!text.contains(all) && text.contains("另有1份材料未纳入，"))
  }
}
