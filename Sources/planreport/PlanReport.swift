import ArgumentParser
import Diagnostics
import Files
import Foundation

/// The command line: names, options and help texts; the work is done by the libraries.
@main
struct PlanReport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "planreport",
    abstract: "由规划的结构化数据批量生成生态环境保护规划评估报告。",
    discussion: """
      数据放在 Inputs/<规划编号>/，模板放在 Templates/，报告写入 Output/。
      退出码：0 完成；1 输入或模板有误（未写出任何文件）；64 命令行用法有误；
      74 已完成，但结果无法写到标准输出；128+信号编号 被中断。
      """,
    subcommands: [
      ReportCommand.self, CheckCommand.self, PlansCommand.self, ExplainCommand.self, VocabularyCommand.self,
      NewCommand.self, DraftCommand.self, FormsCommand.self, IntakeCommand.self, ArchiveCommand.self,
      VerifyCommand.self, DiffCommand.self, CollectCommand.self,
    ])

  static func main() async {
    StandardStream.fillClosed()
    let signals = Signals.watch()
    defer { withExtendedLifetime(signals) {} }
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      exit(reporting: error)
    }
  }

  /// Ends the program: help to stdout, everything else to stderr, in Chinese.
  private static func exit(reporting error: any Error) -> Never {
    switch error {
    case let error as DiagnosticsError:
      Terminal.error(error.diagnostics, unlisted: error.unlisted)
      Terminal.error(error.closing)
      Foundation.exit(1)
    case let error as StreamFailure:
      Terminal.error([Diagnostic(.cannotPrint(reason: error.reason), at: nil)])
      Foundation.exit(StreamFailure.status)
    default:
      let code = exitCode(for: error)
      let text = ChineseHelp.translate(fullMessage(for: error))
      if code == .success {
        do {
          try Terminal.output(text + (text.hasSuffix("\n") ? "" : "\n"))
        } catch {
          exit(reporting: error)
        }
      } else if !text.isEmpty {
        Terminal.error(text + "\n")
      }
      Foundation.exit(code.rawValue)
    }
  }
}
