import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// Templates that multiply end with a message, whether they do so while they are read or while they are filled in.
@Suite struct TemplateBoundTests {
  private static func nested(_ name: String, _ count: Int) -> String {
    String(repeating: "{{#\(name)}}", count: count) + "x" + String(repeating: "{{/\(name)}}", count: count)
  }

  private func problems(_ files: [String: String]) throws -> [String] {
    let place = try TemporaryFolder()
    try FileManager.default.copyItem(at: Repository.url("Templates"), to: place.url.appending(path: "T"))
    for (name, text) in files { try Data(text.utf8).write(to: place.url.appending(path: "T/" + name)) }
    var log = DiagnosticLog()
    let clock = ContinuousClock()
    let start = clock.now
    let library = TemplateLibrary(
      TemplateFolder(place.url.appending(path: "T"), displayPath: "Templates"), log: &log)
    if !log.hasErrors, let shell = library.pageShell(log: &log) {
      let renderer = ReportRenderer(templates: library, shell: shell, edition: .draft)
      do {
        _ = try renderer.render(FixturePlan.evaluation(2023))
      } catch let error as DiagnosticsError {
        log.merge(error.diagnostics)
      }
    }
    #expect(clock.now - start < .seconds(10))
    return log.sorted.filter { $0.severity == .error }.map(\.problem.id)
  }

  @Test(arguments: [3, 20]) func listsInThemselves(depth: Int) throws {
    let template = "# a\n\n" + Self.nested("indicators.evaluated", depth) + "\n"
    #expect(
      try problems(["midterm.md.mustache": template]).contains("template.too-large") == (depth > 3))
  }

  /// On one line, too, where every tag has the rest of the line behind it.
  @Test func sectionsWithoutEnd() throws {
    let template = "# a\n\n" + String(repeating: "{{#indicators.evaluated}}", count: 20_000)
    let found = try problems(["midterm.md.mustache": template])
    #expect(Set(found) == ["template.too-deep", "template.unclosed-section"])
    #expect(found.count == 25)
  }

  @Test func doublingPartials() throws {
    var files = ["midterm.md.mustache": "# a\n\n{{> d0}}\n"]
    for level in 0..<20 {
      files["partials/d\(level).mustache"] = "{{> d\(level + 1)}}\n{{> d\(level + 1)}}\n"
    }
    files["partials/d20.mustache"] = String(repeating: "x", count: 100_000) + "\n"
    #expect(try problems(files).contains("template.too-large"))
  }
}
