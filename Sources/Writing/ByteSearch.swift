/// Texts searched byte by byte, as identifiers and titles are compared: no normalisation, no characters.
extension StringProtocol {
  package func contains(utf8 part: String) -> Bool {
    var (text, part) = (String(self), part)
    return text.withUTF8 { bytes in
      part.withUTF8 { bytes.firstIndex(of: $0, from: 0) != nil }
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
