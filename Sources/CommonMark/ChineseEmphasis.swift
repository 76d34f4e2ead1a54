import Writing

/// Makes strong text beside Chinese punctuation what its writer meant.
///
/// `**“文字”**后` closes nothing in CommonMark, because the mark stands between punctuation and a letter. With the
/// punctuation outside, `“**文字**”后`, it does, and reads the same.
package enum ChineseEmphasis {
  private static let pairs: [Character: Character] = [
    "“": "”", "‘": "’", "《": "》", "〈": "〉", "（": "）", "「": "」", "【": "】",
  ]

  /// The line with such punctuation moved out of its strong texts; everything else as it is.
  package static func mended(_ line: String) -> String {
    guard line.contains(utf8: "**") else { return line }
    var text = Array(line)
    let marks = marks(in: text)
    // From the end, so that the places of the marks before stay what they are.
    for pair in stride(from: 0, to: marks.count - marks.count % 2, by: 2).reversed() {
      let (open, close) = (marks[pair], marks[pair + 1])
      text.replaceSubrange(open..<(close + 2), with: mended(text, open, close))
    }
    return String(text)
  }

  /// Where two asterisks stand that are neither escaped nor in code, nor part of more.
  private static func marks(in text: [Character]) -> [Int] {
    var marks: [Int] = []
    var isCode = false
    var index = 0
    while index < text.count {
      switch text[index] {
      case "\\": index += 1
      case "`": isCode.toggle()
      case "*" where !isCode:
        let run = text[index...].prefix { $0 == "*" }.count
        if run == 2 { marks.append(index) }
        index += run - 1
      default: break
      }
      index += 1
    }
    return marks
  }

  /// The strong text between two marks, marks included.
  private static func mended(_ text: [Character], _ open: Int, _ close: Int) -> [Character] {
    var content = text[(open + 2)..<close]
    let before = open > 0 ? text[open - 1] : nil
    let after = close + 2 < text.count ? text[close + 2] : nil
    var (leading, trailing): ([Character], [Character]) = ([], [])
    func opens() -> Bool { !isPunctuation(content.first) || isEdge(leading.last ?? before) }
    func closes() -> Bool { !isPunctuation(content.last) || isEdge(trailing.first ?? after) }
    while let first = content.first, let last = content.last, !(opens() && closes()) {
      let isPair = content.count > 1 && pairs[first] == last
      let (movesFirst, movesLast) = (isPair || !opens(), isPair || !closes())
      guard !(movesFirst && first.isASCII), !(movesLast && last.isASCII) else { break }
      if movesFirst { leading.append(content.removeFirst()) }
      if movesLast, !content.isEmpty { trailing.insert(content.removeLast(), at: 0) }
    }
    guard !content.isEmpty, opens(), closes() else { return Array(text[open..<(close + 2)]) }
    return leading + ["*", "*"] + content + ["*", "*"] + trailing
  }

  private static func isPunctuation(_ character: Character?) -> Bool {
    character.map { $0.isPunctuation || $0.isSymbol } ?? false
  }

  /// Whether beside such a character a mark works with punctuation on its other side.
  private static func isEdge(_ character: Character?) -> Bool {
    character.map { $0.isWhitespace || isPunctuation($0) } ?? true
  }
}
