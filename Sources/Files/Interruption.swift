package import Foundation
import Synchronization

/// What becomes of a run that a person or the system ends (SIGINT, SIGTERM, SIGHUP): no change of the disk is cut in
/// two, the swap is finished or not begun, and what was built so far is taken away.
package enum Interruption {
  /// How far a run had come.
  package enum Stage: Sendable {
    /// Nothing was to be written.
    case idle
    /// Something was being built; none of it is in place.
    case building
    /// Everything is in place.
    case published
  }

  private struct State {
    var stage = Stage.idle
    var isInterrupted = false
    /// Changes that are under way.
    var changes = 0
    /// Swaps that are under way; changes are a part of them.
    var swaps = 0
    var leftovers: Set<URL> = []
  }

  private static let state = Mutex(State())

  /// Makes a change of the disk, unless the run is over.
  static func change<Result>(_ work: () throws -> Result) rethrows -> Result {
    let mayBegin = state.withLock { state in
      if state.isInterrupted, state.swaps == 0 { return false }
      state.changes += 1
      return true
    }
    // The process ends in a moment.
    while !mayBegin { sleep(1) }
    defer { state.withLock { $0.changes -= 1 } }
    return try work()
  }

  /// Does what must be done as a whole: a run is ended before it or after it.
  package static func swap<Result>(_ work: () throws -> Result) rethrows -> Result {
    try change {
      state.withLock { $0.swaps += 1 }
      defer { state.withLock { $0.swaps -= 1 } }
      let result = try work()
      state.withLock { $0.stage = .published }
      return result
    }
  }

  /// A folder that is removed if the run is ended.
  package static func build(in folder: URL) {
    state.withLock {
      $0.stage = .building
      $0.leftovers.insert(folder)
    }
  }

  /// Lets no change of the disk begin any more, waits for those under way and removes what was being built.
  ///
  /// - Returns: How far the run had come, and what could not be removed.
  package static func end() -> (stage: Stage, leftovers: [URL]) {
    state.withLock { $0.isInterrupted = true }
    while state.withLock({ $0.changes > 0 }) { usleep(1000) }
    let (stage, folders) = state.withLock { ($0.stage, $0.leftovers) }
    let leftovers = folders.sorted { $0.path < $1.path }.filter { folder in
      guard SystemCalls.kind(of: folder.path) != nil else { return false }
      return (try? FileManager.default.removeItem(at: folder)) == nil
    }
    return (stage, leftovers)
  }
}
