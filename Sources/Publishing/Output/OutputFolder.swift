import Diagnostics
import Files
import Foundation

/// The one way for a run to write into its output folder: under a lock, all or nothing.
struct OutputFolder: Sendable {
  let folder: Folder
  /// Whether the folder is swapped in as a whole, or entries of it.
  var isWhole = false
  /// Whether the entries of a run belong together: pages that speak of each other.
  var isOne = false

  /// Lets a run build beside the folder, and then swaps in the entries that it names.
  ///
  /// - Returns: What the run gives, and what could not be cleaned up.
  /// - Throws: `DiagnosticsError`, also for what the disk refuses.
  func publish<Result>(
    _ build: (Staging) async throws -> (entries: [String], result: Result)
  ) async throws -> (result: Result, warnings: [Diagnostic]) {
    do {
      let place = OutputPlace(folder, isWhole: isWhole)
      let lock = try takeLock(place)
      defer { withExtendedLifetime(lock) {} }
      let staging = try Staging(place)
      do {
        let (entries, result) = try await build(staging)
        return (result, try staging.publish(entries, asOne: isOne))
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

  private func takeLock(_ place: OutputPlace) throws -> FileLock {
    try folder.files.makeFolder(place.lock.deletingLastPathComponent())
    guard let lock = try folder.files.lock(place.lock) else {
      throw DiagnosticsError(.outputLocked(folder.display))
    }
    return lock
  }
}

/// Where a run that writes into a folder builds, and where its lock lies.
///
/// Both lie beside the folder, so that the swap is a rename within one file system and nothing unfinished is ever
/// seen in it. Where the folder is a mount point, or the one around it may not be written, they lie in it. A link is
/// followed first: what it leads to is the folder.
struct OutputPlace: Sendable {
  let files: FileAccess
  /// The folder that entries are put into.
  let target: URL
  let staging: URL
  let lock: URL
  private let folder: Folder
  private let isInside: Bool

  init(_ folder: Folder, isWhole: Bool) {
    files = folder.files
    self.folder = folder
    let real = files.resolved(folder.url)
    let parent = real.deletingLastPathComponent()
    isInside = !isWhole && files.exists(real) && !files.canMove(parent, real) && files.canMove(real, real)
    let name = isInside ? "planreport" : real.lastPathComponent
    let around = isInside ? real : parent
    target = isWhole ? parent : real
    staging = around.appending(path: ".\(name).staging", directoryHint: .isDirectory)
    lock = around.appending(path: ".\(name).lock")
  }

  /// The staging folder as the user would write it.
  func display(of url: URL) -> String {
    let name = url.lastPathComponent
    if isInside { return folder.child(name).display }
    guard let slash = folder.display.lastIndex(of: "/") else { return name }
    return folder.display[...slash] + name
  }
}
