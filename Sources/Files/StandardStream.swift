import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and standard error.
package enum StandardStream: Int32, Sendable {
  case output = 1
  case error = 2

  /// Writes the text whole.
  package func write(_ text: String) throws(SystemError) {
    try SystemCalls.writeAll(Data(text.utf8), to: rawValue)
  }

  /// Whoever closed a stream before the program began did not mean the next file that is opened to take its place.
  package static func fillClosed() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
      let filler = open("/dev/null", O_RDWR)
      if filler >= 0, filler != descriptor {
        dup2(filler, descriptor)
        close(filler)
      }
    }
  }
}

extension SystemError {
  /// Whether nobody reads the stream any more.
  package var isClosed: Bool { number == EPIPE || number == EBADF }
}
