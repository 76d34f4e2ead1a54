import ArgumentParser
import Diagnostics
import Foundation
import Publishing

/// `planreport collect DIR…`
struct CollectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect", abstract: "供上级单位：校验收到的报送材料，写出一套汇总表和一份汇总报告。")

  @Argument(help: ArgumentHelp("报送材料的目录、zip，或含有它们的目录。", valueName: "路径"))
  var paths: [String]

  @Option(help: "存放模板的目录。")
  var templates = "Templates"

  @Option(help: "写入汇总结果的目录；已有的会被换掉。")
  var output = "Output/collected"

  mutating func run() async throws {
    let run = CollectRun(
      paths.map { Folder($0) }, templates: Folder(templates), output: Folder(output), files: .live)
    let outcome = try await run.start()
    if !outcome.diagnostics.isEmpty { Terminal.error(DiagnosticPrinter.text(for: outcome.diagnostics)) }
    Terminal.output(outcome.text)
  }
}
