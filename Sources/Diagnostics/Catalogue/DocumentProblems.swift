/// What can be wrong with the text that a template gave.
extension Problem {
  /// A directive names a table or figure that there is not.
  package static func unknownBlock(_ name: String, kind: String, suggestion: String?) -> Problem {
    .error(
      "document.unknown-block", "没有名为“\(name)”的\(noun(kind))。",
      rule: "```\(kind)代码块写明本报告已有的\(noun(kind))的名称。", fix: didYouMean(suggestion) ?? "请对照文档改正名称，或删去此代码块。")
  }

  /// A table is named in a figure's block, or the other way round.
  package static func wrongKind(_ name: String, is kind: String) -> Problem {
    .error(
      "document.wrong-kind", "“\(name)”是\(noun(kind))。",
      rule: "表格写在```table代码块里，图写在```figure代码块里，引文写在```quotation代码块里。",
      fix: "请把代码块的标记改为```\(kind)。")
  }

  package static func repeatedBlock(_ name: String) -> Problem {
    .error(
      "document.repeated-block", "“\(name)”在报告中出现了两次。", rule: "每个表格和图在一份报告中只出现一次。", fix: "请删去其中一处，在文字中用编号引用。")
  }

  /// A directive stands in a list or a quotation.
  package static func nestedDirective(_ name: String) -> Problem {
    .error(
      "document.nested-directive", "“\(name)”写在了列表或引用里。", rule: "表格和图的代码块须顶格书写，不放在列表或引用里。",
      fix: "请把代码块移到列表或引用之外，并顶格书写。")
  }

  package static func emptyDirective(kind: String) -> Problem {
    .error(
      "document.empty-directive", "代码块里没有\(noun(kind))的名称。", rule: "```\(kind)代码块的内容是一个\(noun(kind))的名称。",
      fix: "请填写名称，或删去此代码块。")
  }

  package static func secondTitle(_ text: String) -> Problem {
    .error("document.second-title", "“\(text)”是第二个一级标题。", rule: "一级标题是报告的题目，只有一个。", fix: "请把它改为二级标题（##）。")
  }

  /// A heading more than one level below the one before it.
  package static func skippedLevel(_ text: String, level: Int, after previous: Int) -> Problem {
    .error(
      "document.skipped-level", "标题“\(text)”从\(previous)级跳到了\(level)级。", rule: "标题逐级展开，不跳级。",
      fix: "请把它改为\(previous + 1)级标题。")
  }

  package static let emptyHeading: Problem = .error(
    "document.empty-heading", "有一个标题没有文字。", rule: "标题须有文字。", fix: "请填写标题，或删去此行。")
}

private func noun(_ kind: String) -> String {
  ["figure": "图", "quotation": "引文"][kind] ?? "表格"
}
