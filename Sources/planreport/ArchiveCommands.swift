import ArgumentParser
import Diagnostics
import Files
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

  @OptionGroup var folders: WorkspaceOptions

  mutating func run() async throws {
    try await Terminal.print(
      folders.workspace.archive(year: year, plans: plans, encoding: encoding, gaps: allowGaps))
  }
}

extension TableEncoding: ExpressibleByArgument {}

/// `planreport verify PATH…`
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "校验报送材料：文件、表结构、合计，并由封存的输入重新评估、逐字节比较。")

  @Argument(help: ArgumentHelp("报送材料的目录、zip，或含有它们的目录。", valueName: "路径"))
  var paths: [Folder]

  @OptionGroup var pace: PaceOptions

  mutating func run() async throws {
    let outcome = await Workspace.verify(paths, pace: pace.pace)
    try Terminal.output(outcome.text)
    if !outcome.diagnostics.isEmpty { throw DiagnosticsError(diagnostics: outcome.diagnostics) }
  }
}

/// `planreport diff A B`
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "列出两次报送（或两份报告）之间不同的数值。")

  @Argument(help: ArgumentHelp("较早的报送材料：目录或zip。", valueName: "原材料"))
  var old: Folder

  @Argument(help: ArgumentHelp("较晚的报送材料：目录或zip。", valueName: "新材料"))
  var new: Folder

  @Flag(help: "以CSV表输出，列与报送材料的revisions.csv相同。")
  var csv = false

  mutating func run() throws {
    let diff = DiffRun(from: old, to: new)
    if csv {
      try Terminal.output(document: String(decoding: diff.csv(), as: UTF8.self))
    } else {
      try Terminal.output(diff.text())
    }
  }
}

/// `planreport collect DIR…`
struct CollectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect", abstract: "供上级单位：校验收到的报送材料，写出一套汇总表和一份汇总报告。")

  @Argument(help: ArgumentHelp("报送材料的目录、zip，或含有它们的目录。", valueName: "路径"))
  var paths: [Folder]

  @OptionGroup var templates: TemplatesOption

  @Option(help: "写入汇总结果的目录；已有的会被换掉。")
  var output = Workspace().output.child("collected")

  @OptionGroup var pace: PaceOptions

  mutating func run() async throws {
    try await Terminal.print(
      Workspace(templates: templates.templates, output: output, pace: pace.pace).collect(paths))
  }
}
