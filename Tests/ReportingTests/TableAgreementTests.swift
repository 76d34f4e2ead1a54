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
    let report = try FixturePlan.report(year)
    let markdown = PrintedTables.markdown(report.markdown)
    let html = PrintedTables.html(report.pageHTML)
    let pages = Subjects(try FixturePlan.content(year)).tables.blocks
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
  private func file(of page: ReportTable, in report: RenderedReport) -> TableFile? {
    let name = [Tables.textGoals, Tables.outlook].contains(page.name) ? Tables.listed : page.name
    return report.tables.first { $0.name == name }
  }

  /// Finds every row of the page in the CSV, in its order and with the same cells; returns how many cells.
  private func compare(_ page: ReportTable, printed: [[String]], with file: TableFile) throws -> Int {
    var log = DiagnosticLog()
    let csv = try #require(CSVReader.read(Array(file.csv.utf8), file: "\(file.name).csv", into: &log))
    #expect(log.diagnostics.isEmpty)
    let places = try page.columns.map { column in
      try #require(csv.header.firstIndex(of: column.declared.title), "\(column.title)")
    }
    var unused = csv.rows[...]
    for (row, cells) in zip(page.rows, printed.dropFirst()) {
      let position = unused.firstIndex { other in
        zip(page.columns, zip(places, cells)).allSatisfy { column, cell in
          var text = other.fields[cell.0]
          if column.declared.key == page.header {
            text += row.look.marks + row.remarks.map { " · " + $0 }.joined()
          }
          return cell.1 == text || (text.isEmpty && cell.1 == "—")
        }
      }
      unused = unused[(try #require(position, "\(page.name): \(cells)") + 1)...]
    }
    return printed.dropFirst().joined().count
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
      #expect(table.csv == "\u{FEFF}" + table.schema.titles.joined(separator: ",") + "\r\n")
    }
  }

  @Test func `free text appears as text`() throws {
    let report = try FixturePlan.report(2023)
    #expect(report.pageHTML.contains("秸秆&lt;b&gt;综合&lt;/b&gt;利用率"))
    #expect(!report.pageHTML.contains("<b>"))
    #expect(report.pageHTML.contains("农药使用强度 * [甲](http://a) {{乙}}"))
    #expect(!report.pageHTML.contains("href=\"http://a\""))
  }
}
