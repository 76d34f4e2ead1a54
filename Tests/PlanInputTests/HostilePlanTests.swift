import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlanInput

/// Shapes of input that would cost more than they say: each is named, soon and with little memory.
@Suite struct HostilePlanTests {
  private func problems(_ plan: TemporaryPlan) throws -> [String] {
    let clock = ContinuousClock()
    let start = clock.now
    let messages = try plan.messages()
    #expect(clock.now - start < .seconds(5))
    return messages.split(separator: "\n").filter { $0.hasPrefix("    编号：") }.map { String($0.dropFirst(7)) }
  }

  private static let bomb =
    "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    + zip("abcdefgh", "bcdefghi").map { old, new in
      "\(new): &\(new) [" + Array(repeating: "*\(old)", count: 10).joined(separator: ", ") + "]\n"
    }.joined()

  private static let shapes: [(String, String)] = [
    (bomb, "plan.alias"), (bomb + "? *i\n: x\n", "plan.alias"), ("id: &x a\n", "plan.alias"),
    ("id: *x\n", "plan.alias"), ("- &x\n", "plan.alias"), ("a: &x {b: c}\n", "plan.alias"),
    ("? [a, b]\n: c\n", "plan.key-not-text"), ("? {a: b}\n: c\n", "plan.key-not-text"),
    ("{[a]: b}\n", "plan.key-not-text"), ("a: {? {}\n : b}\n", "plan.key-not-text"),
    (String(repeating: "[", count: 500), "plan.too-deep"),
    (String(repeating: "- ", count: 1000) + "a\n", "plan.too-deep"),
    (String(repeating: "{a: ", count: 500), "plan.too-deep"),
    ("a: [" + String(repeating: "x,", count: 30_000) + "]\n", "plan.too-many"),
    ("a: " + String(repeating: "x", count: Limits.planFileBytes), "folder.file-too-large"),
    // Breaks that the parser counts as lines, and no editor does.
    ("a: b\n" + String(repeating: "\u{85}", count: 40) + "c d\ne: [", "plan.syntax"),
    ("a: b\n" + String(repeating: "\r", count: 40) + "c d\ne: [", "plan.syntax"),
  ]

  @Test(arguments: shapes) func aPlanFileOfAnotherShapeIsRefused(text: String, problem: String) throws {
    #expect(try problems(TemporaryPlan(["plan.yaml": text])) == [problem])
  }

  @Test func groupsAndListsOfTheFormatAreRead() throws {
    let more = """
      disclaimer: "*虚构* & 演示"
      discrepancies:
        - {item: pm25, used: a, other: b, reason: "c"}
      declared: {indicators: {groups: [{name: 空气, total: 2}]}}
      legal-basis: [一, 二]

      """
    #expect(YAMLShape.problem(of: TemporaryPlan.planFile + more) == nil)
  }

  @Test func theLineIsNamed() throws {
    let messages = try TemporaryPlan(["plan.yaml": "id: a\ntitle: &x b\n"]).messages()
    #expect(
      messages == """
        错误 Inputs/xuxian-145/plan.yaml 第2行：“&x”是YAML的锚点或别名。
            规则：plan.yaml中不用锚点（&）和别名（*）。
            修改：把内容写全；以“*”或“&”开头的文字，整个用双引号括起。
            编号：plan.alias

        共错误1处。

        """)
  }

  private static func chain(_ length: Int) -> String {
    "编号,上级编号,指标名称,类型,方向\n"
      + (0..<length).map { "i\($0),\($0 == 0 ? "" : "i\($0 - 1)"),指标\($0),复合,越高越好\n" }.joined()
  }

  @Test func parentsAreNotChainedWithoutEnd() throws {
    let plan = TemporaryPlan(["indicators.csv": Self.chain(2000)])
    let found = try problems(plan)
    #expect(Set(found) == ["row.parents-too-deep", "row.compound-without-parts"])
    #expect(
      try TemporaryPlan(["indicators.csv": Self.chain(Limits.parentDepth + 1)]).messages()
        .contains("row.parents-too-deep") == false)
    #expect(
      try TemporaryPlan(["indicators.csv": Self.chain(Limits.parentDepth + 2)]).messages()
        .contains("“i\(Limits.parentDepth + 1)”之上有\(Limits.parentDepth)层以上"))
  }

  @Test func whatIsTooLargeIsNotCutUp() throws {
    let header = "指标编号,年份,目标\n"
    let tables = [
      (header + "pm25,2025,\"" + String(repeating: "x", count: 100_000) + "\"\n", "tabular.cell-too-long"),
      (header + "pm25,2025,\"" + String(repeating: "x", count: 100_000), "tabular.cell-too-long"),
      (header + String(repeating: "pm25,2025,1\n", count: Limits.rows + 1), "tabular.too-many-rows"),
      (String(repeating: "a,", count: 200_000) + "\n", "tabular.too-many-columns"),
      (header + String(repeating: " \n", count: Limits.tableBytes / 2), "folder.file-too-large"),
    ]
    for (table, problem) in tables {
      let found = try problems(TemporaryPlan(["targets.csv": table])).filter {
        $0 != "tabular.unclosed-quote"
      }
      #expect(found == [problem])
    }
  }

  @Test func longIdentifiersAreNotCompared() throws {
    let long = String(repeating: "ab", count: 5000)
    let plan = TemporaryPlan([
      "indicators.csv": "编号,指标名称,类型,方向\n\(long),a,水平值,越高越好\n\(long)c,a,水平值,越高越好\n",
      "targets.csv": "指标编号,年份,目标\n\(long)d,2025,1\n",
    ])
    #expect(try problems(plan) == ["cell.bad-identifier", "cell.bad-identifier", "cell.unknown-reference"])
  }

  @Test func thousandsOfWrongReferencesAreOneTable() throws {
    let rows = (0..<5000).map { "x\($0),2025,1\n" }.joined()
    let indicators = (0..<2000).map { "indicator-\($0),a\($0),水平值,越高越好\n" }.joined()
    let plan = TemporaryPlan([
      "indicators.csv": "编号,指标名称,类型,方向\n" + indicators, "targets.csv": "指标编号,年份,目标\n" + rows,
    ])
    let messages = try plan.messages()
    #expect(messages.contains("    同类问题还有4990处：第12—5001行。\n"))
    #expect(messages.hasSuffix("共错误5000处。\n"))
  }

  /// A title that nobody sees, or sees twice, does not hide a column.
  @Test(arguments: [
    ("指标编号,年份,目标, \npm25,2025,30,25\n", "tabular.untitled-column"),
    ("指标编号,年份,目标,\u{200B}\npm25,2025,30,25\n", "tabular.untitled-column"),
    ("指标编号,年份,目标,目标 \npm25,2025,30,25\n", "table.same-column-twice"),
    ("指标编号,年份,目标,\u{FEFF}目标\npm25,2025,30,25\n", "table.same-column-twice"),
    ("指标编号,年份,目标,target\npm25,2025,30,25\n", "table.same-column-twice"),
  ])
  func noColumnIsHidden(table: String, problem: String) throws {
    #expect(try problems(TemporaryPlan(["targets.csv": table])) == [problem])
  }
}
