package import Writing

/// Text by its lines, from 1, without their ends (LF or CRLF).
package struct SourceLines: Sendable {
  private let bytes: [UInt8]
  /// Where each line begins; behind them, where one more would.
  private var starts = [0]

  package init(_ text: TextBuffer) {
    bytes = text.bytes
    for (position, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(position + 1)
    }
    starts.append(bytes.count + 1)
  }

  package var count: Int { starts.count - 1 }

  package subscript(line: Int) -> ArraySlice<UInt8> {
    let line = bytes[starts[line - 1]..<starts[line] - 1]
    return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }

  package func text(_ line: Int) -> String { String(decoding: self[line], as: UTF8.self) }

  /// The text with ranges of lines replaced; the ranges ascend and do not overlap.
  package func replacing(_ replacements: [(lines: ClosedRange<Int>, text: TextBuffer)]) -> TextBuffer {
    var result = TextBuffer()
    result.reserve(bytes.count + replacements.reduce(0) { $0 + $1.text.count })
    var next = 0
    for (range, text) in replacements {
      result.append(bytes[next..<starts[range.lowerBound - 1]])
      result.append(text)
      next = starts[range.upperBound] - 1
    }
    if next < bytes.count { result.append(bytes[next...]) }
    return result
  }
}
