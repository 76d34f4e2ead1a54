import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is needed again at the end of a run and would not fit into memory: a file without a name, which is gone with the
/// process however that ends.
package final class Spool: Sendable {
  /// `nil` where no such file can be made; then everything stays in memory.
  private nonisolated(unsafe) let file = tmpfile()
  private let end = Mutex(0)

  package init() {}

  deinit {
    if let file { fclose(file) }
  }

  /// Puts bytes aside, from several tasks at a time. What cannot be written stays in memory.
  ///
  /// - Returns: What gives them back; it throws a `SystemError` where the disk does not.
  package func keep(_ bytes: [UInt8]) -> @Sendable () throws -> [UInt8] {
    let count = bytes.count
    let place = end.withLock { end in
      defer { end += count }
      return end
    }
    guard let file, Self.write(bytes, to: fileno(file), at: place) else { return { bytes } }
    return { try self.bytes(count, at: place) }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, at place: Int) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress, $0.count, off_t(place + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  private func bytes(_ count: Int, at place: Int) throws -> [UInt8] {
    guard let file else { preconditionFailure("nothing was put aside") }
    return try [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count {
        let got = pread(fileno(file), buffer.baseAddress.map { $0 + done }, count - done, off_t(place + done))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          throw SystemError(call: "pread", number: got < 0 ? errno : EIO, path: nil, isReading: true)
        }
        done += got
      }
    }
  }
}
