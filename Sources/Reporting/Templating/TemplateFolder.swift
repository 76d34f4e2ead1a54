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
    files(in: subfolder, [".md.mustache"] + (subfolder == nil ? [] : [".mustache"]), into: &log)
  }

  /// Files of sentences, by their path below the folder, sorted; whatever else lies among them is not one.
  func sentenceFiles(into log: inout DiagnosticLog) -> [String] {
    files(in: Self.sentences, [".txt"], into: &log).map(\.path)
  }

  private func files(
    in subfolder: String?, _ endings: [String], into log: inout DiagnosticLog
  ) -> [(name: String, path: String)] {
    let folder = subfolder.map { url.appendingPathComponent($0) } ?? url
    let display = ([displayPath] + (subfolder.map { [$0] } ?? [])).joined(separator: "/")
    guard files.kind(folder) != nil else { return [] }
    let names: [String]
    do {
      names = try files.list(folder)
    } catch {
      log.report(.unreadableTemplateFolder(reason: DiskFailure(error).reason), at: SourceLocation(display))
      return []
    }
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
    let pages = [Self.page, Self.styles, Self.site].filter { files.exists(url.appendingPathComponent($0)) }
    return (templates(into: &log) + templates(in: Self.partials, into: &log)).map(\.path)
      + sentenceFiles(into: &log) + pages
  }

  static let partials = "partials"
  static let sentences = "sentences"
  static let page = "page.html.mustache"
  static let styles = "report.css"
  /// The address under which the output folder is published.
  static let site = "base-url.txt"

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
    guard let text = String(validating: data, as: UTF8.self) else {
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
  /// Of a sentence: the line of the file that it stands in, from 1, whole, and how many bytes stand before it there.
  private var whole: (number: Int, text: String, before: Int)?

  init(file: String, text: String) {
    self.file = file
    var normalized = text.replacing(utf8: "\r\n", with: "\n").replacing(utf8: "\r", with: "\n")
    if normalized.unicodeScalars.first == "\u{FEFF}" { normalized.unicodeScalars.removeFirst() }
    self.text = normalized
  }

  /// The sentence that stands in a line behind the mark that ends its name.
  init(in source: TemplateSource, line: String, number: Int, behind mark: String.Index) {
    let rest = line[line.index(after: mark)...].drop(while: \.isWhitespace)
    file = source.file
    text = rest.lastIndex { !$0.isWhitespace }.map { String(rest[...$0]) } ?? ""
    whole = (number, line, line.utf8.distance(from: line.startIndex, to: rest.startIndex))
  }

  var lines: [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  /// A sentence may use the names of its values, which are Chinese.
  var isSentence: Bool { whole != nil }

  /// - Parameter offset: How many bytes of the line stand before what is meant.
  func report(_ problem: Problem, line: Int, offset: Int? = nil, into log: inout DiagnosticLog) {
    let lines = lines
    let excerpt = whole?.text ?? (lines.indices.contains(line - 1) ? lines[line - 1] : nil)
    let character = offset.flatMap { offset in
      excerpt.map { String(decoding: $0.utf8.prefix((whole?.before ?? 0) + offset), as: UTF8.self).count + 1 }
    }
    log.report(
      problem, at: SourceLocation(file, line: whole?.number ?? line, character: character), excerpt: excerpt)
  }

  func report(_ problem: Problem, at tag: TemplateTag, into log: inout DiagnosticLog) {
    report(problem, line: tag.line, offset: tag.offset, into: &log)
  }
}
