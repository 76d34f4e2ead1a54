internal import CommonMark
package import Diagnostics
package import Files
import Foundation

/// The pictures of `Templates/assets/` and of a plan's own `assets/`, by their names.
package struct PictureLibrary: Sendable {
  private(set) var pictures: [String: Picture] = [:]
  /// What is worth a look and hinders nothing.
  private(set) var notes: [Diagnostic] = []

  package init() {}

  /// Reads the pictures of a folder; what is wrong with one goes into the log.
  ///
  /// - Parameter root: What no link may lead out of.
  package init(_ folder: Folder, in root: Folder, log: inout DiagnosticLog) {
    guard folder.kind == .folder else { return }
    for name in Self.names(in: folder, log: &log) {
      let place = SourceLocation(folder.child(name).display)
      guard Picture.Format.of(name) != nil else {
        notes.append(Diagnostic(.notAPicture(name: name), at: place))
        continue
      }
      guard Picture.isUsable(name) else {
        log.report(.badPictureName(name: name), at: place)
        continue
      }
      let file = folder.child(name)
      guard folder.files.resolved(file.url).path.hasPrefix(folder.files.resolved(root.url).path + "/") else {
        log.report(.linkOutside(file.display), at: place)
        continue
      }
      do {
        guard let picture = Picture(name: name, data: try folder.files.read(file.url, Limits.pictureBytes))
        else {
          log.report(.brokenPicture(name: name), at: place)
          continue
        }
        pictures[name] = picture
      } catch is FileTooLarge {
        log.report(.pictureTooLarge(name: name), at: place)
      } catch {
        log.report(.unreadable(name: name, reason: DiskFailure(error).reason), at: place)
      }
    }
  }

  private static func names(in folder: Folder, log: inout DiagnosticLog) -> [String] {
    do {
      return try folder.files.list(folder.url).filter { !Folder.isLeftOver($0) }
    } catch {
      log.report(
        .unreadableFolder(name: Picture.folder, reason: DiskFailure(error).reason),
        at: SourceLocation(folder.display))
      return []
    }
  }

  /// The library with a plan's own pictures, which go before common ones of the same name.
  package func overridden(by own: PictureLibrary) -> PictureLibrary {
    var library = self
    library.pictures.merge(own.pictures) { $1 }
    library.notes += own.notes
    return library
  }

  var paths: Set<String> { Set(pictures.values.map(\.path)) }

  /// What is wrong with an image that is not shown where it stands.
  func problem(with address: String) -> Problem {
    let path = PictureAddress.path(address)
    if self[path] != nil { return .pictureInText(address) }
    return .unknownPicture(address, suggestion: Suggestion.nearest(to: path, among: paths.sorted()))
  }

  /// What pages show in their heads: the picture called `logo`.
  var logo: Picture? { pictures.keys.sorted().first { $0.hasPrefix("logo.") }.flatMap { pictures[$0] } }

  subscript(path: String) -> Picture? {
    path.hasPrefix(Picture.folder + "/") ? pictures[String(path.dropFirst(Picture.folder.count + 1))] : nil
  }
}
