import ArgumentParser
import Diagnostics
import Foundation
import Publishing

/// `planreport check [规划编号 …]`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "检查输入并对每份报告试排模板，不写任何文件；所有错误一次列出。")

  @Argument(help: ArgumentHelp("只检查这些规划；不写则检查全部。", valueName: "规划编号"))
  var plans: [String] = []

  @Option(help: "存放模板的目录。")
  var templates = "Templates"

  @OptionGroup var inputs: InputsOption

  mutating func run() async throws {
    let outcome = try await InputCheck(
      inputs: Folder(inputs.inputs), templates: Folder(templates), plans: plans
    ).start()
    Terminal.error(DiagnosticPrinter.text(for: outcome.notes))
    Terminal.output(outcome.text)
  }
}
