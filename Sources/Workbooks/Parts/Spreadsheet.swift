/// What the parts of a spreadsheet have in common.
enum Spreadsheet {
  /// The transitional and the strict edition of ECMA-376.
  static let namespaces: Set = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]
  /// That of the identifiers by which a part names another, in both.
  static let relations: Set = [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ]

  /// `xsd:boolean`; absent is false.
  static func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }

  /// A text as stored: `_x000D_` is a carriage return, `_x005F_` an underscore that would be read so (ECMA-376
  /// part 1, 22.9.2.19). A line ends with LF, which is what Excel itself puts into a cell.
  static func unescaped(_ text: String) -> String {
    let (underscore, x) = (UInt8(ascii: "_"), UInt8(ascii: "x"))
    // Both are rare, and this is asked of every text.
    if !text.utf8.contains(where: { $0 == underscore || $0 == UInt8(ascii: "\r") }) { return text }
    var result: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.first {
      let escape = rest.prefix(7)
      if escape.count == 7, escape.starts(with: [underscore, x]), escape.last == underscore,
        let number = UInt16(String(decoding: escape.dropFirst(2).dropLast(), as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(number)
      {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        rest = rest.dropFirst(7)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  /// A text as it is stored in an element, so that it is read as it was.
  static func escaped(_ text: String) -> String {
    (unescaped(text) == text ? text : text.replacing("_x", with: "_x005F_x"))
      .replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}

/// The text of a string element: its runs joined, phonetic hints (拼音) left out.
struct StringItem {
  private(set) var text = ""
  private var isInText = false
  private var isInHint = false

  mutating func open(_ element: borrowing MarkupTag) {
    if element.isNamed("t") { isInText = !isInHint }
    if element.isNamed("rPh") { isInHint = true }
  }

  mutating func append(_ piece: ArraySlice<UInt8>) {
    if isInText { text += String(decoding: piece, as: UTF8.self) }
  }

  mutating func close(_ element: borrowing MarkupTag) {
    if element.isNamed("t") { isInText = false }
    if element.isNamed("rPh") { isInHint = false }
  }
}
