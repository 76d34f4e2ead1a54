import Diagnostics
import Foundation

/// Tells what a file is that is no `.xlsx` workbook.
enum FileRecognition {
  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// Microsoft's compound file, in which Office before 2007 and encrypted files of today lie ([MS-CFB] 2.2).
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// `nil` for a zip container.
  static func otherFormat(of bytes: [UInt8]) -> Problem? {
    if bytes.starts(with: zip) { return nil }
    if bytes.isEmpty { return .emptyWorkbook }
    if bytes.starts(with: compound) {
      // The name of the stream that holds an encrypted package ([MS-OFFCRYPTO] 2.3.4.4).
      let name = Array("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
      return Data(bytes).range(of: Data(name)) == nil ? .oldWorkbook : .encryptedWorkbook
    }
    // Text has no control characters but line ends and tabulators.
    let isText = bytes.prefix(4096).allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
    return isText ? .textInsteadOfWorkbook : .unknownInsteadOfWorkbook
  }

  /// `nil` for a container of the kind that Office writes.
  static func otherFormat(of container: ZipContainer) -> Problem? {
    if container.contains("_rels/.rels") { return nil }
    return container.contains("content.xml") && container.contains("mimetype")
      ? .openDocument : .unknownInsteadOfWorkbook
  }
}
