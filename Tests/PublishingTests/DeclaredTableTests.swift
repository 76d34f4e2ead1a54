import Diagnostics
import struct Foundation.Data
import class Foundation.FileManager
import struct Foundation.URL
import PlanModel
import TestSupport
import Testing
import Writing

@testable import Publishing
@testable import Reporting

/// A made-up list and its sums go through everything that reads a declaration: what a column is called, and all that
/// is done with it, is said once.
@Suite("One declaration a column")
struct DeclaredTableTests {
  private struct Well: Sendable {
    let id: String
    let region: String
    let year: Int
    let output: Decimal?
  }

  /// The two tables, with a column under a title.
  private struct Declared {
    let wells: Table<Well>
    let sums: Table<Summed<[Well]>>

    init(title: String) {
      wells = Table(
        name: "wells", title: "井", subject: "一口井", key: [.id], header: .id, empty: .projects,
        columns: [
          Column(.id, "编号", .code, .required("井的编号"), page: .always) { .text($0.id) },
          Column("region", "区域", .text, .required("所在区域"), codes: ["北", "南"], compared: .value) {
            .text($0.region)
          },
          Column("year", "年份", .year, .required("产量所属年份")) { .integer($0.year) },
          Column(
            "output", title, .money, "井的产量", page: .ifAny, pageTitle: { page in "2022年" + title },
            compared: .value(asOf: "year")
          ) { .money($0.output) },
        ])
      sums = Table(
        name: "well-sums", title: "井的合计", subject: "一个合计数", key: [.dimension, .label], header: .label,
        empty: .projects,
        columns: [
          .dimension(["区域"], page: .always), .label("区域，或“合计”"),
          Column("count", "井数", .integer, .required("井数"), page: .always, summed: .count(of: "wells")) {
            .integer($0.item.count)
          },
          Column("output", title, .money, "产量之和", page: .always, summed: .amount(of: "wells")) {
            .money($0.item.compactMap(\.output).reduce(0, +))
          },
        ], look: \.look)
    }
  }

  private static let before = [
    Well(id: "a", region: "北", year: 2022, output: 1), Well(id: "b", region: "南", year: 2022, output: nil),
  ]
  private static let after = [
    Well(id: "a", region: "北", year: 2022, output: 3), Well(id: "c", region: "南", year: 2022, output: 4),
  ]

  private static func read(_ file: TableFile, _ change: (String) -> String = { $0 }) throws -> PublishedTable
  {
    var log = DiagnosticLog()
    let data = Data(change(file.utf8.text).utf8)
    let table = try #require(PublishedTable(data, file: file.schema.path, schema: file.schema, into: &log))
    #expect(log.diagnostics.isEmpty)
    return table
  }

  @Test(arguments: ["产量", "出水量"])
  func `the title stands in file, page, schemas and guide`(title: String) throws {
    let declared = Declared(title: title)
    let filled = declared.wells.filled(Self.before)
    #expect(filled.file.utf8.text == "\u{FEFF}编号,区域,年份,\(title)\r\na,北,2022,1.00\r\nb,南,2022,\r\n")
    var log = DiagnosticLog()
    let folder = TemplateFolder(Repository.url("Templates"), displayPath: "Templates")
    let page = filled.page(TemplateLibrary(folder, log: &log).sentences)
    #expect(
      page.markdown().text.contains("| 编号 | 2022年\(title)（亿元） |\n| --- | ---: |\n| a | 1.00 |\n| b | — |\n"))
    #expect(page.html(number: 1).text.contains(">2022年<wbr>\(title)<wbr>（亿元）</th>"))

    let file = PackagedTable(schema: filled.file.schema, sum: SHA256(), encoding: .utf8)
    let texts = SchemaTexts([filled.file.schema])
    let package = DataPackage(name: "wells", title: "井", tables: [file], texts: texts).json.utf8.text
    #expect(
      package.contains(
        "\"name\" : \"\(title)\",\n            \"type\" : \"number\",\n            \"unit\" : \"亿元\""))
    let csvw = CSVWMetadata(title: "井", tables: [file], texts: texts).json.utf8.text
    #expect(csvw.contains("\"name\" : \"output\",\n            \"titles\" : \"\(title)\""))
    let guide = TableDocumentation.section(of: declared.wells.schema, among: [declared.wells.schema])
    #expect(guide.contains("| \(title) | output | 数字 | 亿元 |  | 井的产量 |  |\n"))
  }

  @Test(arguments: ["产量", "出水量"])
  func `the values under it are compared`(title: String) throws {
    let wells = Declared(title: title).wells
    let changes = TableDiff(schema: wells.schema).changes(
      from: try Self.read(wells.filled(Self.before).file), to: try Self.read(wells.filled(Self.after).file))
    #expect(
      changes == [
        RevisedValue(
          table: "wells", item: "a", name: "a", quantity: title, year: 2022, old: "1.00", new: "3.00"),
        RevisedValue(
          table: "wells", item: "c", name: "c", quantity: RevisedValue.addition, year: nil, old: "", new: "c"),
        RevisedValue(
          table: "wells", item: "b", name: "b", quantity: RevisedValue.removal, year: nil, old: "b", new: ""),
      ])
  }

  @Test(arguments: ["产量", "出水量"])
  func `and added up`(title: String) throws {
    let declared = Declared(title: title)
    let sums =
      Self.after.map(\.region).uniqued().map { region in
        Summed(by: "区域", region, Self.after.filter { $0.region == region })
      } + [.total(Self.after)]
    func problems(_ change: (String) -> String) throws -> [String] {
      var log = DiagnosticLog()
      let tables = [
        "wells": try Self.read(declared.wells.filled(Self.after).file),
        "well-sums": try Self.read(declared.sums.filled(sums).file, change),
      ]
      SumCheck(display: "r1", tables: tables).check(into: &log)
      return log.sorted.map(\.message.summary)
    }
    #expect(try problems { $0 } == [])
    #expect(
      try problems { $0.replacing("合计,合计,2,7.00", with: "合计,合计,3,8.00") }
        == [
          "\(title)为8.00，由分项相加得7。", "井数为3，由分项相加得2。", "按区域汇总的\(title)为8.00，由分项相加得7。",
          "按区域汇总的井数为3，由分项相加得2。",
        ].sorted())
  }

  @Test func `a file of an earlier version is read as far as it goes`() async throws {
    let wells = Declared(title: "产量").wells
    let table = try Self.read(wells.filled(Self.before).file) {
      $0.replacing("编号,区域,年份,产量", with: "编号,区域,年份,旧名")
    }
    #expect(table.has([.id, "year"]))
    #expect(!table.has([.id, "output"]))
    #expect(
      table.rows.map { $0.texts([.id, "year", "output"]) } == [["a", "2022", ""], ["b", "2022", ""]])
    await #expect(processExitsWith: .failure) {
      var log = DiagnosticLog()
      let file = Declared(title: "产量").wells.filled(Self.before).file
      let table = PublishedTable(Data(file.utf8.bytes), file: "", schema: file.schema, into: &log)
      _ = table?.rows.first?["outptu"]
    }
  }

  @Test func `without the columns that tell rows apart it is not read`() {
    var tree = FileTree()
    tree.files["tables/projects.csv"] = Data("\u{FEFF}序号,项目名称\r\n1,甲\r\n".utf8)
    tree.files["inputs/x/observations.csv"] = Data("\u{FEFF}indicator,年份\r\na,2020\r\n".utf8)
    var log = DiagnosticLog()
    let submission = Submission(tree, display: "r1", into: &log)
    #expect(submission.tables.isEmpty)
    #expect(
      log.sorted.map { "\($0.location?.file ?? "")  \($0.message.summary)" } == [
        "r1/inputs/x/observations.csv  标题行与规定不同：缺少“指标编号、数值”。", "r1/tables/projects.csv  标题行与规定不同：缺少“编号”。",
      ])
  }

  /// What reads tables names columns by their keys, and those are checked.
  @Test func `no title is typed again where tables are read`() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Publishing")
    let titles = Set((TableSchema.all + TableSchema.collected).flatMap(\.titles))
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    #expect(files.count > 20)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      let literals = text.matches(of: /"([^"\\]+)"/).map { String($0.1) }
      #expect(literals.filter(titles.contains) == [], "\(file.lastPathComponent)")
    }
  }
}
