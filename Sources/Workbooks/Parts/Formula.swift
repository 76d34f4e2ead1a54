/// The text of a formula.
enum Formula {
  /// Whether it takes something from another workbook: `[1]Sheet1!A1`, `'[2]排放量'!B3`. Brackets after a name are
  /// columns of a table in this workbook.
  static func refersOutside(_ formula: String) -> Bool {
    var isInString = false
    var depth = 0
    var before = UInt8(ascii: "=")
    var rest = formula.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): isInString.toggle()
      case _ where isInString: break
      case UInt8(ascii: "["):
        let inside = rest.prefix { $0 != UInt8(ascii: "]") }
        if depth == 0, !isPartOfName(before), !inside.isEmpty, inside.allSatisfy(isDigit),
          inside.endIndex < rest.endIndex
        {
          return true
        }
        depth += 1
      case UInt8(ascii: "]"): depth = max(0, depth - 1)
      default: break
      }
      before = byte
    }
    return false
  }

  /// Whether one of the names stands in a formula.
  static func contains(_ formula: String, oneOf names: Set<String>) -> Bool {
    guard !names.isEmpty else { return false }
    return formula.utf8.split { !isPartOfName($0) }.contains { names.contains(String(Substring($0))) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Letters, digits, `_`, `.`, and everything that is not ASCII.
  private static func isPartOfName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isDigit(byte) || "_.".utf8.contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
