package import Writing

/// A run of asterisks or underscores that was meant as emphasis and stays visible.
///
/// CommonMark lets a run close emphasis only if it does not stand between punctuation and a letter; in
/// Chinese, which writes no blanks, `**重点。**后文` and `**《规划》**已经` therefore keep their asterisks.
package struct StrayEmphasis: Sendable, Hashable {
  /// `**` or `__`.
  package let run: String
  /// Line of the source, from 1.
  package let line: Int

  /// Finds the runs that stay visible, one a line. Escaped ones (`\*\*`) are meant to be seen and are not
  /// reported.
  package static func find(in source: TextBuffer) -> [StrayEmphasis] {
    let marks = [UInt8(ascii: "*"), UInt8(ascii: "_")]
    guard source.bytes.contains(where: marks.contains) else { return [] }
    return CMarkNode.withDocument(parsing: maskingEscapes(source)) { root in
      root.descendants.filter { $0.kind == .paragraph || $0.kind == .heading }.flatMap(stray)
    }
  }

  private static func stray(in block: CMarkNode) -> [StrayEmphasis] {
    var line = block.lines.lowerBound
    var found: [StrayEmphasis] = []
    for node in block.descendants {
      switch node.kind {
      case .softBreak, .lineBreak: line += 1
      case .text:
        let text = node.literal
        guard found.last?.line != line else { break }
        if let run = ["**", "__"].first(where: { text.contains($0) }) {
          found.append(StrayEmphasis(run: run, line: line))
        }
      default: break
      }
    }
    return found
  }

  /// Puts daggers in the place of escaped asterisks and underscores: punctuation for libcmark as they are,
  /// and told apart from bare ones in its tree.
  private static func maskingEscapes(_ source: TextBuffer) -> TextBuffer {
    var masked: [UInt8] = []
    var afterBackslash = false
    for byte in source.bytes {
      if afterBackslash, byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") {
        masked.removeLast()
        masked.append(contentsOf: ("\u{2020}" as Unicode.Scalar).utf8)
        afterBackslash = false
      } else {
        masked.append(byte)
        afterBackslash = byte == UInt8(ascii: "\\") && !afterBackslash
      }
    }
    return TextBuffer(masked)
  }
}
