import Diagnostics
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The function of the C library, whose name is that of ours.
private let systemSync = sync

/// What publishing needs of the operating system and Foundation does not offer.
package enum SystemCalls {
  /// What the name of an entry ends with while another takes its place.
  package static let asideExtension = "planreport-aside"

  static func kind(of path: String) -> FileAccess.Kind? {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    return kind(of: info)
  }

  private static func kind(of info: stat) -> FileAccess.Kind {
    switch UInt32(info.st_mode) & fileType {
    case 0o040_000: .folder
    case 0o100_000: .file
    default: .special
    }
  }

  static func size(of path: String) -> Int {
    var info = stat()
    return stat(path, &info) == 0 ? Int(info.st_size) : 0
  }

  static func identity(of path: String) -> UInt64? {
    var info = stat()
    return lstat(path, &info) == 0 ? UInt64(info.st_ino) : nil
  }

  static func isLink(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && UInt32(info.st_mode) & fileType == 0o120_000
  }

  /// The bits of `st_mode` that say what an entry is.
  private static let fileType: UInt32 = 0o170_000

  /// Names in a folder, sorted.
  static func list(_ url: URL) throws -> [String] {
    guard let folder = opendir(url.path) else { throw failure("opendir", url, isReading: true) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
      if names.count > Limits.folderEntries { throw FolderTooLarge(path: url.path) }
    }
    return names.sorted()
  }

  /// The content of a file that has no more bytes than that; what is larger is not read.
  static func content(of url: URL, limit: Int) throws -> Data {
    // A pipe without a writer would hold the program here for ever.
    let descriptor = open(url.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure("open", url, isReading: true) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw failure("fstat", url, isReading: true) }
    switch kind(of: info) {
    case .file: break
    case .folder: throw SystemError(call: "open", number: EISDIR, path: url.path, isReading: true)
    case .special: throw NotRegularFile(path: url.path)
    }
    guard info.st_size <= limit else { throw FileTooLarge(path: url.path, limit: limit) }
    // One byte more shows whether the file has grown since.
    var data = Data(count: Int(info.st_size) + 1)
    var count = 0
    while count < data.count {
      let got = data.withUnsafeMutableBytes { bytes -> Int in
        guard let start = bytes.baseAddress else { return 0 }
        return read(descriptor, start + count, bytes.count - count)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw failure("read", url, isReading: true) }
      if got == 0 { break }
      count += got
      if count > limit { throw FileTooLarge(path: url.path, limit: limit) }
      if count == data.count { data.count = min(limit + 1, data.count * 2) }
    }
    return data.prefix(count)
  }

  /// Writes a file that everybody may read, anew or behind its end; a file system that keeps no permissions has none to
  /// be set.
  static func create(_ url: URL, with data: Data, appending: Bool = false) throws {
    let start = appending ? O_APPEND : O_TRUNC
    let descriptor = open(url.path, O_WRONLY | O_CREAT | start | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure("open", url) }
    fchmod(descriptor, 0o644)
    do {
      try writeAll(data, to: descriptor)
    } catch {
      close(descriptor)
      throw SystemError(call: error.call, number: error.number, path: url.path)
    }
    guard close(descriptor) == 0 else { throw failure("close", url) }
  }

  /// - Parameter offset: Where in the file; where it stands if `nil`.
  static func writeAll(_ data: Data, to descriptor: Int32, at offset: Int? = nil) throws(SystemError) {
    var rest = data[...]
    while !rest.isEmpty {
      let done = data.count - rest.count
      let count = rest.withUnsafeBytes { bytes in
        offset.map { pwrite(descriptor, bytes.baseAddress, bytes.count, off_t($0 + done)) }
          ?? write(descriptor, bytes.baseAddress, bytes.count)
      }
      if count < 0, errno == EINTR { continue }
      // A file system that takes nothing and gives no reason is full.
      guard count > 0 else { throw SystemError(call: "write", number: count == 0 ? ENOSPC : errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// A folder that everybody may enter, with those above it.
  static func makeFolder(_ url: URL) throws {
    if mkdir(url.path, 0o755) == 0 {
      chmod(url.path, 0o755)
      return
    }
    switch errno {
    case EEXIST where kind(of: url.path) == .folder: return
    case ENOENT where url.path != "/":
      try makeFolder(url.deletingLastPathComponent())
      guard mkdir(url.path, 0o755) == 0 || errno == EEXIST else { throw failure("mkdir", url) }
      chmod(url.path, 0o755)
    default: throw failure("mkdir", url)
    }
  }

  /// `syncfs(2)`, looked up like `renameat2`; `sync(2)` elsewhere.
  static func sync(_ folder: URL) throws {
    #if os(Linux)
      typealias Syncfs = @convention(c) (CInt) -> CInt
      let descriptor = open(folder.path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw failure("open", folder) }
      defer { close(descriptor) }
      if let symbol = dlsym(nil, "syncfs") {
        guard unsafeBitCast(symbol, to: Syncfs.self)(descriptor) == 0 else {
          throw failure("syncfs", folder)
        }
        return
      }
    #endif
    systemSync()
  }

  /// `rename(2)`: a file at the target is replaced in one step.
  static func move(_ source: URL, to target: URL) throws {
    guard rename(source.path, target.path) == 0 else { throw failure("rename", target) }
  }

  /// Whether entries of one folder can be renamed into the other: both may be written and lie on one mount.
  ///
  /// The system refuses to rename across mounts before it looks for the entry, so that a name that does not exist
  /// tells, and nothing is changed.
  static func canMove(from source: URL, to target: URL) -> Bool {
    guard access(source.path, W_OK) == 0, access(target.path, W_OK) == 0 else { return false }
    let name = ".planreport-none-\(getpid())"
    return rename(source.appending(path: name).path, target.appending(path: name).path) == 0
      || errno != EXDEV
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

  private static func failure(_ call: String, _ url: URL, isReading: Bool = false) -> SystemError {
    SystemError(call: call, number: errno, path: url.path, isReading: isReading)
  }
}

/// A lock that a file stands for, held for as long as this lives.
package final class FileLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock without waiting; `nil` if another process holds it.
  ///
  /// - Throws: `SystemError` also where the file system has no locks.
  init?(_ file: URL) throws {
    descriptor = open(file.path, O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemError(call: "open", number: errno, path: file.path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return }
    guard errno == EWOULDBLOCK else { throw SystemError(call: "flock", number: errno, path: file.path) }
    return nil
  }

  deinit { close(descriptor) }
}
