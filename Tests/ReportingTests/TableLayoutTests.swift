import PlanModel
import Testing
import Writing

@testable import Reporting

@Suite("Tables on the page")
struct TableLayoutTests {
  @Test func `a table has groups, parts and marks`() {
    let first: [TableCell] = [.text("减排"), .text("总量"), .integer(5), .verdict(.onSchedule)]
    let second: [TableCell] = [.text("减排"), .text("其中"), .missing, .verdict(.noData)]
    let table = page(
      "indicators", "指标",
      [
        ("category", "类别", .text), ("name", "指标名称", .text), ("value", "实际值（<吨>）", .value),
        ("verdict", "评价结论", .outcome),
      ], rows: [(first, RowLook(marks: "★")), (second, RowLook(level: 1))], header: "name", group: "category")
    #expect(
      table.html(number: 2) == """
        <div class="table-block" id="table-indicators">
        <div class="table-wrap fits" role="region" tabindex="0" aria-label="表2　指标">
        <table>
        <caption>表2　指标</caption>
        <thead>
        <tr><th scope="col">类别</th><th scope="col">指标名称</th>\
        <th scope="col">实际值<wbr>（&lt;吨&gt;）</th>\
        <th scope="col">评价结论</th></tr>
        </thead>
        <tbody>
        <tr><th scope="rowgroup" rowspan="2" class="group">减排</th>\
        <th scope="row">总量<sup>★</sup></th>\
        <td>5</td>\
        <td class="outcome">\
        <span class="verdict verdict-on-schedule">达到序时进度</span></td></tr>
        <tr><th scope="row" class="part">其中</th>\
        <td>—</td>\
        <td class="outcome">\
        <span class="verdict verdict-no-data">数据缺失</span></td></tr>
        </tbody>
        </table>
        </div>
        </div>

        """)
  }

  @Test func `the rows of results are lines on a phone and stay rows for screen readers`() throws {
    let html = try FixturePlan.report(2023).pageHTML
    let table = PrintedTables.between(html, "<table role=\"table\" class=\"results wide\">", "</table>")
    #expect(table.contains("<tbody role=\"rowgroup\">\n<tr role=\"row\" id=\"indicator-"))
    let cells = table.matches(
      of: #/<td class="num from">|<td class="num to" data-unit="[^"]+">|<td class="[a-z]+ goal">/#)
    #expect(cells.count > 10)
  }

  @Test func `whole texts as row headers are set as texts and many columns on a landscape page`() {
    let text = String(repeating: "长", count: 41)
    let table = page(
      "tasks", "任务",
      [("task", "工作任务", .text)] + (1...12).map { (ColumnKey("c\($0)"), "栏\($0)", .text) },
      rows: (1...9).map { _ in ([.text(text)] + (1...12).map { .integer($0) }, RowLook()) }, header: "task")
    let html = table.html(number: 1).text
    #expect(html.contains("<div class=\"table-block landscape\""))
    #expect(html.contains("<table class=\"wide lengthy\">"))
    #expect(html.contains("<th scope=\"row\">\(text)</th>"))
  }

  private typealias Cells = (cells: [TableCell], look: RowLook)

  private func page(
    _ name: String, _ title: String, _ columns: [(ColumnKey, String, TableColumn.Kind)], rows: [Cells],
    header: ColumnKey, group: ColumnKey? = nil
  ) -> ReportTable {
    Table<Cells>(
      name: name, title: title, header: header, group: group, empty: .projects,
      columns: columns.enumerated().map { index, column in
        Column(column.0, column.1, column.2) { $0.cells[index] }
      }, look: \.look
    ).filled(rows).page(SentenceBook(), explainsMissing: false)
  }
}
