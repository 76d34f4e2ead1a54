public import Diagnostics
import Foundation
import PlanModel

/// 汇总报告: the consolidated report of many submissions, as Markdown and as a page.
public struct CollectedReport: Sendable {
  /// `report.md`.
  public let markdown: String
  /// `index.html`.
  public let pageHTML: String

  /// - Throws: What is wrong with the document; only a mistake of the program can be.
  public init(
    _ plans: [CollectedPlan], leftOut: [CollectedTables.LeftOut], tables: CollectedTables, shell: PageShell
  ) throws(DiagnosticsError) {
    var log = DiagnosticLog()
    let title = "生态环境保护规划评估汇总报告"
    let blocks = tables.tables.map { entry -> any DocumentBlock in
      entry.table.name == "missing" ? CollectedSchemas.missingPage(plans) : entry.table
    }
    let document = ReportDocument(
      markdown: Self.text(title, plans, leftOut: leftOut), blocks: blocks, log: &log)
    try log.throwIfErrors()
    var page = PageContent(title: title, bodyHTML: document.bodyHTML)
    page.headerItems = [
      PageContent.Item("纳入的规划", "\(plans.count)个"), PageContent.Item("未纳入的材料", "\(leftOut.count)份"),
    ]
    page.tableOfContents = document.tableOfContents
    page.disclaimer = plans.compactMap(\.summary.disclaimer).uniqued().joined(separator: " ")
    page.links =
      [PageContent.Link("报告全文（Markdown）", to: "report.md")]
      + tables.tables.map { PageContent.Link("\($0.table.title)（CSV）", to: "tables/\($0.table.name).csv") }
    page.footer = ["由各地报送材料汇总，合计由未修约的数值计算。"]
    markdown = document.markdownOutput
    pageHTML = shell.render(page)
  }

  private static func text(
    _ title: String, _ plans: [CollectedPlan], leftOut: [CollectedTables.LeftOut]
  ) -> String {
    let listed = plans.flatMap(\.assessed).filter(\.isListed)
    let counts = Verdict.allCases.map { verdict in (verdict, listed.count { $0.verdict == verdict }) }
      .filter { $0.1 > 0 }.map { "\($0.0.title)\($0.1)项" }
    let laggards = plans.flatMap(\.assessed).count(where: \.verdict.isLaggard)
    let missing = plans.flatMap(\.missing).count
    var lines = ["# \(title)", "", "## 总体情况", ""]
    lines.append(
      "本报告汇总\(plans.count)个规划的报送材料，每个规划取最近一次报送，各份材料均已通过校验。"
        + (leftOut.isEmpty ? "收到的材料全部纳入汇总。" : "另有\(leftOut.count)份材料未纳入，原因见“未纳入汇总的材料”。"))
    lines += [
      "",
      "规划指标表所列指标共\(listed.count)项" + (counts.isEmpty ? "。" : "：\(Phrases.enumeration(counts))。")
        + (laggards == 0 ? "已评价的指标和正文目标中没有滞后或未完成的。" : "滞后或未完成的指标和正文目标共\(laggards)项。")
        + (missing == 0 ? "没有缺报的内容。" : "缺报的内容共\(missing)项。"),
    ]
    lines += ["", "各级规划的项目可能有重复（如市级规划和所辖区县的规划列有同一项目），投资和减排量的合计按报送材料逐个相加，不作扣除。"]
    for (heading, table) in [
      ("纳入汇总的报送材料", "submissions"), ("评价结论", "verdicts"), ("滞后或未完成的指标", "laggards"),
      ("减排量", "reductions"), ("重点工程投资", "investment"), ("缺报情况", "missing"), ("未纳入汇总的材料", "left-out"),
    ] {
      lines += ["", "## \(heading)", "", "```table", table, "```"]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
