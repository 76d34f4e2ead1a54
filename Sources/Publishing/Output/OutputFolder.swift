import Diagnostics
import Files
import Foundation

/// The one way for a run to write into its output folder: under a lock, all or nothing.
struct OutputFolder: Sendable {
  let folder: Folder

  /// Lets a run build beside the folder, and then swaps in the entries that it names.
  ///
  /// - Throws: `DiagnosticsError`, also for what the disk refuses.
  func publish<Result>(
    _ build: (Staging) async throws -> (entries: [String], result: Result)
  ) async throws -> Result {
    do {
      let lock = try takeLock()
      defer { withExtendedLifetime(lock) {} }
      let staging = try Staging(beside: folder)
      do {
        let (entries, result) = try await build(staging)
        try staging.publish(entries)
        return result
      } catch {
        staging.discard()
        throw error
      }
    } catch let error as DiagnosticsError {
      throw error
    } catch {
      throw DiagnosticsError(DiskFailure(error).problem(writing: folder))
    }
  }

  private func takeLock() throws -> FileLock {
    let parent = folder.url.deletingLastPathComponent()
    try folder.files.makeFolder(parent)
    guard let lock = try folder.files.lock(parent.appending(path: ".\(folder.url.lastPathComponent).lock"))
    else {
      throw DiagnosticsError(.outputLocked(folder.display))
    }
    return lock
  }
}
