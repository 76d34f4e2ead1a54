import Diagnostics
package import Files
package import Foundation
import Tabular

struct PlanFolder {
  /// The folder's own name: the plan's identifier.
  let name: String
  /// Names of what lies in it, sorted, without hidden ones.
  let entries: [String]

  private let files: FileAccess
  private let url: URL
  private let displayPath: String
  private let present: Set<String>

  /// Lists the folder; `nil` (and a message) if there is none.
  init?(_ url: URL, displayPath: String, files: FileAccess, into log: inout DiagnosticLog) {
    self.files = files
    self.url = url
    self.displayPath = displayPath
    name = url.standardizedFileURL.lastPathComponent
    let names = try? files.list(url)
    guard let names else {
      let siblings = (try? PlanFolders.list(in: url.deletingLastPathComponent(), files: files)) ?? []
      let suggestion = Suggestion.nearest(to: name, among: siblings.filter { $0 != url.lastPathComponent })
      log.report(
        Problem.missingFolder(name: name, suggestion: suggestion), at: SourceLocation(displayPath))
      return nil
    }
    entries = names.filter { !Folder.isLeftOver($0) }.sorted()
    present = Set(entries)
  }

  func displayPath(of file: String) -> String { displayPath + "/" + file }

  func contains(_ file: String) -> Bool { present.contains(file) }

  func entries(of subfolder: String) -> [String] {
    let names = try? files.list(url.appendingPathComponent(subfolder))
    return (names ?? []).filter { !Folder.isLeftOver($0) }.sorted()
  }

  /// The bytes of a file; `nil` if there is none, or if the log says why it cannot be read.
  func bytes(of file: String, into log: inout DiagnosticLog) -> [UInt8]? {
    guard file.contains("/") || contains(file) else { return nil }
    if let data = try? files.read(url.appendingPathComponent(file)) { return [UInt8](data) }
    log.report(.unreadable(name: file), at: SourceLocation(displayPath(of: file)))
    return nil
  }
}

package enum PlanFolders {
  /// Identifiers of the plans, sorted; files and hidden entries are left out.
  ///
  /// - Throws: What the file system says if the folder cannot be listed.
  package static func list(in inputs: URL, files: FileAccess = .live) throws -> [String] {
    try files.list(inputs).filter {
      !$0.hasPrefix(".") && !$0.hasPrefix("~") && files.kind(inputs.appendingPathComponent($0)) == .folder
    }
  }
}
