internal import Diagnostics
package import Foundation

/// A folder with templates: `Templates/`, or a plan's own `Inputs/<plan>/templates/`.
package struct TemplateFolder: Sendable, Hashable {
  /// Where it is.
  package let url: URL
  /// How messages name it.
  package let displayPath: String

  /// A folder and its name in messages.
  package init(_ url: URL, displayPath: String) {
    self.url = url
    self.displayPath = displayPath
  }

  /// Whether there is such a folder.
  var exists: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Files directly in the folder or in one below it, with their names without `.md.mustache` or
  /// `.mustache`, sorted.
  func templates(in subfolder: String? = nil) -> [(name: String, path: String)] {
    let folder = subfolder.map { url.appendingPathComponent($0) } ?? url
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let endings = subfolder == nil ? [".md.mustache"] : [".md.mustache", ".mustache"]
    return files.sorted().compactMap { file in
      guard !file.hasPrefix("."), let ending = endings.first(where: file.hasSuffix) else { return nil }
      return (String(file.dropLast(ending.count)), subfolder.map { $0 + "/" + file } ?? file)
    }
  }

  /// The text of a file below the folder; `nil` where there is none or where it cannot be read, which is
  /// reported.
  func source(_ path: String, into log: inout DiagnosticLog) -> TemplateSource? {
    let file = url.appendingPathComponent(path)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    let name = displayPath + "/" + path
    guard let data = FileManager.default.contents(atPath: file.path) else {
      log.report(TemplateProblem.unreadableTemplate, at: SourceLocation(name))
      return nil
    }
    guard let text = String(data: data, encoding: .utf8) else {
      log.report(TemplateProblem.notUTF8, at: SourceLocation(name))
      return nil
    }
    return TemplateSource(file: name, text: text)
  }
}
