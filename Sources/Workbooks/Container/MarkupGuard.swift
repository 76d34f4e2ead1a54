import Diagnostics
import Foundation

/// What must hold of the bytes of a part before Foundation's parser sees them: it ends the whole program on bytes that
/// are not UTF-8 and on processing instructions without content, reports no document type declaration, and takes minutes
/// over an element with 100,000 attributes or a million different names.
struct MarkupGuard {
  private let bytes: UnsafeRawBufferPointer
  private var index = 0
  private var names: Set<Int> = []
  private var namespaceDeclarations = 0
  /// Of this part and those before it, ends of elements included.
  private var tags: Int
  private let mostTags: Int

  /// - Parameter tags: How many tags the parts before this one had; those of this one are added.
  static func problem(in part: Data, tags: inout Int, limits: WorkbookLimits) -> Problem? {
    guard isUTF8(part) else { return .suspiciousMarkup }
    return part.withUnsafeBytes { bytes in
      var markup = MarkupGuard(bytes, tags: tags, limits: limits)
      defer { tags = markup.tags }
      return markup.problem()
    }
  }

  private init(_ bytes: UnsafeRawBufferPointer, tags: Int, limits: WorkbookLimits) {
    self.bytes = bytes
    self.tags = tags
    mostTags = limits.tags
  }

  private static func isUTF8(_ part: Data) -> Bool {
    // Piece by piece, so that no second copy of the part is made; a piece ends where a character ends.
    var start = part.startIndex
    while start < part.endIndex {
      var end = part.index(start, offsetBy: 1 << 16, limitedBy: part.endIndex) ?? part.endIndex
      while end < part.endIndex, end > start, part[end] & 0b1100_0000 == 0b1000_0000 { end -= 1 }
      guard end > start, String(data: part[start..<end], encoding: .utf8) != nil else { return false }
      start = end
    }
    return true
  }

  /// Goes over the declaration, tags, comments and CDATA sections; what is between them does not matter.
  private mutating func problem() -> Problem? {
    guard takeDeclaration() else { return .suspiciousMarkup }
    while index < bytes.count {
      guard bytes[index] != 0 else { return .suspiciousMarkup }
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if take("<!--") {
        skip(past: "-->")
      } else if take("<![CDATA[") {
        skip(past: "]]>")
      } else if take("<?") {
        return .suspiciousMarkup
      } else if take("<!") {
        return .documentTypeInWorkbook
      } else {
        index += 1
        tags += 1
        guard tags <= mostTags else { return .tooMuchMarkup }
        guard takeTag() else { return .suspiciousMarkup }
      }
    }
    return nil
  }

  /// `<?xml version="1.0" encoding="UTF-8"?>`, which may stand at the beginning, after a byte-order mark. Another
  /// encoding would give the bytes another meaning.
  private mutating func takeDeclaration() -> Bool {
    _ = take("\u{FEFF}")
    guard take("<?xml ") else { return true }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
    let words = String(decoding: bytes[start..<index], as: UTF8.self).lowercased().replacing("'", with: "\"")
    let allowed = ["version=\"1.0\"", "encoding=\"utf-8\"", "standalone=\"yes\"", "standalone=\"no\""]
    return words.hasSuffix("?")
      && words.dropLast().split(whereSeparator: \.isWhitespace).allSatisfy { allowed.contains(String($0)) }
  }

  /// `false` for a tag beyond the limits or with `<` in it, which is no XML.
  private mutating func takeTag() -> Bool {
    var attributes = 0
    var quote: UInt8?
    var nameStart: Int? = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0 || byte == UInt8(ascii: "<") { return false }
      if quote != nil {
        if byte == quote { quote = nil }
      } else if byte <= 0x20 || "=\"'/>".utf8.contains(byte) {
        if let start = nameStart, start < index, !register(bytes[start..<index]) { return false }
        nameStart = nil
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
          attributes += 1
          if attributes > Limits.markupAttributes { return false }
        } else if byte == UInt8(ascii: ">") {
          index += 1
          return true
        }
      } else if nameStart == nil {
        nameStart = index
      }
      index += 1
    }
    return true
  }

  private mutating func register(_ name: Slice<UnsafeRawBufferPointer>) -> Bool {
    if name.starts(with: "xmlns".utf8) { namespaceDeclarations += 1 }
    // Swift's hash is seeded anew in every process: nobody can make names that collide.
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: name))
    names.insert(hasher.finalize())
    return names.count <= Limits.markupNames && namespaceDeclarations <= Limits.markupNamespaces
  }

  private mutating func skip(past mark: StaticString) {
    while index < bytes.count, !take(mark) { index += 1 }
  }

  private mutating func take(_ mark: StaticString) -> Bool {
    guard bytes.holds(mark, at: index) else { return false }
    index += mark.utf8CodeUnitCount
    return true
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Whether a mark stands at a place; the indices are those of an array.
  @inline(__always) func holds(_ mark: StaticString, at index: Int) -> Bool {
    let length = mark.utf8CodeUnitCount
    guard index + length <= count else { return false }
    for offset in 0..<length where self[index + offset] != mark.utf8Start[offset] { return false }
    return true
  }
}
