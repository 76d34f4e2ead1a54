import ArgumentParser
import Foundation
import Publishing

/// `planreport report --year 2023`
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "检查输入、评估并写出一年的全部报告。")

  @Option(help: "评估年份，例如 2023。")
  var year: Int

  @OptionGroup var inputs: InputsOption
  @OptionGroup var outputs: OutputOptions

  mutating func run() async throws {
    let run = ReportRun(
      year: year, inputs: Folder(inputs.inputs), templates: Folder(outputs.templates),
      output: Folder(outputs.output), files: .live, progress: { Terminal.error($0 + "\n") })
    let outcome = try await run.start()
    Terminal.error(outcome.notesText)
    Terminal.output(outcome.text)
  }
}
