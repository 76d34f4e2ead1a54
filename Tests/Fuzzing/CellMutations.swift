import Foundation
import TestSupport

/// Words that would be something else in one of the output formats.
enum CellMutations {
  private static let hostile = [
    "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "＝1+1", "\t=1", "'=1", "\"\u{301},=cmd()",
    "\"\u{FE0F}\",\"=1",
    "a\"b", "a,b", "a\nb", "a\r\nb", "|", "a|b\\|c", "\\", "`", "``` figure\nx\n```",
    "<script>alert(1)</script>", "<img src=x onerror=1>",
    "<svg onload=1>", "&lt;", "&", "&#60;b>", "]]>", "<!--", "-->", "{{plan.title}}", "{{{x}}}",
    "[a](javascript:alert(1))",
    "![a](http://x/y.png)", "<http://x>", "https://例.中国/?a=1&b=2", "*a*", "**重点。**后", "# a", "## 主要结论", "- a",
    "> a", "1. a", "---",
    "\u{202E}abc\u{2066}", "\u{200B}", "e\u{301}\u{301}\u{301}", "\u{1F468}\u{200D}\u{1F469}", "\u{FFFE}",
    "\u{1}", "\u{1B}[31m", "\u{85}", "\u{2028}",
    "</td></tr></table>", "\" onmouseover=\"1", "' x='", "𠀀", "\u{E000}", "a\u{0}b", "&amp;quot;",
    "<a\nhref=x>", "\\<b\\>", "<b", "\u{FFFD}",
  ]

  /// The columns whose text is printed.
  private static let columns = [
    ("indicators.csv", ["指标名称", "类别", "单位", "基期说明", "出处", "责任单位", "备注", "序号"]),
    ("targets.csv", ["说明", "下达单位"]), ("observations.csv", ["口径说明", "备注", "已公布结论"]),
    ("tasks.csv", ["工作任务", "工作内容", "章节", "牵头单位", "配合单位", "备注"]), ("task-progress.csv", ["进展说明"]),
    ("projects.csv", ["项目名称", "领域", "建设内容", "责任单位", "备注", "序号"]), ("project-progress.csv", ["进展说明"]),
    ("reductions.csv", ["项目名称", "措施类型", "区域", "备注"]), ("sources.csv", ["标题", "发布单位", "网址"]),
  ]

  static func text(_ random: inout SeededGenerator, _ base: FuzzBase) -> FuzzCase {
    while true {
      let (file, titles) = random.pick(columns)
      let title = random.pick(titles)
      guard let table = base.files[file].flatMap({ StrictTable($0) }), table.column(title) != nil else {
        continue
      }
      let row = 2 + random.below(table.rows.count - 1)
      var text = random.pick(hostile)
      if random.below(3) == 0 { text += random.pick(hostile) }
      return FuzzCase(
        "text", "\(file) \(row) \(title): \(text.debugDescription)", base, makesReport: true,
        files: NumberMutations.setting(file, title, row: row, to: text, base))
    }
  }

  /// A text of plan.yaml.
  static func planText(_ random: inout SeededGenerator, _ base: FuzzBase) -> FuzzCase {
    let key = random.pick(["title", "short-title", "region", "issuer", "disclaimer", "document-number"])
    let text = random.pick(hostile)
    let quoted =
      "\""
      + text.unicodeScalars.map { scalar in
        "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
          + String(scalar.value, radix: 16)
      }.joined() + "\""
    let lines = String(decoding: base.files["plan.yaml"] ?? Data(), as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix(key + ":") }
    return FuzzCase(
      "plan text", "\(key): \(text.debugDescription)", base, makesReport: true,
      files: ["plan.yaml": Data((lines + ["\(key): \(quoted)"]).map { $0 + "\n" }.joined().utf8)])
  }

  static func narrative(_ random: inout SeededGenerator, _ base: FuzzBase) -> FuzzCase {
    let parts = (0...random.below(4)).map { _ in random.pick(hostile) }
    let text =
      "## 主要做法\n\n" + parts.joined(separator: random.pick(["\n", "\n\n", " ", ""])) + "\n\n## 存在问题\n\n无。\n"
    return FuzzCase(
      "narrative", parts.debugDescription, base, makesReport: true,
      files: ["narrative/2023.md": Data(text.utf8)])
  }
}
