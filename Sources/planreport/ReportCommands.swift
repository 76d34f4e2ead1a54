import ArgumentParser
import Diagnostics
import Files
import Publishing
import Reporting
import Writing

/// `planreport report --year 2023 [--plan huzhou-145] [--edition release] [--base-url https://…]`
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "检查输入、评估并写出一年的全部报告，或其中一个规划的。")

  @Option(help: "评估年份，例如 2023。")
  var year: Int

  @Option(
    help: ArgumentHelp("只读取、只重新生成这一个规划，该年其余各页保持原样；不写则全部生成。", valueName: "规划编号"))
  var plan: String?

  @Option(help: "版本状态：draft 草稿，未撰写的章节注明待写；release 发布，未撰写的章节从略。")
  var edition = EditionName.draft

  @Option(help: ArgumentHelp("报告发布后所在目录的网址；写明后另生成 sitemap.xml，订阅源用完整网址。", valueName: "网址"))
  var baseUrl: String?

  @Flag(help: "每份报告另写一个装有全部数据表的工作簿 tables.xlsx，供用Excel、WPS查阅。")
  var workbook = false

  @OptionGroup var folders: WorkspaceOptions

  mutating func run() async throws {
    let outcome = try await folders.workspace.report(
      year: year, plan: plan, edition: edition.edition, site: try site(), hasWorkbooks: workbook)
    try Terminal.print(outcome)
  }

  private func site() throws -> SiteAddress? {
    guard let baseUrl, !baseUrl.isEmpty else { return nil }
    guard let site = SiteAddress(baseUrl) else {
      throw DiagnosticsError(.badSiteAddress(baseUrl))
    }
    return site
  }
}

/// 版本状态 as it is written on the command line.
enum EditionName: String, ExpressibleByArgument, CaseIterable {
  case draft, release

  var edition: Edition {
    switch self {
    case .draft: .draft
    case .release: .release
    }
  }
}

/// `planreport check [规划编号 …]`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "检查输入并对每份报告试排模板，不写任何文件；所有错误一次列出。")

  @Argument(help: ArgumentHelp("只检查这些规划；不写则检查全部。", valueName: "规划编号"))
  var plans: [String] = []

  @Option(help: "消息的格式：text 供人看，json 和 csv 供程序和表格软件读取（写到标准输出）。")
  var format = DiagnosticFormat.text

  @OptionGroup var templates: TemplatesOption
  @OptionGroup var inputs: InputsOption
  @OptionGroup var pace: PaceOptions

  mutating func run() async throws {
    let check = InputCheck(
      inputs: inputs.inputs, templates: templates.templates, plans: plans, pace: pace.pace,
      isWhole: format != .text)
    guard format != .text else { return try await Terminal.print(check.start()) }
    do {
      let outcome = try await check.start()
      try Terminal.output(document: format.document(of: outcome.diagnostics).text)
    } catch let error as DiagnosticsError {
      try Terminal.output(document: format.document(of: error.diagnostics).text)
      throw ExitCode(1)
    }
  }
}
