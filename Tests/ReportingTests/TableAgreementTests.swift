import Diagnostics
import Evaluation
import Foundation
import PlanModel
import Tabular
import Testing

@testable import Reporting

@Suite("Markdown, HTML and CSV print the same cells")
struct TableAgreementTests {
  @Test(arguments: [2022, 2023, 2025])
  func `every table of a report agrees in its three forms`(year: Int) throws {
    let evaluation = try FixturePlan.evaluation(year)
    let report = try FixturePlan.report(year)
    let markdown = PrintedTables.markdown(report.markdown)
    let html = PrintedTables.html(report.pageHTML)
    let blocks = ReportTables(evaluation, items: IndicatorItem.all(of: evaluation)).blocks
    let pages = blocks.compactMap { $0 as? ReportTable ?? ($0 as? DerivedTable)?.table }
    var compared = 0
    for page in pages where !page.rows.isEmpty && report.markdown.contains("表：\(page.title)\n") {
      let pipe = try #require(markdown[page.title], "\(page.title)")
      let shown = try #require(html[page.title], "\(page.title)")
      #expect(pipe == shown, "\(page.title)")
      guard let file = file(of: page, in: report) else { continue }
      compared += try compare(page, printed: pipe, with: file)
    }
    #expect(compared > 100)
  }

  /// The CSV of the same name; text goals and the outlook are parts of the indicators' CSV.
  private func file(of page: ReportTable, in report: RenderedReport) -> RenderedTable? {
    let name = ["text-goals", "outlook"].contains(page.name) ? "indicators" : page.name
    return report.tables.first { $0.name == name }
  }

  /// Compares every cell of the page with the CSV's cell of the same row and column; returns how many.
  private func compare(_ page: ReportTable, printed: [[String]], with file: RenderedTable) throws -> Int {
    var log = DiagnosticLog()
    let csv = try #require(CSVReader.read(file.csv, file: "\(file.name).csv", into: &log))
    #expect(log.diagnostics.isEmpty)
    var unused = Array(zip(file.table.rows.map(\.id), csv.rows))
    var count = 0
    for (row, cells) in zip(page.rows, printed.dropFirst()) {
      let position = try #require(unused.firstIndex { $0.0 == row.id }, "\(page.name) \(row.id)")
      let fields = unused.remove(at: position).1.fields
      for (column, cell) in zip(page.columns, cells) {
        let index = try #require(csv.header.firstIndex(of: column.title), "\(column.title)")
        var text = fields[index]
        if column.key == page.rowHeader { text += row.marks }
        #expect(cell == text || (text.isEmpty && cell == "—"), "\(page.name) \(row.id) \(column.title)")
        count += 1
      }
    }
    return count
  }

  @Test func `a table without rows is a sentence on the page and a header in the file`() throws {
    let report = try FixturePlan.report(2023, of: FixturePlan.emptyPlan())
    #expect(PrintedTables.html(report.pageHTML).isEmpty)
    #expect(PrintedTables.markdown(report.markdown).isEmpty)
    #expect(
      report.tables.map(\.name) == [
        "indicators", "emission-reductions", "project-investment", "projects", "tasks", "departments",
        "sources", "findings",
      ])
    for table in report.tables {
      let text = String(decoding: table.csv, as: UTF8.self)
      #expect(text == "\u{FEFF}" + table.table.columns.map(\.title).joined(separator: ",") + "\r\n")
    }
  }

  @Test func `the indicators' CSV begins as the contract says`() throws {
    let table = try #require(FixturePlan.report(2023).tables.first)
    #expect(
      table.table.columns.prefix(18).map(\.title).joined(separator: ",")
        == "编号,序号,上级编号,类别,指标名称,单位,性质,基期年份,基期值,目标年份,目标,数据年份,实际值,完成进度,序时进度,偏差,结论代码,评价结论")
    let keys = table.table.columns.map(\.key)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `free text appears as text`() throws {
    let report = try FixturePlan.report(2023)
    #expect(report.pageHTML.contains("秸秆&lt;b&gt;综合&lt;/b&gt;利用率"))
    #expect(!report.pageHTML.contains("<b>"))
    #expect(report.pageHTML.contains("农药使用强度 * [甲](http://a) {{乙}}"))
    #expect(!report.pageHTML.contains("href=\"http://a\""))
  }
}
