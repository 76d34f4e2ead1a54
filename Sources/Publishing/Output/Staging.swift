import Diagnostics
import Files
import Foundation

/// A folder in which a run is built, and the swap that puts it in place.
///
/// Nothing in the output folder changes before `publish` is called; then every entry is swapped in by one rename. A
/// run that is killed leaves each entry either old or new, and at worst a staging folder that the next run
/// removes.
struct Staging: Sendable {
  let folder: Folder
  /// The folder that the entries are put into.
  private let target: URL

  /// Prepares an empty staging folder; the leftovers of a killed run are removed.
  init(_ place: OutputPlace) throws {
    let files = place.files
    target = place.target
    folder = Folder(display: place.display(of: place.staging), url: place.staging, files: files)
    if files.exists(folder.url) || files.isLink(folder.url) {
      do {
        if !files.isLink(folder.url) {
          try restore()
          try finish()
        }
        try files.remove(folder.url)
      } catch {
        throw DiagnosticsError(.leftoverInTheWay(folder.display, reason: DiskFailure(error).reason))
      }
    }
    Interruption.build(in: folder.url)
    try files.makeFolder(folder.url)
  }

  /// Puts back what a run had set aside when it was killed between two renames; otherwise a plan's archive would
  /// be removed with the leftovers.
  private func restore() throws {
    let (files, end) = (folder.files, "." + SystemCalls.asideExtension)
    var waiting = [(staged: folder.url, target: target, depth: 0)]
    while let (staged, target, depth) = waiting.popLast() {
      for name in try files.list(staged) {
        let entry = staged.appending(path: name)
        if name.hasSuffix(end) {
          let target = target.appending(path: String(name.dropLast(end.count)))
          if !files.exists(target) { try files.move(entry, target) }
        } else if depth < Limits.folderDepth, files.kind(entry) == .folder, !files.isLink(entry) {
          waiting.append((entry, target.appending(path: name), depth + 1))
        }
      }
    }
  }

  /// The entries of a swap that belong together, each with its identity; in the staging folder during the swap.
  private static let journal = ".swap"

  private func writeJournal(_ entries: [String]) throws {
    let lines = entries.compactMap { entry in
      folder.files.identity(folder.child(entry).url).map { "\($0) \(entry)\n" }
    }
    try folder.files.write(Data(lines.joined().utf8), folder.child(Self.journal).url)
  }

  /// Finishes a swap that a killed run had begun, so that no page speaks of a year as it was before. Where it had not
  /// begun, nothing is put in place.
  private func finish() throws {
    let (files, journal) = (folder.files, folder.child(Self.journal).url)
    guard files.exists(journal) else { return }
    let lines = String(decoding: try files.read(journal, Limits.packageBytes), as: UTF8.self)
      .split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
    let waiting = lines.filter { line in
      line.count == 2 && files.identity(folder.child(String(line[1])).url).map(String.init) == String(line[0])
    }
    guard waiting.count < lines.count else { return }
    for line in waiting { _ = try swap(String(line[1])) }
  }

  /// Puts the named entries of the staging folder in place, in this order, and removes the folder. Where an entry
  /// cannot be put in place, those before it are taken back.
  ///
  /// - Parameter isOne: Whether the entries belong together, so that the next run finishes what a killed one has begun.
  /// - Returns: What is to be said of a staging folder that cannot be removed: everything is in place then.
  func publish(_ entries: [String], asOne isOne: Bool) throws -> [Diagnostic] {
    if isOne { try writeJournal(entries) }
    // Whole on the disk before it takes the place of what is there, so that not even a power failure leaves less.
    try folder.files.sync(folder.url)
    try Interruption.swap {
      try folder.files.makeFolder(target)
      var done: [Swap] = []
      do {
        for entry in entries { done.append(try swap(entry)) }
      } catch {
        try takeBack(done)
        throw error
      }
    }
    do {
      try folder.files.remove(folder.url)
      return []
    } catch {
      return [Diagnostic(.leftover(folder.display, reason: DiskFailure(error).reason), at: nil)]
    }
  }

  private struct Swap {
    let entry: String
    /// Whether something stood there before, which now stands in the staging folder.
    let isExchange: Bool
  }

  private func swap(_ entry: String) throws -> Swap {
    let files = folder.files
    let (staged, place) = (folder.child(entry).url, target.appending(path: entry))
    // A link that leads nowhere is an entry too.
    if files.exists(place) || files.isLink(place) {
      try files.exchange(staged, place)
      return Swap(entry: entry, isExchange: true)
    }
    try files.makeFolder(place.deletingLastPathComponent())
    try files.move(staged, place)
    return Swap(entry: entry, isExchange: false)
  }

  private func takeBack(_ done: [Swap]) throws {
    let files = folder.files
    for (position, swap) in done.enumerated().reversed() {
      let (staged, place) = (folder.child(swap.entry).url, target.appending(path: swap.entry))
      do {
        if swap.isExchange { try files.exchange(staged, place) } else { try files.move(place, staged) }
      } catch {
        throw DiagnosticsError(
          .partlyPublished(
            done[...position].map(\.entry), folder: folder.display, reason: DiskFailure(error).reason))
      }
    }
  }

  func discard() {
    // A folder that cannot be removed now is removed by the next run.
    try? folder.files.remove(folder.url)
  }
}
