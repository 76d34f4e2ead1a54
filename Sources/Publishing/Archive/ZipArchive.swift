import Diagnostics
import Foundation

/// ZIP containers (PKWARE APPNOTE 6.3) whose bytes depend on nothing but names and content: entries sorted by
/// name and stored as they are, one fixed date, UTF-8 names, no extra fields, no attributes of the machine.
///
/// Written here because no kept library gives such bytes; what it writes every unpacker opens.
enum ZipArchive {
  private static let localHeader: UInt32 = 0x0403_4B50
  private static let centralHeader: UInt32 = 0x0201_4B50
  private static let endRecord: UInt32 = 0x0605_4B50
  /// 1980-01-01 00:00, the first moment that ZIP knows.
  private static let date: UInt16 = 0x0021
  private static let utf8Names: UInt16 = 0x0800

  static func data(_ tree: FileTree, folder: String) throws -> Data {
    var body = Data()
    var directory = Data()
    let paths = tree.paths
    for path in paths {
      let content = tree.files[path] ?? Data()
      let name = Data("\(folder)/\(path)".utf8)
      guard let size = UInt32(exactly: content.count), let offset = UInt32(exactly: body.count),
        let length = UInt16(exactly: name.count)
      else { throw PackingRefusal.zipTooLarge }
      // What the local header and the central directory have in common.
      var common = Data()
      common.append(little: UInt16(20))  // version needed: 2.0
      common.append(little: utf8Names)
      common.append(little: UInt16(0))  // stored
      common.append(little: UInt16(0))  // time
      common.append(little: date)
      common.append(little: CRC32.checksum(content))
      common.append(little: size)
      common.append(little: size)
      common.append(little: length)
      common.append(little: UInt16(0))  // extra field
      body.append(little: localHeader)
      body.append(common)
      body.append(name)
      body.append(content)
      directory.append(little: centralHeader)
      directory.append(little: UInt16(20))  // made by: 2.0, FAT
      directory.append(common)
      directory.append(contentsOf: [UInt8](repeating: 0, count: 10))  // comment, disk, attributes
      directory.append(little: offset)
      directory.append(name)
    }
    guard let start = UInt32(exactly: body.count), let size = UInt32(exactly: directory.count),
      let count = UInt16(exactly: paths.count)
    else { throw PackingRefusal.zipTooLarge }
    var end = Data()
    end.append(little: endRecord)
    end.append(little: UInt32(0))  // disks
    end.append(little: count)
    end.append(little: count)
    end.append(little: size)
    end.append(little: start)
    end.append(little: UInt16(0))  // comment
    return body + directory + end
  }
}

extension ZipArchive {
  /// Unpacks a container as `data` writes it: the name of its folder and the tree below.
  ///
  /// - Throws: `ZipDamage`, also for names that lead out of the folder, for duplicates, and for bytes that
  ///   belong to no entry.
  static func read(_ data: Data) throws(ZipDamage) -> (folder: String, tree: FileTree) {
    var reader = ByteReader(data)
    var tree = FileTree()
    var folders: Set<String> = []
    while reader.peek32() == localHeader {
      let (name, content) = try entry(&reader)
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count > 1, !parts.contains(where: { ["", ".", ".."].contains($0) }), !name.contains("\\")
      else { throw .badName(name) }
      let path = parts.dropFirst().joined(separator: "/")
      folders.insert(String(parts[0]))
      guard tree.files.updateValue(content, forKey: path) == nil else { throw .doubledName(name) }
    }
    guard let folder = folders.first, folders.count == 1 else { throw .notOneFolder }
    // What is a file cannot be a folder too.
    if let file = tree.paths.first(where: tree.isBelowFile) { throw .doubledName("\(folder)/\(file)") }
    // The rest must be the directory that belongs to these entries, byte for byte.
    guard let expected = try? Self.data(tree, folder: folder) else { throw .tooLarge }
    guard expected == data else { throw .badDirectory }
    return (folder, tree)
  }

  private static func entry(_ reader: inout ByteReader) throws(ZipDamage) -> (name: String, content: Data) {
    reader.skip(8)
    guard let method = reader.read16() else { throw .truncated }
    guard method == 0 else { throw .compressed }
    reader.skip(4)
    guard let checksum = reader.read32(), let size = reader.read32() else { throw .truncated }
    reader.skip(4)
    guard let length = reader.read16(), let extra = reader.read16(), let name = reader.bytes(Int(length))
    else { throw .truncated }
    reader.skip(Int(extra))
    let text = String(decoding: name, as: UTF8.self)
    guard let content = reader.bytes(Int(size)) else { throw .truncatedEntry(text) }
    guard CRC32.checksum(content) == checksum else { throw .wrongChecksum(text) }
    return (text, content)
  }

  /// Reads little-endian numbers one after another; beyond the end everything is `nil`.
  private struct ByteReader {
    private let data: Data
    private var offset: Int

    init(_ data: Data) {
      self.data = data
      offset = data.startIndex
    }

    func peek32() -> UInt32? {
      var copy = self
      return copy.read32()
    }

    mutating func skip(_ count: Int) { offset += count }

    mutating func read16() -> UInt16? { bytes(2).map { $0.reversed().reduce(0) { $0 << 8 | UInt16($1) } } }

    mutating func read32() -> UInt32? { bytes(4).map { $0.reversed().reduce(0) { $0 << 8 | UInt32($1) } } }

    mutating func bytes(_ count: Int) -> Data? {
      guard offset <= data.endIndex, count <= data.endIndex - offset else { return nil }
      defer { offset += count }
      return Data(data[offset..<offset + count])
    }
  }
}

extension Data {
  fileprivate mutating func append(little value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
