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
    let names: [String]
    do {
      names = try files.list(url)
    } catch  where files.kind(url) != nil {
      let reason = DiskFailure(error).reason
      log.report(.unreadableFolder(name: name, reason: reason), at: SourceLocation(displayPath))
      return nil
    } catch {
      let siblings = (try? PlanFolders.list(in: url.deletingLastPathComponent(), files: files)) ?? []
      let suggestion = Suggestion.nearest(to: name, among: siblings.filter { $0 != url.lastPathComponent })
      log.report(
        Problem.missingFolder(name: name, suggestion: suggestion), at: SourceLocation(displayPath))
      return nil
    }
    entries = names.filter { !Folder.isLeftOver($0) }
    present = Set(entries)
  }

  func displayPath(of file: String) -> String { displayPath + "/" + file }

  func contains(_ file: String) -> Bool { present.contains(file) }

  func entries(of subfolder: String, into log: inout DiagnosticLog) -> [String] {
    do {
      return try files.list(url.appendingPathComponent(subfolder)).filter { !Folder.isLeftOver($0) }
    } catch {
      let problem = Problem.unreadableFolder(name: subfolder, reason: DiskFailure(error).reason)
      log.report(problem, at: SourceLocation(displayPath(of: subfolder)))
      return []
    }
  }

  /// The bytes of a file; `nil` if there is none, or if the log says why it cannot be read.
  func bytes(of file: String, limit: Int, into log: inout DiagnosticLog) -> [UInt8]? {
    guard file.contains("/") || contains(file) else { return nil }
    do {
      return [UInt8](try files.read(url.appendingPathComponent(file), limit))
    } catch let error as FileTooLarge {
      log.report(.fileTooLarge(name: file, limit: error.limit), at: SourceLocation(displayPath(of: file)))
    } catch {
      let problem = Problem.unreadable(name: file, reason: DiskFailure(error).reason)
      log.report(problem, at: SourceLocation(displayPath(of: file)))
    }
    return nil
  }

  /// The text of a file, likewise.
  func text(of file: String, limit: Int, into log: inout DiagnosticLog) -> String? {
    bytes(of: file, limit: limit, into: &log).flatMap {
      TextDecoder.text($0, file: displayPath(of: file), into: &log)
    }
  }
}

package enum PlanFolders {
  /// A plan's own pictures, which pages show.
  package static let pictures = "assets"

  /// The pictures of a plan, or of the templates, by path below the folder.
  package static func pictures(of folder: Folder) throws -> [String] {
    let pictures = folder.child(Self.pictures)
    guard pictures.kind == .folder else { return [] }
    return try pictures.files.list(pictures.url)
      .filter { !Folder.isLeftOver($0) && pictures.child($0).kind == .file }.map { Self.pictures + "/" + $0 }
  }

  /// What a plan is read from, as far as it is there, by path below its folder; its own templates apart.
  ///
  /// - Throws: What the file system says if the folder cannot be listed.
  package static func sources(in folder: Folder) throws -> [String] {
    let present = Set(try folder.files.list(folder.url))
    let tables = ([PlanFile.name, BackgroundReader.file] + InputTables.files + WorkbookNames.files).filter(
      present.contains)
    let listed = try tables + pictures(of: folder)
    guard present.contains(NarrativeReader.folder) else { return listed }
    let texts = try folder.files.list(folder.child(NarrativeReader.folder).url)
      .filter { NarrativeReader.year(of: $0) != nil }
    return listed + texts.map { NarrativeReader.folder + "/" + $0 }
  }

  /// Identifiers of the plans, sorted; files and hidden entries are left out.
  ///
  /// - Throws: What the file system says if the folder cannot be listed.
  package static func list(in inputs: URL, files: FileAccess = .live) throws -> [String] {
    try files.list(inputs).filter {
      !$0.hasPrefix(".") && !$0.hasPrefix("~") && files.kind(inputs.appendingPathComponent($0)) == .folder
    }
  }
}
