/// What can be wrong with the text that a template gave.
package enum DocumentProblem: Problem {
  /// A directive names a table or figure that there is not.
  case unknownBlock(String, kind: String, suggestion: String?)
  /// A table is named in a figure's block, or the other way round.
  case wrongKind(String, is: String)
  /// A table or figure is set in twice.
  case repeatedBlock(String)
  /// A directive stands in a list or a quotation.
  case nestedDirective(String)
  /// A directive names nothing.
  case emptyDirective(kind: String)
  /// A second heading of level 1.
  case secondTitle(String)
  /// A heading more than one level below the one before it.
  case skippedLevel(String, level: Int, after: Int)
  /// A heading without text.
  case emptyHeading

  /// Stable identifier.
  package var id: String {
    switch self {
    case .unknownBlock: "document.unknown-block"
    case .wrongKind: "document.wrong-kind"
    case .repeatedBlock: "document.repeated-block"
    case .nestedDirective: "document.nested-directive"
    case .emptyDirective: "document.empty-directive"
    case .secondTitle: "document.second-title"
    case .skippedLevel: "document.skipped-level"
    case .emptyHeading: "document.empty-heading"
    }
  }

  /// What is printed.
  package var message: Message {
    switch self {
    case .unknownBlock(let name, let kind, let suggestion):
      Message(
        "没有名为“\(name)”的\(Self.noun(kind))。", rule: "```\(kind)代码块写明本报告已有的\(Self.noun(kind))的名称。",
        fix: suggestion.map { "是否想写“\($0)”？" } ?? "请对照文档改正名称，或删去此代码块。")
    case .wrongKind(let name, let kind):
      Message(
        "“\(name)”是\(Self.noun(kind))。", rule: "表格写在```table代码块里，图写在```figure代码块里。",
        fix: "请把代码块的标记改为```\(kind)。")
    case .repeatedBlock(let name):
      Message("“\(name)”在报告中出现了两次。", rule: "每个表格和图在一份报告中只出现一次。", fix: "请删去其中一处，在文字中用编号引用。")
    case .nestedDirective(let name):
      Message("“\(name)”写在了列表或引用里。", rule: "表格和图的代码块须顶格书写，不放在列表或引用里。", fix: "请把代码块移到列表或引用之外，并顶格书写。")
    case .emptyDirective(let kind):
      Message(
        "代码块里没有\(Self.noun(kind))的名称。", rule: "```\(kind)代码块的内容是一个\(Self.noun(kind))的名称。",
        fix: "请填写名称，或删去此代码块。")
    case .secondTitle(let text):
      Message("“\(text)”是第二个一级标题。", rule: "一级标题是报告的题目，只有一个。", fix: "请把它改为二级标题（##）。")
    case .skippedLevel(let text, let level, let previous):
      Message(
        "标题“\(text)”从\(previous)级跳到了\(level)级。", rule: "标题逐级展开，不跳级。",
        fix: "请把它改为\(previous + 1)级标题。")
    case .emptyHeading:
      Message("有一个标题没有文字。", rule: "标题须有文字。", fix: "请填写标题，或删去此行。")
    }
  }

  private static func noun(_ kind: String) -> String { kind == "figure" ? "图" : "表格" }
}
