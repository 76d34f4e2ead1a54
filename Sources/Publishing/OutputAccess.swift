import Diagnostics
import Foundation

/// The one way of a run to its output folder: under a lock, and with what the disk refuses said in Chinese.
struct OutputAccess: Sendable {
  let output: Folder
  let files: FileAccess

  /// Takes the lock beside the folder; it is held for as long as the value lives.
  func takeLock() throws -> OutputLock {
    try onDisk {
      let parent = output.url.deletingLastPathComponent()
      try files.makeFolder(parent)
      let file = parent.appendingPathComponent("." + output.url.lastPathComponent + ".lock")
      guard let lock = try OutputLock(file) else {
        throw DiagnosticsError(.outputLocked(output.display))
      }
      return lock
    }
  }

  /// Says in Chinese what the disk refused.
  func onDisk<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as DiagnosticsError {
      throw error
    } catch {
      throw DiagnosticsError(DiskFailure(error).problem(writing: output))
    }
  }
}
