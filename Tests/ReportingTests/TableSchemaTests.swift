import Foundation
import Testing

@testable import Reporting

/// The table contract: one schema, and a page that says the same.
@Suite struct TableSchemaTests {
  private static let guide = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/tables.md")

  @Test(arguments: TableSchemas.all + TableSchemas.collected)
  func everyColumnIsDescribed(_ schema: TableSchema) {
    #expect(schema.columns.filter(\.meaning.isEmpty).map(\.column.key) == [])
    #expect(schema.strayNotes == [])
    #expect(Set(schema.header).count == schema.header.count)
    #expect(Set(schema.columns.map(\.column.key)).count == schema.columns.count)
  }

  @Test(arguments: TableSchemas.all + TableSchemas.collected)
  func keysAndReferencesNameColumns(_ schema: TableSchema) {
    #expect(!schema.primaryKey.isEmpty)
    for title in schema.primaryKey {
      #expect(schema.columns.first { $0.column.title == title }?.isRequired == true, "\(title)")
    }
    for reference in schema.references {
      #expect(reference.columns.allSatisfy(schema.header.contains))
      let tables = TableSchemas.all.contains(schema) ? TableSchemas.all : TableSchemas.collected
      #expect(tables.first { $0.name == reference.table }?.primaryKey == reference.target)
    }
  }

  @Test func theFixedHeadOfTheIndicatorTable() {
    #expect(
      IndicatorTable.schema.header.prefix(18).joined(separator: ",")
        == "编号,序号,上级编号,类别,指标名称,单位,性质,基期年份,基期值,目标年份,目标,数据年份,实际值,完成进度,序时进度,偏差,结论代码,评价结论")
  }

  /// `UPDATE_DOCS=1 swift test --filter TableSchemaTests` writes the lists of columns anew.
  @Test func theGuideListsEveryColumn() throws {
    var guide = try String(contentsOf: Self.guide, encoding: .utf8)
    for (name, schemas) in [("各表的列", TableSchemas.all), ("汇总表的列", TableSchemas.collected)] {
      let head = try #require(guide.range(of: "<!-- \(name)：开始 -->\n"))
      let tail = try #require(guide.range(of: "<!-- \(name)：结束 -->"))
      let expected = "\n" + schemas.map { TableDocumentation.section(of: $0) + "\n" }.joined()
      if ProcessInfo.processInfo.environment["UPDATE_DOCS"] == "1" {
        guide.replaceSubrange(head.upperBound..<tail.lowerBound, with: expected)
        try Data(guide.utf8).write(to: Self.guide)
      } else {
        #expect(guide[head.upperBound..<tail.lowerBound] == expected)
      }
    }
  }
}
