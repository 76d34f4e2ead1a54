import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanInput

/// `docs/inputs.md` lists what the program reads; its lists of columns and keys are made from the declarations.
@Suite struct InputDocumentationTests {
  private static let file = Repository.url("docs/inputs.md")
  private static let command = "UPDATE_DOCS=1 swift test --filter InputDocumentationTests"
  private let guide: String

  init() throws { guide = try String(contentsOf: Self.file, encoding: .utf8) }

  @Test func listsEveryColumnAndKey() throws {
    var made = guide
    try Self.put(Self.keys(PlanFileKeys.plan.descriptions, of: "顶层"), into: &made, as: "plan.yaml的项")
    for table in InputTables.all {
      let rows = table.columns.map {
        "| \($0.title) | \($0.key) | \($0.isRequired ? "是" : "") | \($0.meaning) |"
      }
      let list = (["| 列名 | 英文键 | 必填 | 填什么 |", "|---|---|---|---|"] + rows).joined(separator: "\n")
      try Self.put(list, into: &made, as: "\(table.file.rawValue)的列")
    }
    let chapters = Narrative.Chapter.allCases.map { chapter in
      "| \(chapter.titles[0]) | \(chapter.titles.dropFirst().joined(separator: "、")) |"
    }
    try Self.put(
      (["| 章节 | 也可以写作 |", "|---|---|"] + chapters).joined(separator: "\n"), into: &made, as: "narrative的章节")
    if ProcessInfo.processInfo.environment["UPDATE_DOCS"] == "1" {
      try Data(made.utf8).write(to: Self.file)
    } else {
      #expect(
        guide == made, "docs/inputs.md is not what the declarations say; to write it anew: \(Self.command)")
    }
  }

  /// A level of `plan.yaml`, then those below it.
  private static func keys(_ keys: [FieldDescription], of level: String, path: String = "") -> String {
    let rows = keys.map { "| \($0.key) | \($0.isRequired ? "是" : "") | \($0.meaning) |" }
    let list = (["**\(level)**", "", "| 项 | 必填 | 填什么 |", "|---|---|---|"] + rows).joined(separator: "\n")
    let below = keys.filter { !$0.below.isEmpty }.map { key in
      let path = path + key.key
      return Self.keys(key.below, of: path + (key.isList ? "的每一项" : ""), path: path + ".")
    }
    return ([list] + below).joined(separator: "\n\n")
  }

  private static func put(_ list: String, into guide: inout String, as name: String) throws {
    let head = try #require(guide.range(of: "<!-- \(name)：开始 -->\n"), "\(name)")
    let tail = try #require(guide.range(of: "<!-- \(name)：结束 -->"), "\(name)")
    guide.replaceSubrange(head.upperBound..<tail.lowerBound, with: "\n\(list)\n\n")
  }

  @Test(arguments: InputTables.files) func namesEveryFile(file: String) {
    #expect(guide.contains("`\(file)`"))
  }

  @Test func everyTableHasItsFile() { #expect(Set(InputTables.files).count == InputTables.all.count) }

  @Test(arguments: ReductionForm.allCases) func namesEveryForm(form: ReductionForm) {
    #expect(guide.contains("`\(form.parameters.joined(separator: "、"))`"))
  }

  /// Every target text that the guide names in its table can be read.
  @Test func showsOnlyTargetTextsThatAreRead() throws {
    let section = try #require(
      guide.components(separatedBy: "### 目标的写法").last?.components(separatedBy: "## 六").first)
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.count == 18)
    for row in rows {
      let forms = row.split(separator: "|", omittingEmptySubsequences: true)[0].split(separator: "`")
      for form in forms where !"、（ ".contains(form.prefix(1)) {
        let unit = form.contains("类") ? "水质类别" : "%"
        #expect(throws: Never.self, "\(form)") { try TargetTextParser.parse(String(form), unit: unit) }
      }
    }
  }
}
