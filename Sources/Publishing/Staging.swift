package import Foundation

/// A folder beside `Output/` in which a run is built, and the swap that puts it in place.
///
/// Nothing in `Output/` changes before `publish` is called; then every entry is swapped in by one rename.
/// A run that is killed leaves either what was there or what is new, and at worst a staging folder that the
/// next run removes.
package struct Staging: Sendable {
  /// The folder that the run writes into.
  package let folder: URL
  private let output: URL
  private let files: FileAccess

  /// Prepares an empty staging folder beside the output folder; the leftovers of a killed run are removed.
  package init(output: URL, files: FileAccess) throws {
    self.output = output
    self.files = files
    folder = output.deletingLastPathComponent()
      .appendingPathComponent("." + output.lastPathComponent + ".staging", isDirectory: true)
    if files.exists(folder) {
      try Self.restore(from: folder, to: output, files)
      try files.remove(folder)
    }
    try files.makeFolder(folder)
  }

  /// Puts back what a run that was killed while it exchanged two entries had set aside: a plan's archive would be
  /// lost with the leftovers otherwise.
  private static func restore(from folder: URL, to output: URL, _ files: FileAccess) throws {
    let end = "." + Rename.asideExtension
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    for name in names where name.hasSuffix(end) {
      let target = output.appendingPathComponent(String(name.dropLast(end.count)))
      if !files.exists(target) { try files.move(folder.appendingPathComponent(name), target) }
    }
  }

  /// Writes one file of the run.
  ///
  /// - Parameter path: Relative to the output folder, with `/`.
  package func write(_ data: Data, to path: String) throws {
    let file = folder.appendingPathComponent(path)
    try files.makeFolder(file.deletingLastPathComponent())
    try files.write(data, file)
  }

  /// Puts the named entries of the staging folder in place, in this order, and removes the folder.
  package func publish(_ entries: [String]) throws {
    try files.makeFolder(output)
    for entry in entries {
      let staged = folder.appendingPathComponent(entry)
      let target = output.appendingPathComponent(entry)
      if files.exists(target) {
        try files.exchange(staged, target)
      } else {
        try files.makeFolder(target.deletingLastPathComponent())
        try files.move(staged, target)
      }
    }
    try files.remove(folder)
  }

  /// Removes the staging folder; `Output/` is as it was.
  package func discard() {
    // A folder that cannot be removed now is removed by the next run.
    try? files.remove(folder)
  }
}
