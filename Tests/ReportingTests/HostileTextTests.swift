import Diagnostics
import Evaluation
import Foundation
import PlanInput
import PlanModel
import Tabular
import Testing
import Workbooks
import Writing

@testable import Reporting

/// What a cell of free text may hold stands on the page as text and moves nothing.
@Suite("Hostile text")
struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</td></tr></table></main>",
    "\" onmouseover=\"alert(1)",
    "[点](javascript:alert(1))", "<javascript:alert(1)>", "![图](https://evil.example/x.png)", "{{plan.title}}",
    "{{{x}}}",
    "{{#report}}", "**粗**_斜_~~删~~", "| 管 |", "`码`", "# 题", "- 项", "1. 项", "> 引", "---", "&lt;b&gt;&amp;",
    "[a]: x",
    "\u{202E}反", "\u{2066}隔\u{2069}", "=1+1", "+1", "@x", "-x", String(repeating: "长", count: 10_000),
    String(repeating: "w", count: 10_000), "\\", "<!--", "]]>", "<style>*{display:none}</style>", "'\"`",
  ]

  /// The columns of free text.
  private static let columns: Set<String> = [
    "类别", "指标名称", "基期说明", "出处", "备注", "口径说明", "下达单位", "说明", "章节", "工作内容", "工作任务", "进展说明", "领域", "项目名称",
    "建设内容", "区域", "标题", "发布单位",
  ]

  @Test(arguments: [2022, 2023, 2025])
  func `it stands on the page as text and breaks no structure`(year: Int) throws {
    let hostile = try report(year) { Self.texts[$0 % Self.texts.count] }
    let harmless = try report(year) { _ in "乙" }
    #expect(Self.difference(hostile.pageHTML, harmless.pageHTML) == "")
    #expect(Self.difference(hostile.fragmentHTML, harmless.fragmentHTML) == "")
    let pages = [hostile.pageHTML, hostile.fragmentHTML] + hostile.figures.map(\.svg)
    for page in pages {
      #expect(Self.harm(in: page) == [])
      #expect(!page.contains("\u{202E}"))
    }
  }

  @Test func `every text is found in page, Markdown and CSV`() throws {
    let report = try report(2023) { Self.texts[$0 % Self.texts.count] }
    var log = DiagnosticLog()
    let cells = report.tables.flatMap { table in
      CSVReader.read(Array(table.csv.utf8), file: table.name, into: &log)?.rows.flatMap(\.fields) ?? []
    }
    #expect(log.sorted.filter { $0.severity == .error }.isEmpty)
    for text in Self.texts {
      let visible = VisibleText.of(text)
      #expect(report.pageHTML.contains(HTMLText.escaped(visible)), "\(text.prefix(40))")
      // What opens a block is escaped only where it would open one.
      let forms = [MarkdownText.escaped(visible), String(MarkdownText.escaped(visible + "甲").dropLast())]
      #expect(forms.contains { report.markdown.contains($0.prefix(9_000)) }, "\(text.prefix(40))")
      #expect(cells.contains { $0.contains(visible) || $0.contains(text) }, "\(text.prefix(40))")
    }
  }

  @Test func `the workbook has the cells of the CSV files, and nothing in it hides`() throws {
    let report = try report(2023) { Self.texts[$0 % Self.texts.count] }
    let workbook = try #require(report.workbook)
    func text(_ cell: CellDraft) -> String {
      switch cell.content {
      case .empty: ""
      case .text(let text), .number(let text), .percent(let text): text
      case .date(let day): day.iso
      }
    }
    #expect(workbook.sheets.count == report.tables.count + 1)
    var log = DiagnosticLog()
    for (table, sheet) in zip(report.tables, workbook.sheets.dropFirst()) {
      let file = try #require(CSVReader.read(Array(table.csv.utf8), file: table.name, into: &log))
      #expect(sheet.rows.count == file.rows.count + 1)
      for (cells, row) in zip(sheet.rows.dropFirst(), file.rows) {
        for (shown, field) in zip(cells.map(text), row.fields) {
          // In a CSV file a text that would be taken for a formula has an apostrophe before it.
          #expect(field == shown || field == "'" + shown, "\(table.name)")
        }
      }
    }
    let texts = workbook.sheets.flatMap(\.rows).flatMap { $0.map(text) } + [workbook.title, workbook.author]
    #expect(texts.contains { $0.contains("［U+202E］反") })
    #expect(texts.allSatisfy { !$0.unicodeScalars.contains(where: VisibleText.isInvisible) })
  }

  /// The demo plan's report with a text before every cell of free text.
  private func report(_ year: Int, _ text: (Int) -> String) throws -> RenderedReport {
    let source = FixturePlan.root.appendingPathComponent("Tests/Fixtures/demo/Inputs/qingxi-demo")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      .appendingPathComponent("qingxi-demo")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    var position = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: source.path).sorted() {
      let file = source.appendingPathComponent(name)
      guard name.hasSuffix(".csv") else {
        if name.hasSuffix(".yaml") {
          try FileManager.default.copyItem(at: file, to: folder.appendingPathComponent(name))
        }
        continue
      }
      let text = try spoiled(file, name, &position, text)
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    var plan = try PlanLoader.load(folder: folder, displayPath: "qingxi-demo").plan
    plan.title += text(0)
    plan.shortTitle += text(1)
    plan.region += text(2)
    plan.issuer = (plan.issuer ?? "") + text(3)
    plan.disclaimer = (plan.disclaimer ?? "") + text(4)
    plan.legalBasis = plan.legalBasis.map { $0 + text(5) }
    let planned = try #require(plan.evaluations.first { $0.year == year })
    return try FixturePlan.renderer().render(
      PlanEvaluator.evaluate(plan, planned), hasWorkbook: true)
  }

  private func spoiled(
    _ file: URL, _ name: String, _ position: inout Int, _ text: (Int) -> String
  ) throws -> String {
    var log = DiagnosticLog()
    let table = try #require(CSVReader.read(Array(Data(contentsOf: file)), file: name, into: &log))
    let titles = table.header
    // Equal cells stay equal: they group rows and tie departments together.
    var given: [String: String] = [:]
    var lines = [titles]
    for row in table.rows {
      lines.append(
        zip(titles, row.fields).map { title, field in
          guard Self.columns.contains(title), !field.isEmpty else { return field }
          let key = title + field
          if given[key] == nil {
            given[key] = text(position) + field
            position += 1
          }
          return given[key] ?? field
        })
    }
    return lines.map { line in
      line.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// The first element that is not the same, with what stands before it; empty where all are.
  private static func difference(_ hostile: String, _ harmless: String) -> String {
    let (first, second) = (tags(hostile), tags(harmless))
    guard first != second else { return "" }
    let position =
      zip(first, second).enumerated().first { $0.1.0 != $0.1.1 }?.0 ?? min(first.count, second.count)
    return
      "\(first.count) and \(second.count) elements; \(first[..<position].suffix(12)) then \(first[position...].prefix(3))"
  }

  /// Elements that run or fetch something, event handlers and addresses that run, in real tags.
  private static func harm(in page: String) -> [String] {
    // Pictures stand in the page itself.
    let page = page.replacing(
      #/<img [^<>]*src="data:image/(png|jpeg);base64,[A-Za-z0-9+/=]+"/#, with: "<picture")
    return page.matches(of: #/<[a-zA-Z][^<>]*>/#).map { String($0.output) }.filter { tag in
      let names = tag.replacing(#/"[^"]*"/#, with: "")
      return names.contains(#/^<(script|img|iframe|object|embed|form)/#) || names.contains(#/\son[a-z]+=/#)
        || tag.contains(#/(href|src)="\s*(javascript|data:text)/#)
    }
  }

  /// Names of the elements outside drawings, whose lines break where the text is long.
  private static func tags(_ html: String) -> [String] {
    var rest = html[...]
    var outside = ""
    while let start = rest.firstRange(of: "<svg") {
      outside += rest[..<start.upperBound]
      guard let end = rest[start.upperBound...].firstRange(of: "</svg>") else { return [] }
      rest = rest[end.lowerBound...]
    }
    outside += rest
    return outside.matches(of: #/<\/?[a-zA-Z][a-zA-Z0-9]*/#).map { String($0.output) }
  }
}
