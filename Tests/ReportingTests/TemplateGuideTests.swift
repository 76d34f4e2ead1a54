import Diagnostics
import Foundation
import Testing

@testable import Reporting

/// docs/templates.md says what is so: its examples render, its messages are those of the program.
@Suite("The guide to templates")
struct TemplateGuideTests {
  private static func guide() throws -> String {
    try String(contentsOf: FixturePlan.root.appendingPathComponent("docs/templates.md"), encoding: .utf8)
  }

  private static func blocks(_ language: String) throws -> [String] {
    try guide().components(separatedBy: "\n```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```\n").first
    }
  }

  /// The shipped templates with one of them replaced.
  private func messages(_ name: String, _ template: String, year: Int) throws -> String {
    let own = try TemporaryTemplates(["\(name).md.mustache": template], named: "Templates")
    defer { own.remove() }
    var log = DiagnosticLog()
    let shared = TemplateFolder(
      FixturePlan.root.appendingPathComponent("Templates"), displayPath: "Templates")
    let library = TemplateLibrary(shared, log: &log).overridden(by: own.folder, log: &log)
      .illustrated(by: FixturePlan.pictures(log: &log))
    let shell = try #require(library.pageShell(log: &log))
    do {
      try log.throwIfErrors()
      _ = try ReportRenderer(templates: library, shell: shell).render(FixturePlan.evaluation(year))
      return ""
    } catch let error as DiagnosticsError {
      return error.diagnostics.flatMap(DiagnosticPrinter.lines).joined(separator: "\n")
    }
  }

  @Test func `its examples render`() throws {
    let examples = try Self.blocks("mustache")
    #expect(examples.count == 5)
    for example in examples {
      #expect(try messages("midterm", "# 题\n\n" + example + "\n", year: 2023) == "", "\(example)")
    }
  }

  @Test func `its messages are those of the program`() throws {
    let shown = try Self.blocks("text").filter { $0.contains("编号：") }
    #expect(shown.count == 4)
    #expect(try messages("midterm", "# 题\n\n《{{plan.titel}}》评估\n", year: 2023) == shown[1])
    #expect(try messages("final", "# 题\n\n{{#outlook.any}}\n有\n{{/outlook.any}}\n", year: 2025) == shown[2])
    #expect(try messages("annual", "# 题\n\n{{> overveiw}}\n", year: 2022) == shown[3])
  }

  @Test func `it names every table and figure`() throws {
    let guide = try Self.guide()
    let tables = Subjects(try FixturePlan.content(2023)).tables.blocks.map(\.name)
    let missing = (tables + Subjects.figures.map(\.name)).filter { !guide.contains("`\($0)`") }
    #expect(missing == [])
  }

  @Test func `a condition leaves something out and holds no other condition`() throws {
    let folder = FixturePlan.root.appendingPathComponent("Templates")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".mustache") && $0 != "page.html.mustache"
    }
    #expect(files.count > 20)
    for file in files.sorted() {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      var log = DiagnosticLog()
      let parsed = ParsedTemplate(TemplateSource(file: file, text: text), language: .plain, into: &log)
      #expect(Self.nested(in: parsed.nodes) == [], "\(file)")
    }
  }

  /// Lists and groups, which repeat or name what is inside them and ask nothing.
  private static let repeated: Set<String> = {
    func names(_ all: [FactName]) -> [String] {
      all.flatMap { ([.list, .group].contains($0.kind) ? [$0.name] : []) + names($0.inside) }
    }
    return Set(names(Subjects.facts.names))
  }()

  /// Conditions that stand inside a condition.
  private static func nested(in nodes: [TemplateNode], isInside: Bool = false) -> [String] {
    nodes.flatMap { node -> [String] in
      guard case .section(let tag, let inside) = node else { return [] }
      let last = tag.name.split(separator: ".").last.map(String.init) ?? tag.name
      let isCondition = tag.kind == .inverted || !repeated.contains(last)
      return (isCondition && isInside ? [tag.name] : [])
        + nested(in: inside, isInside: isInside || isCondition)
    }
  }
}
