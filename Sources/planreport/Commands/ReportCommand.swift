import ArgumentParser
import Diagnostics
import Foundation
import Publishing
import Reporting

/// `planreport report --year 2023 [--edition release] [--base-url https://…]`
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "检查输入、评估并写出一年的全部报告。")

  @Option(help: "评估年份，例如 2023。")
  var year: Int

  @Option(help: "版本状态：draft 草稿，未撰写的章节注明待写；release 发布，未撰写的章节从略。")
  var edition = EditionName.draft

  @Option(help: ArgumentHelp("报告发布后所在目录的网址；写明后另生成 sitemap.xml，订阅源用完整网址。", valueName: "网址"))
  var baseUrl: String?

  @OptionGroup var inputs: InputsOption
  @OptionGroup var outputs: OutputOptions

  mutating func run() async throws {
    let run = ReportRun(
      year: year, inputs: Folder(inputs.inputs), templates: Folder(outputs.templates),
      output: Folder(outputs.output), edition: edition.edition, site: try site(), files: .live,
      progress: { Terminal.error($0 + "\n") })
    let outcome = try await run.start()
    Terminal.error(outcome.notesText)
    Terminal.output(outcome.text)
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
