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
    switch error {
    case let error as SystemError:
      let reason = Self.refusal(number: error.number, isReading: error.isReading)
      self.init(reason ?? .other("\(error)"), error.path, isReading: error.isReading)
    case let error as FileTooLarge: self.init(.tooLarge(error.limit), error.path, isReading: true)
    case let error as FolderTooLarge: self.init(.tooManyEntries, error.path, isReading: true)
    case let error as NotRegularFile: self.init(.notRegular, error.path, isReading: true)
    default: self.init(foundation: error)
    }
  }

  private init(_ reason: DiskRefusal, _ path: String?, isReading: Bool) {
    self.reason = reason
    self.path = path
    self.isReading = isReading
  }

  /// An error of Foundation, which removes folders.
  private init(foundation error: any Error) {
    let system = error as NSError
    let isCocoa = system.domain == NSCocoaErrorDomain
    // NSFileReadErrorMinimum...NSFileReadErrorMaximum
    isReading = isCocoa && (256...511).contains(system.code)
    path = system.userInfo[NSFilePathErrorKey] as? String ?? (system.userInfo[NSURLErrorKey] as? URL)?.path
    let underlying =
      (system.userInfo[NSUnderlyingErrorKey].flatMap { $0 as? any Error } ?? error) as? POSIXError
    reason =
      Self.refusal(cocoa: error)
      ?? underlying.flatMap { Self.refusal(number: $0.code.rawValue, isReading: false) }
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

  private static func refusal(number: Int32, isReading: Bool) -> DiskRefusal? {
    switch number {
    case ENOENT: .missing
    case EACCES, EPERM: isReading ? .noReadPermission : .noWritePermission
    case ENOTDIR: .notAFolder
    case EISDIR: .notAFile
    case EEXIST, ENOTEMPTY: .alreadyThere
    case ENOSPC, EDQUOT: .full
    case EROFS: .readOnly
    case EXDEV: .otherMount
    case EBUSY: .busy
    case ELOOP: .linkLoop
    case ENAMETOOLONG: .nameTooLong
    case EMFILE, ENFILE: .tooManyOpenFiles
    case ENOLCK, EOPNOTSUPP, ENOSYS: .noLocks
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
