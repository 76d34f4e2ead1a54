import ArgumentParser
import Foundation
import Publishing

/// `planreport diff A B`
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "列出两次报送（或两份报告）之间不同的数值。")

  @Argument(help: ArgumentHelp("较早的报送材料：目录或zip。", valueName: "原材料"))
  var old: String

  @Argument(help: ArgumentHelp("较晚的报送材料：目录或zip。", valueName: "新材料"))
  var new: String

  @Flag(help: "以CSV表输出，列与报送材料的revisions.csv相同。")
  var csv = false

  mutating func run() throws {
    let diff = DiffRun(from: Folder(old), to: Folder(new))
    Terminal.output(csv ? String(decoding: try diff.csv(), as: UTF8.self) : try diff.text())
  }
}
