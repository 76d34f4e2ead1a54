import Foundation
import Testing

@testable import Diagnostics

/// `docs/diagnostics.md` lists the catalogue; `UPDATE_DOCS=1 swift test --filter CatalogueDocumentationTests` writes it
/// anew.
@Suite struct CatalogueDocumentationTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/diagnostics.md").standardized

  /// What the identifiers of an area are about, in the order in which staff meet them.
  private static let areas = [
    ("run", "运行"), ("folder", "规划目录"), ("plan", "plan.yaml"), ("tabular", "CSV文件"), ("workbook", "Excel工作簿"),
    ("form", "填报表"),
    ("table", "表的结构"),
    ("cell", "单元格"), ("target", "目标的写法"), ("row", "行与行之间"), ("declared", "规划自述的数量"),
    ("read", "照读并提示的写法"), ("narrative", "人工撰写的文字"), ("picture", "图片"), ("background", "规划的背景"),
    ("template", "模板"), ("sentence", "句子"),
    ("document", "报告的结构"),
    ("explain", "explain"), ("finding", "提请核实"), ("archive", "封存报送"), ("verify", "校验报送材料"), ("collect", "汇总"),
  ]

  private static func area(_ problem: Problem) -> String { String(problem.id.prefix { $0 != "." }) }

  private static var text: String {
    let head = """
      # 消息一览

      `check`、`report`、`archive`、`verify`、`collect`等命令的全部消息，各附一个例子（例中的名称为示例）。编号固定不变，可用来查找。
      错误：改正之前不写出任何内容；警告：照常写出，但应有人核对；提示：供了解。一次运行的全部错误一起列出，同类的合并为一条并给出行号。

      本页由程序的消息目录（`Sources/Diagnostics/Catalogue`）生成，不要手改；改动消息后运行
      `UPDATE_DOCS=1 swift test --filter CatalogueDocumentationTests`。

      """
    return head
      + areas.map { area, title in
        let problems = Problem.examples.filter { Self.area($0) == area }
        return "\n## \(title)\n" + firstOfEach(problems).map(section).joined()
      }.joined()
  }

  private static func firstOfEach(_ problems: [Problem]) -> [Problem] {
    var seen: Set<String> = []
    return problems.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }

  private static func section(_ problem: Problem) -> String {
    let lines =
      [problem.severity.name + "：" + problem.message.summary, "规则：" + problem.message.rule]
      + (problem.message.fix.map { ["修改：" + $0] } ?? [])
    return "\n### \(problem.id)\n\n" + lines.map { "- \(escaped($0))\n" }.joined()
  }

  /// Words of messages are no Markdown.
  private static func escaped(_ text: String) -> String {
    text.map { "\\`*_{}[]<>#|".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  @Test func everyAreaHasATitle() {
    #expect(Set(Problem.examples.map(Self.area)) == Set(Self.areas.map(\.0)))
  }

  @Test func theDocumentationListsTheCatalogue() throws {
    if ProcessInfo.processInfo.environment["UPDATE_DOCS"] != nil {
      try Data(Self.text.utf8).write(to: Self.file)
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == Self.text)
  }
}
