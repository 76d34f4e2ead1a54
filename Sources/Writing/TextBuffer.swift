/// Text that is being written: bytes of UTF-8, appended once, and handed as they are to libcmark and to the disk.
///
/// Everything that the program publishes is written into one of these. Text of the data goes in through the language
/// that it must not disturb, `\(html: name)`, `append(csv: cell)`; what is finished says that it is `verbatim`.
package struct TextBuffer: Sendable, Hashable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package init(verbatim text: String) { append(verbatim: text) }

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package init(_ bytes: ArraySlice<UInt8>) { append(bytes) }

  package init(_ bytes: UnsafeRawBufferPointer) { append(bytes) }

  package var count: Int { bytes.count }
  package var isEmpty: Bool { bytes.isEmpty }
  /// For messages and tests; what is published is written from the bytes.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  package mutating func append(verbatim text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package mutating func append(verbatim text: String) { bytes.append(contentsOf: text.utf8) }

  package mutating func append(_ utf8: ArraySlice<UInt8>) { bytes.append(contentsOf: utf8) }

  package mutating func append(_ utf8: UnsafeRawBufferPointer) { bytes.append(contentsOf: utf8) }

  package mutating func append(_ byte: UInt8, count: Int) {
    for _ in 0..<count { bytes.append(byte) }
  }

  package mutating func append(_ other: TextBuffer) { bytes.append(contentsOf: other.bytes) }

  package mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII { bytes.append(UInt8(scalar.value)) } else { bytes.append(contentsOf: scalar.utf8) }
  }

  package mutating func append(_ number: Int) {
    if number < 0 { append("-" as Unicode.Scalar) }
    let start = bytes.count
    var rest = number.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  package static func += (buffer: inout TextBuffer, other: TextBuffer) { buffer.append(other) }

  package static func + (left: consuming TextBuffer, right: TextBuffer) -> TextBuffer {
    left.append(right)
    return left
  }
}

extension TextBuffer: ExpressibleByStringInterpolation {
  package init(stringLiteral text: StaticString) { append(verbatim: text) }

  package init(stringInterpolation interpolation: StringInterpolation) { self = interpolation.buffer }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var buffer = TextBuffer()

    package init(literalCapacity: Int, interpolationCount: Int) {
      buffer.reserve(literalCapacity + 32 * interpolationCount)
    }

    package mutating func appendLiteral(_ text: StaticString) { buffer.append(verbatim: text) }
    package mutating func appendInterpolation(_ other: TextBuffer) { buffer.append(other) }
    package mutating func appendInterpolation(_ number: Int) { buffer.append(number) }
    package mutating func appendInterpolation(verbatim text: String) { buffer.append(verbatim: text) }
    package mutating func appendInterpolation(html text: String) { buffer.append(html: text) }
    package mutating func appendInterpolation(markdown text: String) { buffer.append(markdown: text) }
  }
}

extension [TextBuffer] {
  package func joined(separator: TextBuffer = TextBuffer()) -> TextBuffer {
    var joined = TextBuffer()
    for (position, part) in enumerated() {
      if position > 0 { joined.append(separator) }
      joined.append(part)
    }
    return joined
  }
}
