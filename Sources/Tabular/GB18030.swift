#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// GB 18030, the national character set, by the conversion of the system's C library.
///
/// `iconv` does not depend on the locale; it reads GBK and GB 2312 as well, which are subsets.
enum GB18030 {
  enum Decoded {
    case text([UInt8])
    /// The offset of the first byte that is not part of a character.
    case invalid(offset: Int)
    /// The system has no such conversion.
    case unavailable
  }

  static func decode(_ bytes: [UInt8]) -> Decoded {
    // One byte in GB 18030 becomes at most two in UTF-8 (two bytes three, four bytes four).
    convert(bytes, from: "GB18030", to: "UTF-8", capacity: bytes.count * 2 + 16)
  }

  /// Writes UTF-8 text as GB 18030; every Unicode character has a place in it.
  static func encode(_ bytes: [UInt8]) -> [UInt8]? {
    guard
      case .text(let encoded) = convert(bytes, from: "UTF-8", to: "GB18030", capacity: bytes.count * 2 + 16)
    else { return nil }
    return encoded
  }

  private static func convert(_ bytes: [UInt8], from: String, to: String, capacity: Int) -> Decoded {
    guard let descriptor = iconv_open(to, from), descriptor != iconv_t(bitPattern: -1) else {
      return .unavailable
    }
    defer { iconv_close(descriptor) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: capacity)
    var inputLeft = input.count
    var outputLeft = output.count
    let result = input.withUnsafeMutableBufferPointer { inputBuffer in
      output.withUnsafeMutableBufferPointer { outputBuffer in
        var inputPointer = inputBuffer.baseAddress
        var outputPointer = outputBuffer.baseAddress
        return iconv(descriptor, &inputPointer, &inputLeft, &outputPointer, &outputLeft)
      }
    }
    guard result != Int(bitPattern: UInt.max), inputLeft == 0 else {
      return .invalid(offset: bytes.count - inputLeft)
    }
    return .text(output.prefix(capacity - outputLeft).map { UInt8(bitPattern: $0) })
  }
}
