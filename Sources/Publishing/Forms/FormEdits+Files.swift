import Diagnostics
import Files
import Foundation
import PlanInput
import Tabular
import Workbooks

extension FormEdits {
  /// The files with what was brought, each read back to exactly the tables that were tried.
  ///
  /// - Parameter log: Takes what stands against writing a file.
  func files(into log: inout DiagnosticLog) throws -> [String: Data] {
    var files = csvFiles
    for (file, edit) in workbooks.sorted(by: { $0.key < $1.key }) {
      let place = folder.child(file)
      for mark in Self.marksOfOpen(file) where folder.child(mark).kind != nil {
        log.report(.workbookIsOpen(name: file, mark: mark), at: SourceLocation(place.display))
      }
      do {
        let bytes = [UInt8](try folder.files.read(place.url, Limits.workbookBytes))
        let edited = try edit.applied(to: bytes)
        files[file] = Data(edited.bytes)
        for sheet in edited.sheetsWithFormulas where tables(in: file, sheet: sheet) {
          log.report(.formulasAmongEntries(table: sheet), at: SourceLocation(place.display, sheet: sheet))
        }
        for (sheet, cell) in edited.unsettled where tables(in: file, sheet: sheet) {
          let at = SourceLocation(place.display, sheet: sheet, cell: cell.description)
          log.report(.formulaStoredAsZero, at: at)
        }
      } catch let error as WorkbookError {
        log.append(error.diagnostic(in: place.display))
      }
    }
    try readBack(files, into: &log)
    return files
  }

  /// What Excel and WPS, and LibreOffice, put beside a workbook while they have it open.
  private static func marksOfOpen(_ file: String) -> [String] { ["~$\(file)", ".~lock.\(file)#"] }

  private func readBack(_ files: [String: Data], into log: inout DiagnosticLog) throws {
    guard !log.hasErrors else { return }
    var tree = try FileTree(planIn: folder)
    for (file, data) in files { tree.files[file] = data }
    let found = StoredTable.all(in: tree.frozen(folder))
    for (file, wanted) in try StoredTable.all(in: overlay()).sorted(by: { $0.key < $1.key }) {
      let rows = wanted.content.rows.map(\.fields)
      if found[file]?.content.header != wanted.content.header
        || found[file]?.content.rows.map(\.fields) != rows
      {
        let place = folder.child(found[file]?.file ?? file).display
        log.report(.entriesNotReadBack(table: file), at: SourceLocation(place, sheet: found[file]?.sheet))
      }
    }
  }
}
