package import Diagnostics
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An error of the disk as messages give it: the cause in Chinese, and the place as the user would write it.
package struct DiskFailure {
  package let reason: DiskRefusal
  /// Whether something could not be read, as opposed to written.
  private let isReading: Bool
  /// Absolute path, where the system names one.
  private let path: String?

  package init(_ error: any Error) {
    let system = error as NSError
    let isCocoa = system.domain == NSCocoaErrorDomain
    // NSFileReadErrorMinimum...NSFileReadErrorMaximum
    isReading = isCocoa && (256...511).contains(system.code)
    path = system.userInfo[NSFilePathErrorKey] as? String ?? (system.userInfo[NSURLErrorKey] as? URL)?.path
    let underlying = system.userInfo[NSUnderlyingErrorKey].flatMap { $0 as? any Error }
    reason =
      Self.refusal(cocoa: error) ?? Self.refusal(posix: underlying ?? error)
      ?? .other(isCocoa ? "\(system.domain) \(system.code)" : "\(error)")
  }

  private static func refusal(cocoa error: any Error) -> DiskRefusal? {
    switch (error as? CocoaError)?.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: .missing
    case .fileReadNoPermission: .noReadPermission
    case .fileWriteNoPermission: .noWritePermission
    case .fileWriteFileExists: .alreadyThere
    case .fileWriteOutOfSpace: .full
    case .fileWriteVolumeReadOnly: .readOnly
    default: nil
    }
  }

  private static func refusal(posix error: (any Error)?) -> DiskRefusal? {
    let number = (error as? POSIXError)?.code.rawValue ?? (error as? SystemError)?.number
    return switch number {
    case ENOENT: .missing
    case EACCES, EPERM: .noWritePermission
    case ENOTDIR: .notAFolder
    case EISDIR: .notAFile
    case ENOSPC: .full
    case EROFS: .readOnly
    default: nil
    }
  }

  package func problem(writing output: Folder, reading folders: [Folder] = []) -> Problem {
    guard isReading else { return .cannotWrite(output.display, reason: reason) }
    return .unreadable(place(in: [output] + folders) ?? output.display, reason: reason)
  }

  /// The path as the user would write it; outside of the folders its last name.
  private func place(in folders: [Folder]) -> String? {
    guard let path else { return nil }
    for folder in folders {
      let root = folder.url.path
      if path == root { return folder.display }
      if path.hasPrefix(root + "/") { return folder.display + path.dropFirst(root.count) }
    }
    return path.split(separator: "/").last.map(String.init)
  }
}
