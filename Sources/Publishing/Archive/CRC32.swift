import Foundation

/// The checksum that ZIP keeps of every entry (ITU-T V.42, reflected polynomial 0xEDB88320).
enum CRC32 {
  /// Four tables: what a byte does to the checksum when none, one, two or three bytes follow it, so that four bytes are
  /// taken in one step.
  private static let tables: [UInt32] = {
    var tables: [UInt32] = (0..<256).map { index in
      (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    for index in 256..<1024 {
      let before: UInt32 = tables[index - 256]
      tables.append(tables[Int(before & 0xFF)] ^ before >> 8)
    }
    return tables
  }()

  static func checksum(_ data: Data) -> UInt32 {
    tables.withUnsafeBufferPointer { tables in
      data.withUnsafeBytes { bytes in
        var value = ~UInt32(0)
        let whole = bytes.count - bytes.count % 4
        for offset in stride(from: 0, to: whole, by: 4) {
          value ^= UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
          let (first, second) = (Int(value & 0xFF), Int(value >> 8 & 0xFF))
          let (third, fourth) = (Int(value >> 16 & 0xFF), Int(value >> 24))
          value = tables[first + 768] ^ tables[second + 512] ^ tables[third + 256] ^ tables[fourth]
        }
        for byte in bytes[whole...] { value = tables[Int((value ^ UInt32(byte)) & 0xFF)] ^ value >> 8 }
        return ~value
      }
    }
  }
}
