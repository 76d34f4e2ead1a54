package import Foundation

/// A folder, or a file, as the user wrote it, which is what messages print, and as it is reached.
package struct Folder: Sendable {
  /// As written on the command line, without a closing `/`.
  package let display: String
  /// Absolute.
  package let url: URL
  /// The door that leads there.
  package let files: FileAccess

  /// A folder named relative to the folder the program was started in, or absolutely.
  package init(_ path: String, files: FileAccess = .live) {
    var display = path
    while display.count > 1, display.hasSuffix("/") { display.removeLast() }
    self.init(
      display: display, url: URL(fileURLWithPath: display, isDirectory: true).standardizedFileURL,
      files: files)
  }

  /// A folder that goes by another name than its own in messages.
  package init(display: String, url: URL, files: FileAccess = .live) {
    self.display = display
    self.url = url
    self.files = files
  }

  package func child(_ path: String) -> Folder {
    Folder(display: display + "/" + path, url: url.appending(path: path), files: files)
  }

  /// What stands there; `nil` where nothing does.
  package var kind: FileAccess.Kind? { files.kind(url) }

  /// Whether an entry of this name was left lying about by an editor or a system, and is nobody's input.
  package static func isLeftOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || ["Thumbs.db", "desktop.ini", "__MACOSX"].contains(name)
  }
}
