import ArgumentParser
import Foundation
import Publishing
import Reporting

/// `planreport archive --year 2023`
struct ArchiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "把一年的报告连同输入和模板封存，供报送上级；内容不变时不产生新的修订。")

  @Argument(help: ArgumentHelp("只封存这些规划；不写则封存该年的全部报告。", valueName: "规划编号"))
  var plans: [String] = []

  @Option(help: "评估年份，例如 2023。")
  var year: Int

  @Option(help: ArgumentHelp("约束性指标没有全部核定时，在这里说明原因；说明会印在报告中。", valueName: "说明"))
  var allowGaps: String?

  @Option(help: "数据表的编码：utf-8 或 gb18030。")
  var encoding: TableEncoding = .utf8

  @OptionGroup var inputs: InputsOption
  @OptionGroup var outputs: OutputOptions

  mutating func run() async throws {
    let run = ArchiveRun(
      year: year, plans: plans, encoding: encoding, gaps: allowGaps, inputs: Folder(inputs.inputs),
      templates: Folder(outputs.templates), output: Folder(outputs.output), files: .live)
    Terminal.output(try await run.start())
  }
}

extension TableEncoding: ExpressibleByArgument {}
