package import Foundation

/// A folder as the user wrote it, which is what messages print, and as the disk knows it.
package struct Folder: Sendable {
  /// As written on the command line, without a closing `/`.
  package let display: String
  /// Absolute.
  package let url: URL

  /// A folder named relative to the folder the program was started in, or absolutely.
  package init(_ path: String) {
    var display = path
    while display.count > 1, display.hasSuffix("/") { display.removeLast() }
    self.display = display
    url = URL(fileURLWithPath: display, isDirectory: true).standardizedFileURL
  }

  /// An entry of the folder.
  package func child(_ name: String) -> Folder {
    Folder(display: display + "/" + name, url: url.appending(path: name))
  }

  /// A copy of a folder: messages name the original.
  init(display: String, url: URL) {
    self.display = display
    self.url = url
  }
}
