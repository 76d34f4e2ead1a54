// The one file that knows libzip (1.7, https://libzip.org). Nothing of its types leaves it.
internal import CZip
import Diagnostics
import Foundation

/// The zip container of a workbook, lent to the closure of `withContainer`.
///
/// What its headers say of sizes is never trusted: a part is unpacked piece by piece and the bytes are counted.
struct ZipContainer {
  private let archive: OpaquePointer
  private let limits: WorkbookLimits
  /// Index of an entry by its name in lower-case letters, because part names are equal then (ECMA-376 part 2, 6.2.2.3).
  private let entries: [String: zip_uint64_t]
  private let unpacked = Counter()

  private final class Counter {
    var bytes = 0
  }

  /// Opens, lends the container, closes.
  static func withContainer<Success>(
    _ bytes: [UInt8], limits: WorkbookLimits,
    _ body: (ZipContainer) throws(WorkbookError) -> Success
  ) throws(WorkbookError) -> Success {
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(WorkbookError) -> Success in
        // libzip allocates for every entry before anybody can ask how many there are.
        guard directoryHeaders(in: bytes) <= limits.entries else {
          throw WorkbookError(.tooManyParts(limit: limits.entries))
        }
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil) else {
          throw WorkbookError(.damagedContainer)
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
          zip_source_free(source)
          throw WorkbookError(.damagedContainer)
        }
        defer { zip_discard(archive) }
        return try body(ZipContainer(archive, size: bytes.count, limits: limits))
      }
    }
    return try result.get()
  }

  /// The container with other content in some of its parts. Every other entry is copied as it is packed.
  func replacing(_ parts: [String: [UInt8]]) throws(WorkbookError) -> [UInt8] {
    guard let result = rewritten(parts) else { throw WorkbookError(.workbookNotChanged) }
    return result
  }

  private func rewritten(_ parts: [String: [UInt8]]) -> [UInt8]? {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { return nil }
    guard let new = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      zip_source_free(target)
      return nil
    }
    // Closing lets go of the target, which is read after that.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      guard copy(index, to: new, parts) else {
        zip_discard(new)
        return nil
      }
    }
    guard zip_close(new) == 0 else {
      zip_discard(new)
      return nil
    }
    return Self.content(of: target)
  }

  private func copy(_ index: UInt64, to new: OpaquePointer, _ parts: [String: [UInt8]]) -> Bool {
    var entry = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &entry) == 0, let name = entry.name else { return false }
    let text = String(cString: name)
    if text.hasSuffix("/") { return zip_dir_add(new, name, UInt32(ZIP_FL_ENC_UTF_8)) >= 0 }
    let content = parts.first { $0.key.lowercased() == text.lowercased() }?.value
    let source =
      content.map { Self.source(of: $0, in: new) }
      ?? zip_source_zip(new, archive, index, UInt32(ZIP_FL_COMPRESSED), 0, -1)
    guard let source else { return false }
    let added = zip_file_add(new, name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard added >= 0 else {
      zip_source_free(source)
      return false
    }
    // Without it a changed entry would bear the time of this run.
    return zip_file_set_mtime(new, UInt64(added), entry.mtime, 0) == 0
  }

  private static func source(of content: [UInt8], in archive: OpaquePointer) -> OpaquePointer? {
    // libzip frees the copy when it has written it.
    guard let copy = malloc(max(1, content.count)) else { return nil }
    copy.copyMemory(from: content, byteCount: content.count)
    guard let source = zip_source_buffer(archive, copy, UInt64(content.count), 1) else {
      free(copy)
      return nil
    }
    return source
  }

  private static func content(of source: OpaquePointer) -> [UInt8]? {
    var status = zip_stat_t()
    guard zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    guard zip_source_stat(source, &status) == 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    return zip_source_read(source, &bytes, status.size) == Int64(status.size) ? bytes : nil
  }

  private init(_ archive: OpaquePointer, size: Int, limits: WorkbookLimits) throws(WorkbookError) {
    var entries: [String: zip_uint64_t] = [:]
    var packed: UInt64 = 0
    for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      var entry = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &entry) == 0, let bytes = entry.name else {
        throw WorkbookError(.damagedContainer)
      }
      let name = String(cString: bytes)
      guard Self.isSafe(name) else { throw WorkbookError(.unsafePartName(name: name)) }
      guard entry.encryption_method == ZIP_EM_NONE else { throw WorkbookError(.encryptedWorkbook) }
      guard [UInt16(ZIP_CM_STORE), UInt16(ZIP_CM_DEFLATE)].contains(entry.comp_method) else {
        throw WorkbookError(.damagedContainer)
      }
      // Entries that share their bytes are together larger than the file.
      packed = packed.addingReportingOverflow(entry.comp_size).partialValue
      guard entry.comp_size <= size, packed <= size else { throw WorkbookError(.suspiciousCompression) }
      guard entries.updateValue(index, forKey: name.lowercased()) == nil else {
        throw WorkbookError(.doubledPartName(name: name))
      }
    }
    self.archive = archive
    self.limits = limits
    self.entries = entries
  }

  func contains(_ name: String) -> Bool { entries[name.lowercased()] != nil }

  /// Unpacks a part; `nil` if there is none of that name.
  func part(_ name: String) throws(WorkbookError) -> [UInt8]? {
    guard let index = entries[name.lowercased()] else { return nil }
    var entry = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &entry) == 0, let file = zip_fopen_index(archive, index, 0) else {
      throw WorkbookError(.damagedPart(name: name))
    }
    defer { zip_fclose(file) }
    let packed = Int(entry.comp_size)
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(zip_fread(file, &chunk, UInt64(chunk.count)))
      // Below zero: bytes that cannot be unpacked, or have another checksum than the headers say.
      guard count > 0 else {
        guard count == 0, content.count == entry.size else { throw WorkbookError(.damagedPart(name: name)) }
        return content
      }
      content.append(contentsOf: chunk[..<count])
      unpacked.bytes += count
      guard content.count <= 1 << 20 || content.count / max(1, packed) <= limits.compressionRatio else {
        throw WorkbookError(.suspiciousCompression)
      }
      guard content.count <= limits.partSize else {
        throw WorkbookError(.unpackedTooLarge(megabytes: limits.partSize / 1_000_000))
      }
      guard unpacked.bytes <= limits.totalSize else {
        throw WorkbookError(.unpackedTooLarge(megabytes: limits.totalSize / 1_000_000))
      }
    }
  }

  /// A name that stays inside the container wherever it is unpacked.
  private static func isSafe(_ name: String) -> Bool {
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    // A folder's name ends with a slash.
    return !name.isEmpty && !name.contains("\\") && !name.contains(":")
      && !steps.contains { $0 == ".." || $0 == "." } && !steps.dropLast().contains("")
  }

  /// How often the signature of a directory header (`PK\1\2`) stands in the file, which is at least as often as there
  /// are entries.
  private static func directoryHeaders(in bytes: UnsafeRawBufferPointer) -> Int {
    var count = 0
    var index = 0
    while index + 3 < bytes.count {
      if bytes[index] == 0x50, bytes[index + 1] == 0x4B, bytes[index + 2] == 1, bytes[index + 3] == 2 {
        count += 1
      }
      index += 1
    }
    return count
  }
}
