import Diagnostics
import Foundation
import PlanModel
import Testing

@testable import PlanInput

/// Folders with deliberate mistakes, of a place that does not exist: everything is named, in one run, word for
/// word as in `Tests/Golden/messages`.
///
/// To renew the expected texts after a change of wording: `UPDATE_GOLDEN=1 swift test --filter BrokenFolderTests`.
@Suite struct BrokenFolderTests {
  private static let fixtures = URL(fileURLWithPath: packageRoot).appendingPathComponent("Tests/Fixtures")
  private static let golden = URL(fileURLWithPath: packageRoot).appendingPathComponent(
    "Tests/Golden/messages")

  @Test(arguments: ["broken-three", "broken-tables", "broken-plan-file", "broken-yaml", "broken-absent"])
  func namesEveryMistake(name: String) throws {
    let text = Self.messages(of: name)
    let file = Self.golden.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try FileManager.default.createDirectory(at: Self.golden, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test func threeMistakesAreReportedTogether() {
    #expect(
      Self.messages(of: "broken-three") == """
        错误 Inputs/broken-three/indicators.csv 第1行“负责人”列：没有名为“负责人”的列。
            规则：这张表的列名有：编号、序号、上级编号、类别、指标名称、单位、性质、类型、方向、基期年份、基期值、基期说明、小数位数、口径调整、判定方法、污染物、指标表、出处、责任单位、来源编号、备注。
            修改：改为上列列名之一，或删去这一列。
            编号：table.unknown-column

        错误 Inputs/broken-three/indicators.csv 第2行“基期值”列：“３6”含有全角数字。
            规则：数字写作29.5这样的半角数字。
            修改：改为“36”。
            编号：cell.number-full-width-digits

        错误 Inputs/broken-three/observations.csv 第3行“指标编号”列：indicators.csv中没有编号“good-air-day”。
            规则：“指标编号”须是indicators.csv中的编号。
            修改：是否想写“good-air-days”？
            编号：cell.unknown-reference

        共错误3处。

        """)
  }

  private static func messages(of name: String) -> String {
    do {
      _ = try PlanLoader.load(
        folder: fixtures.appendingPathComponent(name), displayPath: "Inputs/\(name)")
      return "没有错误\n"
    } catch {
      return DiagnosticPrinter.text(for: error.diagnostics)
    }
  }
}
