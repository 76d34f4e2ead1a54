/// Texts searched byte by byte, as identifiers and titles are compared: no normalisation, no characters.
extension StringProtocol {
  package func isSame(utf8 other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let isSame = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { bytes.elementsEqual($0) }
    }
    return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }

  package func contains(utf8 part: String) -> Bool { place(of: part) != nil }

  package func firstRange(utf8 part: String) -> Range<Index>? {
    place(of: part).map { place in
      let start = utf8.index(startIndex, offsetBy: place)
      return start..<utf8.index(start, offsetBy: part.utf8.count)
    }
  }

  /// How many bytes stand before it.
  private func place(of part: String) -> Int? {
    var part = part
    return part.withUTF8 { part in
      let place = utf8.withContiguousStorageIfAvailable { $0.firstIndex(of: part, from: 0) }
      return place ?? Array(utf8).withUnsafeBufferPointer { $0.firstIndex(of: part, from: 0) }
    }
  }

  package func replacing(utf8 part: String, with other: String) -> String {
    var (text, part) = (String(self), part)
    let replaced: TextBuffer? = text.withUTF8 { bytes in
      part.withUTF8 { part in
        guard var place = bytes.firstIndex(of: part, from: 0) else { return nil }
        var (result, start) = (TextBuffer(), 0)
        result.reserve(bytes.count)
        while true {
          result.append(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<place]))
          result.append(verbatim: other)
          start = place + part.count
          guard let next = bytes.firstIndex(of: part, from: start) else { break }
          place = next
        }
        result.append(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start...]))
        return result
      }
    }
    return replaced?.text ?? text
  }
}

/// A text as a key that is told from others by its bytes.
package struct TextBytes: Hashable, Sendable {
  private let text: String

  package init(_ text: String) { self.text = text }

  package static func == (left: TextBytes, right: TextBytes) -> Bool { left.text.isSame(utf8: right.text) }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func firstIndex(of part: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let first = part.first, part.count <= count else { return nil }
    var place = start
    while place <= count - part.count {
      if self[place] == first, part.indices.allSatisfy({ self[place + $0] == part[$0] }) { return place }
      place += 1
    }
    return nil
  }
}
