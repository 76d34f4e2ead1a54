import CommonMark
import Diagnostics
import Foundation
import PlanModel
import Testing
import Writing

@testable import Reporting

/// A folder of templates for one test.
struct TemporaryTemplates {
  let folder: TemplateFolder

  init(_ files: [String: String], named name: String = "Templates") throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    for (path, text) in files {
      let file = url.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    folder = TemplateFolder(url, displayPath: name)
  }

  func remove() { try? FileManager.default.removeItem(at: folder.url) }
}

/// Facts of every sort.
let sampleFacts: Facts<Void> = [
  .text("plan-title", "规划名称") { _ in "《甲*乙》|规划" },
  .flag("is-final", "是否终期评估") { _ in false },
  .list("laggards", "滞后指标", of: sampleLaggard, numbered: false) { _ in [("甲", ""), ("乙", "缺")] },
  .list("projects", "重点工程", of: [.text("owner", "责任单位", "市水利局") { $0 }], numbered: false) { _ in [String]() },
  .group("counts", "数量", of: [.text("total", "总数") { String($0) }]) { _ in 17 },
  .markdown("narrative", "主要做法") { _ in "# 一\n\n<b>x</b>\n\n### 二" },
  .markdown("empty-narrative", "对策建议") { _ in " \n" },
]

private let sampleLaggard: Facts<(name: String, note: String)> = [
  .text("name", "指标名称", "甲") { $0.name }, .text("note", "说明") { $0.note },
]

/// A library of templates for sample facts.
struct SampleLibrary {
  let library: TemplateLibrary
  private(set) var log = DiagnosticLog()
  private let values: FactValues

  init(_ files: [String: String], facts: Facts<Void> = sampleFacts) throws {
    let templates = try TemporaryTemplates(files)
    defer { templates.remove() }
    library = TemplateLibrary(templates.folder, names: facts.names, log: &log)
    values = facts.values(of: ())
  }

  /// What the mid-term template gives, where nothing is wrong with it.
  mutating func render(_ kind: EvaluationKind = .midterm) -> String? {
    log.hasErrors ? nil : library.render(kind, values, log: &log)?.document.source.text
  }

  /// The printed messages.
  var messages: String { log.sorted.flatMap(DiagnosticPrinter.lines).joined(separator: "\n") }
}

/// Renders one template and gives the output and the printed messages.
func renderSample(
  _ text: String, partials: [String: String] = [:], facts: Facts<Void> = sampleFacts
) throws -> (output: String?, messages: String) {
  var files = ["midterm.md.mustache": text]
  for (name, partial) in partials { files["partials/\(name).md.mustache"] = partial }
  var sample = try SampleLibrary(files, facts: facts)
  return (sample.render(), sample.messages)
}
