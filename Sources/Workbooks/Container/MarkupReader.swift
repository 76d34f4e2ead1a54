import Diagnostics

/// What is taken from a part of the workbook, element by element.
protocol MarkupContent {
  /// The namespaces whose elements are taken; others are left out with everything in them.
  static var namespaces: Set<String> { get }

  mutating func open(_ element: borrowing MarkupTag) throws(WorkbookError)
  /// A piece of the text, references replaced. It ends where a character ends.
  mutating func text(_ piece: ArraySlice<UInt8>)
  /// - Parameter element: The end tag, or that of the element itself where it is empty.
  mutating func close(_ element: borrowing MarkupTag) throws(WorkbookError)
}

extension MarkupContent {
  mutating func text(_ piece: ArraySlice<UInt8>) {}
  mutating func close(_ element: borrowing MarkupTag) {}
}

/// Reads the markup that parts of workbooks are made of: elements, attributes, texts, comments and CDATA sections of
/// XML 1.0 with namespaces, in UTF-8. Document types, processing instructions and what is not well-formed are refused.
struct MarkupReader: ~Copyable {
  /// Of this part and those before it, ends of elements included.
  var tags: Int
  let bytes: [UInt8]
  private let part: String
  let mostTags: Int
  var index = 0
  var tag: MarkupTag
  /// The names of the elements around the place.
  var open: [MarkupTag.Name] = []
  /// The depth of the element that is being left out.
  var skippedDepth: Int?
  var hasRoot = false

  /// - Parameters:
  ///   - part: Its name.
  ///   - namespaces: Those whose elements are taken.
  ///   - tags: How many tags the parts before this one had.
  init(_ bytes: [UInt8], part: String, namespaces: Set<String>, tags: Int, limits: WorkbookLimits) {
    self.bytes = bytes
    self.part = part
    self.tags = tags
    mostTags = limits.tags
    tag = MarkupTag(bytes: bytes, namespaces: MarkupNamespaces(taken: namespaces))
  }

  var damaged: WorkbookError { WorkbookError(.damagedPart(name: part)) }
  var suspicious: WorkbookError { WorkbookError(.suspiciousMarkup) }
  /// Of what stands at the place, in a tag, and must not. A tag that begins before another ends was hardly written so.
  var fault: WorkbookError {
    let next = bytes[min(index, bytes.count)...].first { "\0<>".utf8.contains($0) }
    return next == nil || next == UInt8(ascii: ">") ? damaged : suspicious
  }

  /// - Throws: What the content throws, and why the markup is refused.
  mutating func read<Content: MarkupContent>(into content: inout Content) throws(WorkbookError) {
    guard bytes.areUTF8 else { throw suspicious }
    try takeDeclaration()
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "<") {
        try takeText(into: &content)
      } else if bytes.holds("</", at: index) {
        try takeEnd(into: &content)
      } else if take("<!--") {
        try takeComment()
      } else if take("<![CDATA[") {
        try takeText(into: &content, isSection: true)
      } else if bytes.holds("<!", at: index) {
        throw WorkbookError(.documentTypeInWorkbook)
      } else if bytes.holds("<?", at: index) {
        throw suspicious
      } else {
        try takeStart(into: &content)
      }
    }
    guard hasRoot, open.isEmpty else { throw damaged }
  }

  /// `<?xml version="1.0" encoding="UTF-8"?>`, which may stand at the beginning, after a byte-order mark. Another
  /// encoding would give the bytes another meaning.
  private mutating func takeDeclaration() throws(WorkbookError) {
    _ = take("\u{FEFF}")
    guard take("<?xml") else { return }
    do throws(WorkbookError) { try takeAttributes() } catch { throw suspicious }
    let names = tag.attributes.map { String(decoding: bytes[$0.name.range], as: UTF8.self) }
    guard names == ["version", "encoding", "standalone"].filter(names.contains),
      tag.text(of: "version") == "1.0", tag.text(of: "encoding")?.lowercased() ?? "utf-8" == "utf-8",
      ["yes", "no"].contains(tag.text(of: "standalone") ?? "no"), take("?>")
    else { throw suspicious }
  }

  private mutating func takeComment() throws(WorkbookError) {
    while !bytes.holds("--", at: index) {
      guard index < bytes.count, bytes.isCharacter(at: index) else { throw damaged }
      index += 1
    }
    guard take("-->") else { throw damaged }
  }

  /// Text up to the next tag; that of a CDATA section up to its end.
  private mutating func takeText<Content: MarkupContent>(
    into content: inout Content, isSection: Bool = false
  ) throws(WorkbookError) {
    guard !open.isEmpty else {
      guard !isSection else { throw damaged }
      guard skipSpace() else { throw bytes[index] == 0 ? suspicious : damaged }
      return
    }
    var start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<"), !isSection {
        return give(bytes[start..<index], to: &content)
      } else if byte == UInt8(ascii: "&"), !isSection {
        guard let (character, end) = bytes.reference(at: index) else { throw damaged }
        give(bytes[start..<index], to: &content)
        give(Array(String(character).utf8)[...], to: &content)
        index = end
        start = end
      } else if byte == 0x0D {
        // A line ends with LF (XML 1.0, 2.11).
        give(bytes[start..<index], to: &content)
        if !bytes.holds("\r\n", at: index) { give([0x0A], to: &content) }
        index += 1
        start = index
      } else if byte == UInt8(ascii: "]"), bytes.holds("]]>", at: index) {
        guard isSection else { throw damaged }
        give(bytes[start..<index], to: &content)
        index += 3
        return
      } else {
        guard bytes.isCharacter(at: index) else { throw byte == 0 ? suspicious : damaged }
        index += 1
      }
    }
    throw damaged
  }

  func give<Content: MarkupContent>(_ piece: ArraySlice<UInt8>, to content: inout Content) {
    if skippedDepth == nil, !piece.isEmpty { content.text(piece) }
  }
}

extension MarkupReader {
  /// A name with at most one prefix (Namespaces in XML 1.0, 4).
  mutating func takeName() -> MarkupTag.Name? {
    let start = index
    var local = start
    while index < bytes.count {
      let length = bytes.nameLength(at: index, begins: index == local)
      if length > 0 {
        index += length
      } else if bytes[index] == UInt8(ascii: ":"), local == start, index > start {
        index += 1
        local = index
      } else {
        break
      }
    }
    return index == local ? nil : MarkupTag.Name(range: start..<index, start: local)
  }

  /// - Returns: Whether there is white space.
  @discardableResult mutating func skipSpace() -> Bool {
    let start = index
    while index < bytes.count, bytes.isSpace(at: index) { index += 1 }
    return index > start
  }

  mutating func take(_ mark: StaticString) -> Bool {
    guard bytes.holds(mark, at: index) else { return false }
    index += mark.utf8CodeUnitCount
    return true
  }
}
