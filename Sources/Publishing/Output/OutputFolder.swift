import Diagnostics
import Files
import Foundation

/// The one way of a run to its output folder: under a lock, all or nothing, and with what the disk refuses said
/// in Chinese.
struct OutputFolder: Sendable {
  let folder: Folder

  /// Lets a run build beside the folder, and swaps in the entries that it names once everything is there.
  ///
  /// - Throws: `DiagnosticsError`; then the folder is as it was.
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

  /// The lock beside the folder; it is held for as long as the value lives.
  private func takeLock() throws -> FileLock {
    let parent = folder.url.deletingLastPathComponent()
    try folder.files.makeFolder(parent)
    guard let lock = try folder.files.lock(parent.appending(path: ".\(folder.url.lastPathComponent).lock"))
    else {
      throw DiagnosticsError(PublishingProblem.outputLocked(folder.display))
    }
    return lock
  }
}
