import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The two renames that publishing rests on.
enum Rename {
  /// What the name of an entry ends with while another takes its place.
  static let asideExtension = "planreport-aside"

  /// `rename(2)`: an existing file at the target is replaced in one step.
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

/// The operating system refused a call.
struct SystemError: Error, CustomStringConvertible {
  let call: String
  let number: Int32

  var description: String { "\(call): \(String(cString: strerror(number)))" }
}
