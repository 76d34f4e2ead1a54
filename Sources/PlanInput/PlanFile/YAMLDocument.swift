import Diagnostics
import Yams

/// A parsed `plan.yaml`.
struct YAMLDocument {
  /// Path for messages.
  let file: String
  private let root: Node

  /// Parses a text; `nil` (and a message) if it is not YAML.
  init?(_ text: String, file: String, into log: inout DiagnosticLog) {
    self.file = file
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    do {
      guard let root = try Parser(yaml: text).singleRoot() else {
        log.report(PlanFileProblem.syntax(reason: "文件是空的", hint: nil), at: SourceLocation(file))
        return nil
      }
      self.root = root
    } catch {
      let failure = YAMLFailure(error, lines: lines)
      log.report(
        failure.problem, at: failure.location(in: file),
        excerpt: failure.line.flatMap { Self.line($0, of: lines) })
      return nil
    }
  }

  /// The file as a whole.
  var top: YAMLValue { YAMLValue(node: root, path: "", document: self) }

  /// The place of a node; `key` is its path (`declared.investment.total`).
  func location(_ mark: Mark?, key: String?) -> SourceLocation {
    SourceLocation(file, column: key, line: mark?.line)
  }

  private static func line(_ number: Int, of lines: [Substring]) -> String? {
    lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
  }
}

/// Puts what libyaml says into words for staff.
struct YAMLFailure {
  let problem: PlanFileProblem
  let line: Int?
  private let character: Int?

  init(_ error: any Error, lines: [Substring]) {
    switch error {
    case YamlError.scanner(_, let text, let mark, _), YamlError.parser(_, let text, let mark, _),
      YamlError.composer(_, let text, let mark, _):
      line = mark.line
      character = mark.column
      let near = lines[max(0, mark.line - 2)..<min(lines.count, max(0, mark.line))]
      problem = .syntax(reason: Self.reason(text), hint: Self.hint(near))
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      line = context.mark.line
      character = nil
      problem = .duplicateKey(key: keys.first ?? "")
    case YamlError.reader(_, let offset, _, _):
      line = nil
      character = nil
      problem = .syntax(reason: "含有不允许的控制字符" + (offset.map { "（第\($0 + 1)个字节附近）" } ?? ""), hint: "重新键入该处文字。")
    default:
      line = nil
      character = nil
      problem = .syntax(reason: "无法解析", hint: nil)
    }
  }

  func location(in file: String) -> SourceLocation { SourceLocation(file, line: line, character: character) }

  private static func reason(_ text: String) -> String {
    reasons.first { text.contains($0.0) }?.1 ?? "此处的写法无法解析"
  }

  private static let reasons = [
    ("mapping values are not allowed", "这里不能再有“: ”，值中的半角冒号须加引号"),
    ("could not find expected ':'", "缺少半角冒号"),
    ("cannot start any token", "此处的字符不能开头，值须加引号（缩进不能用制表符）"),
    ("did not find expected key", "缩进没有对齐，或引号、括号没有配对"),
    ("did not find expected ',' or '}'", "花括号中缺少逗号或右括号"),
    ("did not find expected ',' or ']'", "方括号中缺少逗号或右括号"),
    ("did not find expected '-' indicator", "列表的“-”没有对齐"),
    ("found unexpected end of stream", "引号没有结束"),
    ("found undefined alias", "以“*”开头的值须加引号"),
    ("found another document", "“---”把文件分成了两份"),
    ("block sequence entries are not allowed", "“-”不能写在这里，须另起一行"),
  ]

  private static func hint(_ near: ArraySlice<Substring>) -> String? {
    if near.contains(where: { $0.contains("\t") }) { return "把制表符改为空格。" }
    if near.contains(where: { $0.contains("：") && !$0.contains(": ") }) { return "是否把半角冒号写成了全角“：”？改为“: ”。" }
    return "核对这一行和上一行的缩进、冒号和引号；值中有“: ”“#”时，整个值用双引号括起。"
  }
}
