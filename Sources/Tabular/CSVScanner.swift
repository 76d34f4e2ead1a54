import Diagnostics

/// Cuts UTF-8 bytes into records and fields; a state machine over RFC 4180's grammar.
///
/// Works on the bytes where they lie: a text is made of each field once, and no byte is looked at twice.
struct CSVScanner {
  /// What was found wrong on the way.
  private(set) var log = DiagnosticLog()

  /// Whether a limit was exceeded, or a quotation mark opens half of the file: then the table is not used.
  private(set) var isUnreadable = false

  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: String
  private var offset = 0
  private var line = 1
  private var row = 1
  private var reportedCarriageReturn = false

  /// - Parameter bytes: Valid UTF-8, which lies there for as long as the scanner is used.
  init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// All records of the file, empty ones included.
  mutating func records() -> [CSVRow] {
    var records: [CSVRow] = []
    var width = 0
    while offset < bytes.count, !isUnreadable {
      let record = record(width)
      width = record.fields.count
      records.append(record)
      row += 1
      if row > Limits.rows + 2 { stop(.tooManyRows) }
    }
    return records
  }

  /// - Parameter width: How many fields there will most likely be.
  private mutating func record(_ width: Int) -> CSVRow {
    var fields: [String] = []
    fields.reserveCapacity(width)
    let start = line
    repeat {
      fields.append(field())
      if fields.count > Limits.columns { stop(.tooManyColumns) }
    } while !isUnreadable && skipComma()
    skipLineEnd()
    return CSVRow(row: row, line: start, fields: fields, isRagged: false)
  }

  private mutating func field() -> String {
    let start = offset
    let isQuoted = peek() == .quote
    let text = isQuoted ? quotedText() : plainText()
    if isQuoted { check(text) }
    if offset - start > Limits.cellBytes { stop(.cellTooLong) }
    return text
  }

  /// What is too large for a table, or cannot be cut where it should, is not cut further.
  private mutating func stop(_ problem: Problem, at place: SourceLocation? = nil) {
    guard !isUnreadable else { return }
    isUnreadable = true
    log.report(problem, at: place ?? self.place())
  }

  private mutating func plainText() -> String {
    let start = offset
    var (hasQuote, isSuspect) = (false, false)
    scan: while offset < bytes.count {
      switch Self.role(of: bytes[offset]) {
      case .ordinary: break
      case .end: break scan
      case .quote: hasQuote = true
      case .suspect: isSuspect = true
      }
      offset += 1
    }
    if offset == start { return "" }
    if offset - start > Limits.cellBytes {
      stop(.cellTooLong)
      return ""
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    if hasQuote { log.report(.strayQuote(field: text), at: place()) }
    if isSuspect { check(text) }
    return text
  }

  private mutating func quotedText() -> String {
    let opening = place()
    offset += 1
    var content: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == .quote {
        guard offset + 1 < bytes.count, bytes[offset + 1] == .quote else { return closed(content, opening) }
        offset += 1
      } else if byte == .lineFeed {
        line += 1
      }
      // CRLF inside a cell is the same line break as LF.
      let isHalfOfCRLF = byte == .carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
      if !isHalfOfCRLF { content.append(byte) }
      offset += 1
      if content.count > Limits.cellBytes {
        stop(.cellTooLong)
        return ""
      }
    }
    stop(.unclosedQuote(until: nil), at: opening)
    return ""
  }

  /// After the closing quotation mark only a comma or the end of the line may follow.
  private mutating func closed(_ content: [UInt8], _ opening: SourceLocation) -> String {
    offset += 1
    let text = String(decoding: content, as: UTF8.self)
    let start = offset
    while offset < bytes.count, Self.role(of: bytes[offset]) != .end { offset += 1 }
    if offset > start, content.contains(.lineFeed) {
      // The mark that ends this cell was to open another, rows below.
      stop(.unclosedQuote(until: line), at: opening)
      return ""
    }
    if offset > start {
      let rest = String(decoding: bytes[start..<offset], as: UTF8.self)
      log.report(.textAfterQuote(field: text + rest), at: place())
      return text + rest
    }
    return text
  }

  private mutating func skipComma() -> Bool {
    guard peek() == .comma else { return false }
    offset += 1
    return true
  }

  private mutating func skipLineEnd() {
    if peek() == .carriageReturn {
      offset += 1
      if peek() != .lineFeed, !reportedCarriageReturn {
        reportedCarriageReturn = true
        log.report(.loneCarriageReturn, at: place())
      }
    }
    if peek() == .lineFeed { offset += 1 }
    line += 1
  }

  private mutating func check(_ text: String) {
    if let problem = CSVTable.problem(ofCharactersIn: text) { log.report(problem, at: place()) }
  }

  private func place() -> SourceLocation { SourceLocation(file, row: row, line: line == row ? nil : line) }

  private func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// What a byte is for a field without quotation marks around it.
  private enum Role {
    case ordinary
    /// A comma or the end of a line.
    case end
    case quote
    /// Only with such a byte a control character or U+FFFD can begin or go on.
    case suspect
  }

  private static func role(of byte: UInt8) -> Role {
    switch byte {
    case .comma, .lineFeed, .carriageReturn: .end
    case .quote: .quote
    // U+0080…U+009F begin with 0xC2; U+FFFD is EF BF BD, and few other characters have BF in them.
    case 0..<0x20, 0x7F, 0xC2, 0xBF: .suspect
    default: .ordinary
    }
  }
}

extension UInt8 {
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
}
