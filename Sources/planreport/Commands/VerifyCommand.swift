import ArgumentParser
import Diagnostics
import Foundation
import Publishing

/// `planreport verify PATH…`
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "校验报送材料：文件、表结构、合计，并由封存的输入重新评估、逐字节比较。")

  @Argument(help: ArgumentHelp("报送材料的目录、zip，或含有它们的目录。", valueName: "路径"))
  var paths: [String]

  mutating func run() throws {
    let outcome = VerifyRun(paths.map { Folder($0) }).start()
    Terminal.output(outcome.text)
    if !outcome.diagnostics.isEmpty { throw DiagnosticsError(diagnostics: outcome.diagnostics) }
  }
}
