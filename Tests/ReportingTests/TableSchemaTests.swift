import Foundation
import Testing

@testable import Reporting

/// The table contract: one schema, and a page that says the same.
@Suite struct TableSchemaTests {
  private static let families = [("各表的列", TableSchema.all), ("汇总表的列", TableSchema.collected)]

  /// A table whose declaration contradicts itself does not get this far: see `DeclarationTests`.
  @Test func everyReferenceNamesATableAndItsKey() {
    for (_, schemas) in Self.families {
      #expect(Set(schemas.map(\.name)).count == schemas.count)
      for schema in schemas {
        #expect(schema.key.allSatisfy { schema[$0].isRequired }, "\(schema.name)")
        for reference in schema.references {
          #expect(reference.columns.count == schemas.named(reference.table).key.count, "\(schema.name)")
        }
      }
    }
  }

  @Test func theFixedHeadOfTheIndicatorTable() {
    #expect(
      TableSchema.indicators.titles.prefix(18).joined(separator: ",")
        == "编号,序号,上级编号,类别,指标名称,单位,性质,基期年份,基期值,目标年份,目标,数据年份,实际值,完成进度,序时进度,偏差,结论代码,评价结论")
  }

  /// Archives list their changes in this order, and `verify` expects it.
  @Test func theOrderInWhichChangesAreListed() {
    let compared = TableSchema.report.filter { !$0.compared.isEmpty }.map { schema in
      "\(schema.name): "
        + schema.compared.map { $0.key.text + ($0.comparison?.year == nil ? "" : "*") }.joined(separator: " ")
    }
    #expect(
      compared == [
        "indicators: name unit nature kind direction comparison listed base-value* target* value* year-target* year-verdict* status*",
        "emission-reductions: claimed first-checked recognised deducted unrecognised-deduction estimated estimated-deduction target",
        "projects: name domain start end total-investment period-investment owner reserve stage* cumulative-investment*",
        "tasks: task leads supports due state*",
      ])
    #expect(TableSchema.indicators.verdict?.key.text == "verdict")
  }

  @Test func whatIsAddedUp() {
    let summed = TableSchema.all.flatMap { schema in
      schema.columns.filter { $0.summing != nil }.map { "\(schema.name) \($0.key.text)" }
    }
    #expect(
      summed
        == ["claimed", "first-checked", "recognised", "deducted", "net"].map { "emission-reductions \($0)" }
        + [
          "rows", "total-investment", "period-investment", "cumulative-investment", "not-started",
          "preparation", "construction", "commissioning", "completed", "terminated", "unreported",
        ].map { "project-investment \($0)" }
        + ["completed", "on-schedule", "underway", "behind", "not-started", "unreported"].map {
          "departments \($0)"
        })
  }

  /// `UPDATE_DOCS=1 swift test --filter TableSchemaTests` writes the lists of columns anew.
  @Test func theGuideListsEveryColumn() throws {
    let file = FixturePlan.root.appending(path: "docs/tables.md")
    var guide = try String(contentsOf: file, encoding: .utf8)
    for (name, schemas) in Self.families {
      let head = try #require(guide.range(of: "<!-- \(name)：开始 -->\n"))
      let tail = try #require(guide.range(of: "<!-- \(name)：结束 -->"))
      let expected =
        "\n" + schemas.map { TableDocumentation.section(of: $0, among: schemas) + "\n" }.joined()
      if ProcessInfo.processInfo.environment["UPDATE_DOCS"] == "1" {
        guide.replaceSubrange(head.upperBound..<tail.lowerBound, with: expected)
        try Data(guide.utf8).write(to: file)
        continue
      }
      let written = guide[head.upperBound..<tail.lowerBound]
      guard written != expected else { continue }
      let difference = zip(written.split(separator: "\n"), expected.split(separator: "\n")).first { $0 != $1 }
      Issue.record(
        """
        docs/tables.md does not say what the tables are: “\(difference?.0 ?? "")” ought to be \
        “\(difference?.1 ?? "")”. UPDATE_DOCS=1 swift test --filter TableSchemaTests writes it anew.
        """)
    }
  }
}
