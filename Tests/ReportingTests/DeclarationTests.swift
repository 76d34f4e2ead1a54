import Testing

@testable import Reporting

/// A declaration that names a column which is not there, or leaves something unsaid, stops the program.
@Suite("Declarations of tables")
struct DeclarationTests {
  private struct Item: Sendable {}

  private static func column(
    _ key: ColumnKey, _ title: String, _ meaning: Meaning = "含义", page: OnPage<Item>? = .always,
    after: ColumnKey? = nil, compared: TableColumn.Comparison? = nil
  ) -> Column<Item> {
    Column(key, title, .text, meaning, page: page, after: after, compared: compared) { _ in .blank }
  }

  private static func declare(
    key: [ColumnKey] = ["id"], header: ColumnKey = "id", group: ColumnKey? = nil,
    references: [TableSchema.Reference] = [], _ columns: [Column<Item>]
  ) {
    _ = Table(
      name: "made-up", title: "虚构", subject: "一项", key: key, header: header, group: group,
      references: references, empty: .projects, columns: [column("id", "编号")] + columns)
  }

  @Test func `a whole one is accepted`() async {
    await #expect(processExitsWith: .success) { Self.declare([Self.column("name", "名称", after: "id")]) }
  }

  @Test func `unknown keys are not`() async {
    await #expect(processExitsWith: .failure) { Self.declare(key: ["idd"], []) }
    await #expect(processExitsWith: .failure) { Self.declare(header: "nmae", []) }
    await #expect(processExitsWith: .failure) { Self.declare(group: "kind", []) }
    await #expect(processExitsWith: .failure) { Self.declare(references: [.init("othr", to: "other")], []) }
    await #expect(processExitsWith: .failure) { Self.declare([Self.column("name", "名称", after: "idd")]) }
    await #expect(processExitsWith: .failure) {
      Self.declare([Self.column("value", "值", compared: .value(asOf: "yaer"))])
    }
    await #expect(processExitsWith: .failure) {
      Self.declare([Self.column("value", "值", compared: .value(after: "idd"))])
    }
    await #expect(processExitsWith: .failure) { _ = TableSchema.indicators["nmae"] }
    await #expect(processExitsWith: .failure) { _ = TableSchema.all.named("indicator") }
  }

  @Test func `nor is what is said twice or not at all`() async {
    await #expect(processExitsWith: .failure) { Self.declare([Self.column("id", "代号")]) }
    await #expect(processExitsWith: .failure) { Self.declare([Self.column("name", "编号")]) }
    await #expect(processExitsWith: .failure) { Self.declare([Self.column("name", "名称", "")]) }
    await #expect(processExitsWith: .failure) {
      Self.declare(header: "name", [Self.column("name", "名称", page: nil)])
    }
  }
}
