import Foundation
import Synchronization

/// The last workshop of a run that goes through archives: most of them hold the same templates, which need not be
/// compiled again for each.
///
/// Messages of a workshop name the archive that it was made for; where one does not succeed, the archive's own has to
/// say why.
final class WorkshopCache: Sendable {
  private let last = Mutex<(templates: [String: Data], workshop: ReportWorkshop)?>(nil)

  /// A workshop that was made from the same templates.
  func workshop(for archive: FileTree) -> ReportWorkshop? {
    let last = last.withLock { $0 }
    return last?.templates == templates(in: archive) ? last?.workshop : nil
  }

  func keep(_ workshop: ReportWorkshop, for archive: FileTree) {
    let templates = templates(in: archive)
    last.withLock { $0 = (templates, workshop) }
  }

  private func templates(in archive: FileTree) -> [String: Data] {
    archive.files.filter { $0.key.hasPrefix("templates/") }
  }
}
