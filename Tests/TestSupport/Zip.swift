internal import CZip
package import Foundation

/// Packs containers for the tests, as libzip does it.
package enum Zip {
  struct Failure: Error {}

  /// - Parameter level: 0 stores, 9 packs as tightly as it can.
  package static func data(_ parts: [(name: String, content: Data)], level: Int = 6) throws -> [UInt8] {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil),
      let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nil)
    else { throw Failure() }
    zip_source_keep(source)
    defer { zip_source_free(source) }
    for part in parts {
      // libzip frees it.
      guard let copy = malloc(max(1, part.content.count)) else { throw Failure() }
      part.content.copyBytes(to: copy.assumingMemoryBound(to: UInt8.self), count: part.content.count)
      let content = zip_source_buffer(archive, copy, UInt64(part.content.count), 1)
      let index = zip_file_add(archive, part.name, content, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else { throw Failure() }
      let method = level == 0 ? ZIP_CM_STORE : ZIP_CM_DEFLATE
      zip_set_file_compression(archive, UInt64(index), method, zip_uint32_t(level))
      zip_file_set_dostime(archive, UInt64(index), 0, 0x21, 0)
    }
    guard zip_close(archive) == 0, zip_source_open(source) == 0 else { throw Failure() }
    defer { zip_source_close(source) }
    var status = zip_stat_t()
    zip_source_stat(source, &status)
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    guard zip_source_read(source, &bytes, status.size) == Int64(status.size) else { throw Failure() }
    return bytes
  }
}
