import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a call of the operating system gave back instead of doing its work.
package struct SystemError: Error, CustomStringConvertible {
  let call: String
  let number: Int32
  /// Where it was refused.
  var path: String?
  /// Whether something was to be read, as opposed to written.
  var isReading = false

  package var description: String { "\(call): \(String(cString: strerror(number)))" }
}

/// A file that is read is larger than what it is read as can be.
package struct FileTooLarge: Error {
  let path: String
  package let limit: Int

  package init(path: String, limit: Int) {
    self.path = path
    self.limit = limit
  }
}

/// A folder has more entries, or folders in folders, than are read.
package struct FolderTooLarge: Error {
  let path: String

  package init(path: String) { self.path = path }
}

/// What is read as a file is a device, a pipe or a socket: reading it might never end.
package struct NotRegularFile: Error {
  let path: String
}
