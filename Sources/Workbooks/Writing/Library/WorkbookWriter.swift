// The files of this folder are the only ones that know libxlsxwriter (1.1, https://libxlsxwriter.github.io). Nothing of
// its types leaves them, and its workbook is closed, and thereby freed, by the function that opens it.
internal import CXlsxWriter
import Diagnostics
import Files
package import Foundation

/// Writes `.xlsx` workbooks.
package enum WorkbookWriter {
  /// Why a workbook could not be written.
  package struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
    package let sheet: String?
    package let cell: CellReference?
    /// In the words of the library.
    package let reason: String

    package var description: String {
      let place = [sheet, cell?.description].compactMap(\.self).joined(separator: "!")
      return place.isEmpty ? reason : "\(place): \(reason)"
    }
  }

  /// The bytes of a workbook: the same for the same draft, with one version of libxlsxwriter and zlib.
  package static func data(_ draft: WorkbookDraft) throws -> Data {
    // The library writes its parts to files of their own, and all of them to another.
    try ScratchFile.content(named: "workbook.xlsx", limit: Limits.archiveBytes) { file, folder in
      try write(draft, to: file, temporaryFolder: folder)
    }
  }

  private static func write(_ draft: WorkbookDraft, to path: String, temporaryFolder: String) throws(Failure)
  {
    // The library keeps the pointer until it closes the workbook.
    let folder = strdup(temporaryFolder)
    defer { free(folder) }
    guard let workbook = cxlsxwriter_open(path, folder) else {
      throw failure(LXW_ERROR_MEMORY_MALLOC_FAILED)
    }
    do {
      let created = SerialDate.daysSince1970(draft.created) * 86_400
      try check(cxlsxwriter_set_properties(workbook, draft.title, draft.author, created))
      let lists = ChoiceLists(draft)
      let formats = CellFormats(workbook)
      for sheet in draft.sheets + [lists.sheet].compactMap(\.self) {
        try SheetWriter(sheet, of: workbook, formats: formats, lists: lists).write()
      }
    } catch {
      // Closing is what frees, and writes a file that nobody reads.
      workbook_close(workbook)
      throw error
    }
    try check(workbook_close(workbook))
  }

  static func check(
    _ error: lxw_error, sheet: String? = nil, cell: CellReference? = nil
  ) throws(Failure) {
    guard error != LXW_NO_ERROR else { return }
    throw failure(error, sheet: sheet, cell: cell)
  }

  static func failure(
    _ error: lxw_error, sheet: String? = nil, cell: CellReference? = nil
  ) -> Failure {
    Failure(sheet: sheet, cell: cell, reason: String(cString: lxw_strerror(error)))
  }
}
