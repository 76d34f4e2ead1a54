import Files
import Foundation

/// A folder beside `Output/` in which a run is built, and the swap that puts it in place.
///
/// Nothing in `Output/` changes before `publish` is called; then every entry is swapped in by one rename. A
/// run that is killed leaves each entry either old or new, and at worst a staging folder that the next run
/// removes.
struct Staging: Sendable {
  let folder: Folder
  private let output: URL

  /// Prepares an empty staging folder beside the output folder; the leftovers of a killed run are removed.
  init(beside output: Folder) throws {
    let files = output.files
    self.output = output.url
    let url = output.url.deletingLastPathComponent()
      .appending(path: ".\(output.url.lastPathComponent).staging", directoryHint: .isDirectory)
    folder = Folder(display: output.display, url: url, files: files)
    if files.exists(url) {
      try restore(from: url, to: output.url)
      try files.remove(url)
    }
    try files.makeFolder(url)
  }

  /// Puts back what a run had set aside when it was killed between two renames; otherwise a plan's archive would
  /// be removed with the leftovers.
  private func restore(from staged: URL, to output: URL) throws {
    let (files, end) = (folder.files, "." + SystemCalls.asideExtension)
    for name in try files.list(staged) {
      let entry = staged.appending(path: name)
      if name.hasSuffix(end) {
        let target = output.appending(path: String(name.dropLast(end.count)))
        if !files.exists(target) { try files.move(entry, target) }
      } else if files.kind(entry) == .folder, !files.isLink(entry) {
        try restore(from: entry, to: output.appending(path: name))
      }
    }
  }

  /// Puts the named entries of the staging folder in place, in this order, and removes the folder.
  func publish(_ entries: [String]) throws {
    let files = folder.files
    // Whole on the disk before it takes the place of what is there, so that not even a power failure leaves less.
    try files.sync(folder.url)
    try files.makeFolder(output)
    for entry in entries {
      let staged = folder.child(entry).url
      let target = output.appending(path: entry)
      if files.exists(target) {
        try files.exchange(staged, target)
      } else {
        try files.makeFolder(target.deletingLastPathComponent())
        try files.move(staged, target)
      }
    }
    try files.remove(folder.url)
  }

  func discard() {
    // A folder that cannot be removed now is removed by the next run.
    try? folder.files.remove(folder.url)
  }
}
