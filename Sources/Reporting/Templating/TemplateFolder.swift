package import Diagnostics
package import Files
package import Foundation
import Writing

/// A folder with templates: `Templates/`, or a plan's own `Inputs/<plan>/templates/`.
package struct TemplateFolder: Sendable {
  package let url: URL
  package let displayPath: String

  private let files: FileAccess

  package init(_ url: URL, displayPath: String, files: FileAccess = .live) {
    self.url = url
    self.displayPath = displayPath
    self.files = files
  }

  var exists: Bool { files.kind(url) == .folder }

  /// Files directly in the folder or in one below it, with their names without `.md.mustache` or
  /// `.mustache`, sorted.
  func templates(in subfolder: String? = nil, into log: inout DiagnosticLog) -> [(name: String, path: String)]
  {
    let folder = subfolder.map { url.appendingPathComponent($0) } ?? url
    guard files.kind(folder) != nil else { return [] }
    let names: [String]
    do {
      names = try files.list(folder)
    } catch {
      let place = SourceLocation(([displayPath] + (subfolder.map { [$0] } ?? [])).joined(separator: "/"))
      log.report(.unreadableTemplateFolder(reason: DiskFailure(error).reason), at: place)
      return []
    }
    let endings = subfolder == nil ? [".md.mustache"] : [".md.mustache", ".mustache"]
    let found = names.compactMap { file -> (name: String, path: String)? in
      guard !file.hasPrefix("."), let ending = endings.first(where: file.hasSuffix) else { return nil }
      return (String(file.dropLast(ending.count)), subfolder.map { $0 + "/" + file } ?? file)
    }
    if found.count > Limits.templateFiles { log.report(.tooManyTemplates, at: SourceLocation(displayPath)) }
    return Array(found.prefix(Limits.templateFiles))
  }

  /// Everything that is read from the folder, as far as it is there, by path below it.
  package func sources(into log: inout DiagnosticLog) -> [String] {
    guard exists else { return [] }
    let pages = [Self.page, Self.styles].filter { files.exists(url.appendingPathComponent($0)) }
    return (templates(into: &log) + templates(in: Self.partials, into: &log)).map(\.path) + pages
  }

  static let partials = "partials"
  static let page = "page.html.mustache"
  static let styles = "report.css"

  /// The text of a file below the folder; `nil` where there is none or where it cannot be read, which is
  /// reported.
  func source(_ path: String, into log: inout DiagnosticLog) -> TemplateSource? {
    let file = url.appendingPathComponent(path)
    guard files.exists(file) else { return nil }
    let name = displayPath + "/" + path
    let data: Data
    do {
      data = try files.read(file, Limits.templateBytes)
    } catch {
      log.report(.unreadableTemplate(reason: DiskFailure(error).reason), at: SourceLocation(name))
      return nil
    }
    guard let text = String(data: data, encoding: .utf8) else {
      log.report(.notUTF8, at: SourceLocation(name))
      return nil
    }
    return TemplateSource(file: name, text: text)
  }
}

/// A template file as text, with the places that messages name.
struct TemplateSource: Sendable {
  let file: String
  /// The text with LF line ends and without a byte order mark.
  let text: String
  let lines: [String]

  init(file: String, text: String) {
    self.file = file
    var normalized = text.replacing(utf8: "\r\n", with: "\n").replacing(utf8: "\r", with: "\n")
    if normalized.unicodeScalars.first == "\u{FEFF}" { normalized.unicodeScalars.removeFirst() }
    self.text = normalized
    lines = normalized.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  func report(
    _ problem: Problem, line: Int, character: Int? = nil, into log: inout DiagnosticLog
  ) {
    let excerpt = lines.indices.contains(line - 1) ? lines[line - 1] : nil
    log.report(
      problem, at: SourceLocation(file, line: line, character: character), excerpt: excerpt)
  }

  func report(_ problem: Problem, at tag: TemplateTag, into log: inout DiagnosticLog) {
    report(problem, line: tag.line, character: tag.character, into: &log)
  }
}
