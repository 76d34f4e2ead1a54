import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run at a time writes into an output folder; the lock is held for as long as this lives.
final class OutputLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock without waiting; `nil` if another run holds it.
  init?(_ file: URL) throws {
    descriptor = open(file.path, O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemError(call: "open", number: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      return nil
    }
  }

  deinit { close(descriptor) }
}
