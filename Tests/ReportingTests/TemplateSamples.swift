import Diagnostics
import Foundation
import Testing

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
let sampleFacts = FactGroup([
  .init("plan-title", "规划名称", .text("《甲*乙》|规划")),
  .init("is-final", "是否终期评估", .flag(false)),
  .init(
    "laggards", "滞后指标",
    .list([
      FactGroup([.init("name", "指标名称", .text("甲")), .init("note", "说明", .text(""))]),
      FactGroup([.init("name", "指标名称", .text("乙")), .init("note", "说明", .text("缺"))]),
    ])),
  .init(
    "projects", "重点工程", .list([]),
    shape: FactGroup([.init("owner", "责任单位", .text("市水利局"))])),
  .init("counts", "数量", .group(FactGroup([.init("total", "总数", .text("17"))]))),
  .init("narrative", "主要做法", .markdown("# 一\n\n<b>x</b>\n\n### 二")),
  .init("empty-narrative", "对策建议", .markdown(" \n")),
])

/// Renders one template and gives the output and the printed messages.
func renderSample(
  _ text: String, partials: [String: String] = [:],
  otherKinds: [(title: String, facts: FactGroup)] = []
) throws -> (output: String?, messages: String) {
  var files = ["midterm.md.mustache": text]
  for (name, partial) in partials { files["partials/\(name).md.mustache"] = partial }
  let templates = try TemporaryTemplates(files)
  defer { templates.remove() }
  var log = DiagnosticLog()
  let library = TemplateLibrary(templates.folder, log: &log)
  let output = library.render("midterm", facts: sampleFacts, otherKinds: otherKinds, log: &log)
  return (output, log.sorted.flatMap(DiagnosticPrinter.lines).joined(separator: "\n"))
}
