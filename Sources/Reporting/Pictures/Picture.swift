package import Foundation

/// A picture that pages show: its name in the folder `assets`, its bytes and its size.
package struct Picture: Sendable, Hashable {
  package enum Format: String, Sendable, CaseIterable {
    case png = "image/png"
    case jpeg = "image/jpeg"

    /// Of the file's name, in lower case.
    var endings: [String] {
      switch self {
      case .png: ["png"]
      case .jpeg: ["jpg", "jpeg"]
      }
    }

    static func of(_ name: String) -> Format? {
      guard name.contains(".") else { return nil }
      let ending = name.split(separator: ".").last?.lowercased() ?? ""
      return allCases.first { $0.endings.contains(ending) }
    }
  }

  /// Where reports keep their pictures, and plans and templates theirs.
  package static let folder = "assets"

  package let name: String
  package let data: Data
  let format: Format
  let width: Int
  let height: Int

  /// `assets/map.png`, below a report's folder.
  package var path: String { Self.folder + "/" + name }

  /// - Returns: `nil` where the bytes are not what the name's ending says.
  init?(name: String, data: Data) {
    guard let format = Format.of(name) else { return nil }
    let bytes = [UInt8](data)
    let size: (width: Int, height: Int)? =
      switch format {
      case .png: Self.sizeOfPNG(bytes)
      case .jpeg: Self.sizeOfJPEG(bytes)
      }
    guard let size, size.width > 0, size.height > 0 else { return nil }
    (self.name, self.data, self.format) = (name, data, format)
    (width, height) = (size.width, size.height)
  }

  /// The picture in an address, so that a page stays one file.
  var dataAddress: String { "data:\(format.rawValue);base64,\(data.base64EncodedString())" }

  /// Whether a name can stand in an address and in Markdown as it is.
  static func isUsable(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy {
      switch $0 {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
      default: $0.value > 0x7F && $0.properties.isAlphabetic
      }
    }
  }

  /// The head chunk comes first (PNG 1.2, 4.1.1).
  private static func sizeOfPNG(_ bytes: [UInt8]) -> (Int, Int)? {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.count >= 33, bytes.starts(with: signature), bytes[12..<16].elementsEqual("IHDR".utf8) else {
      return nil
    }
    func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    return (number(16), number(20))
  }

  /// The frame header, behind any number of other segments (ITU-T T.81, B.2.2).
  private static func sizeOfJPEG(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
    func number(_ start: Int) -> Int { Int(bytes[start]) << 8 | Int(bytes[start + 1]) }
    var position = 2
    while position + 9 < bytes.count, bytes[position] == 0xFF {
      let marker = bytes[position + 1]
      switch marker {
      case 0xFF: position += 1
      // C4, C8 and CC are tables and extensions, not frames.
      case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker):
        return (number(position + 7), number(position + 5))
      default: position += 2 + number(position + 2)
      }
    }
    return nil
  }
}
