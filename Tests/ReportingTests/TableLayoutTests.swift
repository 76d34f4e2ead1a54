import PlanModel
import Testing
import Writing

@testable import Reporting

@Suite("Tables on the page")
struct TableLayoutTests {
  @Test func `a table of four columns can become cards and stays a table for screen readers`() {
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
        <div class="table-wrap" role="region" tabindex="0" aria-label="表2　指标">
        <table role="table" class="cards judged">
        <caption>表2　指标</caption>
        <thead role="rowgroup">
        <tr role="row"><th scope="col" role="columnheader">类别</th><th scope="col" role="columnheader">指标名称</th>\
        <th scope="col" role="columnheader">实际值<wbr>（&lt;吨&gt;）</th>\
        <th scope="col" role="columnheader">评价结论</th></tr>
        </thead>
        <tbody role="rowgroup">
        <tr role="row"><th scope="rowgroup" role="rowheader" rowspan="2" class="group">减排</th>\
        <th scope="row" role="rowheader">总量<sup>★</sup></th>\
        <td role="cell" data-label="实际值（&lt;吨&gt;）" class="number">5</td>\
        <td role="cell" data-label="评价结论" class="outcome">\
        <span class="verdict verdict-on-schedule">达到序时进度</span></td></tr>
        <tr role="row"><th scope="row" role="rowheader" class="part">其中</th>\
        <td role="cell" data-label="实际值（&lt;吨&gt;）" class="number">—</td>\
        <td role="cell" data-label="评价结论" class="outcome">\
        <span class="verdict verdict-no-data">数据缺失</span></td></tr>
        </tbody>
        </table>
        </div>
        </div>

        """)
  }

  @Test func `a table that fits a phone stays as it is`() {
    let table = page(
      "task-sections", "各章节任务", [("label", "章节", .text), ("count", "任务数", .integer)],
      rows: [([.text("合计"), .integer(3)], RowLook(isTotal: true))], header: "label")
    #expect(
      table.html(number: 1) == """
        <div class="table-block" id="table-task-sections">
        <div class="table-wrap" role="region" tabindex="0" aria-label="表1　各章节任务">
        <table>
        <caption>表1　各章节任务</caption>
        <thead>
        <tr><th scope="col">章节</th><th scope="col">任务数</th></tr>
        </thead>
        <tbody>
        <tr class="total"><th scope="row">合计</th><td class="number">3</td></tr>
        </tbody>
        </table>
        </div>
        </div>

        """)
  }

  @Test func `whole texts as row headers are set as texts and many columns on a landscape page`() {
    let text = String(repeating: "长", count: 41)
    let table = page(
      "tasks", "任务",
      [("task", "工作任务", .text)] + (1...12).map { (ColumnKey("c\($0)"), "栏\($0)", .text) },
      rows: [([.text(text)] + (1...12).map { .integer($0) }, RowLook())], header: "task")
    let html = table.html(number: 1).text
    #expect(html.contains("<div class=\"table-block landscape\""))
    #expect(html.contains("<table role=\"table\" class=\"cards wide lengthy\">"))
    #expect(html.contains("<th scope=\"row\" role=\"rowheader\" class=\"long\">\(text)</th>"))
  }

  private typealias Cells = (cells: [TableCell], look: RowLook)

  private func page(
    _ name: String, _ title: String, _ columns: [(ColumnKey, String, TableColumn.Kind)], rows: [Cells],
    header: ColumnKey, group: ColumnKey? = nil
  ) -> ReportTable {
    Table<Cells>(
      name: name, title: title, header: header, group: group, emptyText: "没有。",
      columns: columns.enumerated().map { index, column in
        Column(column.0, column.1, column.2) { $0.cells[index] }
      }, look: \.look
    ).filled(rows).page(explainsMissing: false)
  }
}
