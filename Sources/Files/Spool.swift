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

  /// Bytes that were put aside.
  package struct Piece: Sendable {
    fileprivate enum Place {
      case memory([UInt8])
      case file(Spool, offset: Int, count: Int)
    }

    fileprivate let place: Place

    /// Gives them back.
    ///
    /// - Throws: `SystemError` where the disk does not.
    package func bytes() throws -> [UInt8] {
      switch place {
      case .memory(let bytes): bytes
      case .file(let spool, let offset, let count): try spool.bytes(count, at: offset)
      }
    }
  }

  /// Puts bytes aside, from several tasks at a time. What cannot be written stays in memory.
  package func keep(_ bytes: [UInt8]) -> Piece {
    let count = bytes.count
    let offset = end.withLock { end in
      defer { end += count }
      return end
    }
    guard let file, (try? SystemCalls.writeAll(Data(bytes), to: fileno(file), at: offset)) != nil else {
      return Piece(place: .memory(bytes))
    }
    return Piece(place: .file(self, offset: offset, count: count))
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
