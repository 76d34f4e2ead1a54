import Diagnostics
import Yams

extension YAMLValue {
  /// Parses `plan.yaml`; `nil` (and a message) if it is not YAML.
  init?(_ text: String, file: String, into log: inout DiagnosticLog) {
    if let (problem, line) = YAMLShape.problem(of: text) {
      log.report(problem, at: SourceLocation(file, line: line))
      return nil
    }
    do {
      guard let root = try Parser(yaml: text, resolver: .basic).singleRoot() else {
        log.report(.syntax(reason: "文件是空的", hint: nil), at: SourceLocation(file))
        return nil
      }
      self.init(node: root, path: "", file: file)
    } catch {
      let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      if let colon = WrongColon(in: lines) {
        log.report(
          .colonInLine(key: colon.key, isFullWidth: colon.isFullWidth),
          at: SourceLocation(file, line: colon.line, character: colon.character),
          excerpt: String(lines[colon.line - 1]))
        return nil
      }
      let failure = YAMLFailure(error, lines: lines)
      let index = (failure.line ?? 0) - 1
      log.report(
        failure.problem, at: SourceLocation(file, line: failure.line, character: failure.character),
        excerpt: lines.indices.contains(index) ? String(lines[index]) : nil)
      return nil
    }
  }
}

/// A key whose colon the parser does not take for one, so that it complains of a later line.
private struct WrongColon {
  let key: String
  let isFullWidth: Bool
  let line: Int
  let character: Int

  init?(in lines: [Substring]) {
    for (index, line) in lines.enumerated() {
      guard let match = line.prefixMatch(of: #/\s*(?:- +)?(?<key>[a-z][a-z-]*)\s*(?<colon>：|:(?=[^\s\/]))/#),
        PlanFileKeys.names.contains(String(match.key))
      else { continue }
      key = String(match.key)
      isFullWidth = match.colon == "："
      self.line = index + 1
      character = line.distance(from: line.startIndex, to: match.colon.startIndex) + 1
      return
    }
    return nil
  }
}

/// Puts what libyaml says into words for staff.
private struct YAMLFailure {
  let problem: Problem
  var line: Int?
  var character: Int?
}

extension YAMLFailure {
  init(_ error: any Error, lines: [Substring]) {
    switch error {
    case YamlError.scanner(let context, let text, let mark, _),
      YamlError.parser(let context, let text, let mark, _),
      YamlError.composer(let context, let text, let mark, _):
      // A quotation mark without its second is named where it stands.
      let place = text.contains("unexpected end of stream") ? context?.mark ?? mark : mark
      // libyaml counts breaks (U+0085, a lone CR) that end no line here: the place may lie behind the last one.
      let end = min(lines.count, max(0, place.line))
      let near = lines[min(end, max(0, place.line - 2))..<end]
      self.init(
        problem: .syntax(reason: Self.reason(text, near), hint: Self.hint(near)), line: place.line,
        character: place.column)
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      self.init(problem: .duplicateKey(key: keys.prefix(1).joined()), line: context.mark.line)
    case YamlError.reader(_, let offset, _, _):
      let place = offset.map { "（第\($0 + 1)个字节附近）" } ?? ""
      self.init(problem: .syntax(reason: "含有不允许的控制字符" + place, hint: "重新键入该处文字。"))
    default:
      self.init(problem: .syntax(reason: "无法解析", hint: nil))
    }
  }

  private static func reason(_ text: String, _ near: ArraySlice<Substring>) -> String {
    if near.last.map({ $0.prefix(while: \.isWhitespace).contains("\t") }) ?? false { return "缩进用了制表符" }
    return reasons.first { text.contains($0.0) }?.1 ?? "此处的写法无法解析"
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
    if near.contains(where: { $0.contains("{") && $0.contains("，") }) { return "把花括号中的全角逗号“，”改为“, ”。" }
    if near.last.map({ $0.contains("\"") }) ?? false { return "补上另一半双引号，或删去双引号。" }
    if let last = near.last, let before = near.dropLast().last {
      let (now, above) = (last.prefix { $0 == " " }.count, before.prefix { " -".contains($0) }.count)
      if abs(now - above) == 1 { return "上一行缩进\(above)个空格，这一行缩进\(now)个：同一级的缩进改为相同。" }
    }
    return "核对这一行和上一行的缩进、冒号和引号；值中有“: ”“#”时，整个值用双引号括起。"
  }
}
