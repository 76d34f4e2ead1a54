package import Diagnostics

/// Recognises the encoding of the staff's files: UTF-8 with or without mark, otherwise GB18030.
package enum TextDecoder {
  /// The text of a file, without a byte-order mark.
  package static func text(_ bytes: [UInt8], file: String, into log: inout DiagnosticLog) -> String? {
    utf8(bytes, file: file, into: &log).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of a file as UTF-8 bytes, without a byte-order mark.
  static func utf8(_ bytes: [UInt8], file: String, into log: inout DiagnosticLog) -> ArraySlice<UInt8>? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      log.report(.utf16, at: SourceLocation(file))
      return nil
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      log.report(.workbook, at: SourceLocation(file))
      return nil
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard let wrong = firstInvalidUTF8(bytes) else { return hasMark ? bytes.dropFirst(3) : bytes[...] }
    if hasMark {
      log.report(.brokenUTF8(byte: wrong + 1), at: place(wrong, in: bytes, file: file))
      return nil
    }
    switch GB18030.decode(bytes) {
    case .text(let decoded):
      return decoded[...]
    case .invalid(let offset):
      let problem = Problem.encoding(utf8Byte: wrong + 1, gb18030Byte: offset + 1)
      log.report(problem, at: place(max(wrong, offset), in: bytes, file: file))
    case .unavailable:
      let problem = Problem.encoding(utf8Byte: wrong + 1, gb18030Byte: nil)
      log.report(problem, at: place(wrong, in: bytes, file: file))
    }
    return nil
  }

  private static func place(_ offset: Int, in bytes: [UInt8], file: String) -> SourceLocation {
    SourceLocation(file, line: 1 + bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") })
  }

  /// Offset of the first byte that breaks UTF-8 (overlong forms and surrogates included), `nil` if all is well.
  static func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      while offset < buffer.count {
        let lead = buffer[offset]
        if lead < 0x80 {
          offset += 1
          continue
        }
        let (length, lowest, highest) = form(of: lead)
        guard length > 0, offset + length <= buffer.count, buffer[offset + 1] >= lowest,
          buffer[offset + 1] <= highest
        else { return offset }
        if length > 2, buffer[offset + 2] & 0xC0 != 0x80 { return offset }
        if length > 3, buffer[offset + 3] & 0xC0 != 0x80 { return offset }
        offset += length
      }
      return nil
    }
  }

  /// Length of a sequence and the range of its second byte (Unicode 15, table 3-7); no length where none begins so.
  private static func form(of lead: UInt8) -> (length: Int, lowest: UInt8, highest: UInt8) {
    switch lead {
    case 0xC2...0xDF: (2, 0x80, 0xBF)
    case 0xE0: (3, 0xA0, 0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80, 0xBF)
    case 0xED: (3, 0x80, 0x9F)
    case 0xF0: (4, 0x90, 0xBF)
    case 0xF1...0xF3: (4, 0x80, 0xBF)
    case 0xF4: (4, 0x80, 0x8F)
    default: (0, 0, 0)
    }
  }
}
