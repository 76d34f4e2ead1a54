import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The functions of the C library whose names are those of ours.
private let systemWrite = write
private let systemSync = sync

/// What publishing needs of the operating system and Foundation does not offer.
package enum SystemCalls {
  /// What the name of an entry ends with while another takes its place.
  package static let asideExtension = "planreport-aside"

  static func kind(of path: String) -> FileAccess.Kind? {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    return switch UInt32(info.st_mode) & fileType {
    case 0o040_000: .folder
    case 0o100_000: .file
    default: .special
    }
  }

  static func isLink(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && UInt32(info.st_mode) & fileType == 0o120_000
  }

  /// The bits of `st_mode` that say what an entry is.
  private static let fileType: UInt32 = 0o170_000

  /// One open, one write, one close; `sync` puts the files of a run on the disk together. Everybody may read the file,
  /// whatever the umask, unless its file system knows no permissions.
  static func write(_ data: Data, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemError(call: "open", number: errno) }
    _ = fchmod(descriptor, 0o644)
    let number = data.withUnsafeBytes { bytes -> Int32? in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno != EINTR { return errno }
        rest = rest.dropFirst(max(count, 0))
      }
      return nil
    }
    let isClosed = close(descriptor) == 0
    if let number { throw SystemError(call: "write", number: number) }
    guard isClosed else { throw SystemError(call: "close", number: errno) }
  }

  static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o755) != 0 else {
      _ = chmod(path, 0o755)
      return
    }
    let number = errno
    if number == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
      try makeFolder(path)
    } else if kind(of: path) != .folder {
      throw SystemError(call: "mkdir", number: number)
    }
  }

  /// `syncfs(2)`, looked up like `renameat2`; `sync(2)` elsewhere.
  static func sync(_ folder: String) throws {
    #if os(Linux)
      typealias Syncfs = @convention(c) (CInt) -> CInt
      let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw SystemError(call: "open", number: errno) }
      defer { close(descriptor) }
      if let symbol = dlsym(nil, "syncfs") {
        guard unsafeBitCast(symbol, to: Syncfs.self)(descriptor) == 0 else {
          throw SystemError(call: "syncfs", number: errno)
        }
        return
      }
    #endif
    systemSync()
  }

  /// `rename(2)`: a file at the target is replaced in one step.
  static func move(_ source: URL, to target: URL) throws {
    guard rename(source.path, target.path) == 0 else { throw SystemError(call: "rename", number: errno) }
  }

  /// Exchanges two entries, in one step where the system has one.
  ///
  /// `renameat2` is looked up at run time, because the C library's headers hide it from Swift and because
  /// some file systems refuse the exchange. Then two renames have to do, with the old entry put back if
  /// the second one fails; if the process is killed between them, the next `Staging` puts it back.
  static func exchange(_ left: URL, _ right: URL) throws {
    #if os(Linux)
      typealias Renameat2 =
        @convention(c) (
          CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt
        ) -> CInt
      let exchangeEntries: CUnsignedInt = 2  // RENAME_EXCHANGE
      if let symbol = dlsym(nil, "renameat2") {
        let renameat2 = unsafeBitCast(symbol, to: Renameat2.self)
        if renameat2(AT_FDCWD, left.path, AT_FDCWD, right.path, exchangeEntries) == 0 { return }
      }
    #endif
    let aside = left.appendingPathExtension(asideExtension)
    try move(right, to: aside)
    do {
      try move(left, to: right)
    } catch {
      try move(aside, to: right)
      throw error
    }
    try move(aside, to: left)
  }
}

/// A lock that a file stands for, held for as long as this lives.
package final class FileLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock without waiting; `nil` if another process holds it.
  init?(_ file: URL) throws {
    descriptor = open(file.path, O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemError(call: "open", number: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
  }

  deinit { close(descriptor) }
}

package struct SystemError: Error, CustomStringConvertible {
  let call: String
  let number: Int32

  package var description: String { "\(call): \(String(cString: strerror(number)))" }
}
