import Foundation

/// A folder of expected outputs in `Tests/Golden`. After an intended change run `UPDATE_GOLDEN=1 swift test` and read
/// what it wrote.
package struct Golden: Sendable {
  private let folder: URL

  package init(_ name: String) { folder = Repository.url("Tests/Golden/\(name)") }

  /// What tells an output from the expected one; `nil` where they are the same.
  package func difference(of text: String, _ name: String) throws -> String? {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    if expected == text { return nil }
    func lines(_ text: String) -> [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let (was, isNow) = (lines(expected), lines(text))
    let first = zip(was, isNow).prefix { $0 == $1 }.count
    func line(_ lines: [Substring]) -> String { first < lines.count ? "“\(lines[first])”" : "no line" }
    return "\(name), line \(first + 1): was \(line(was)), is \(line(isNow))"
  }

  /// The files of the folder that no output of the given names answers to: nothing would notice them going stale.
  package func unclaimed(by names: some Sequence<String>) throws -> [String] {
    Set(try TemporaryFolder.contents(of: folder).keys).subtracting(names).sorted()
  }
}
