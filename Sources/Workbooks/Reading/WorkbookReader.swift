import Diagnostics
import Foundation

/// Reads `.xlsx` workbooks (ECMA-376): the container by libzip, its parts by Foundation's parser.
package enum WorkbookReader {
  /// Reads all sheets.
  ///
  /// - Parameter bytes: The whole file.
  /// - Throws: `WorkbookError`, also for files that were made to hurt. Cells with errors or with formulas that were not
  ///   calculated are no failure: the caller decides whether it needs them.
  package static func read(
    _ bytes: [UInt8], limits: WorkbookLimits = .standard
  ) throws(WorkbookError) -> Workbook {
    guard bytes.count <= limits.fileSize else {
      throw WorkbookError(.workbookFileTooLarge(megabytes: limits.fileSize / 1_000_000))
    }
    if let found = FileRecognition.otherFormat(of: bytes) { throw WorkbookError(found) }
    return try ZipContainer.withContainer(bytes, limits: limits) { container throws(WorkbookError) in
      if let found = FileRecognition.otherFormat(of: container) { throw WorkbookError(found) }
      return try workbook(PartReader(container, limits: limits))
    }
  }

  private static func workbook(_ parts: PartReader) throws(WorkbookError) -> Workbook {
    let limits = parts.limits
    let main = try parts.read("_rels/.rels", into: Relationships(folder: "", limits: limits)).part(
      "officeDocument")
    guard let main else { throw WorkbookError(.unknownInsteadOfWorkbook) }
    if main.hasSuffix(".bin") { throw WorkbookError(.binaryWorkbook) }
    if main.hasPrefix("word/") || main.hasPrefix("ppt/") { throw WorkbookError(.otherOfficeFile) }

    let workbook = try parts.read(main, into: WorkbookPart(limits: limits))
    let steps = main.split(separator: "/")
    let folder = steps.dropLast().joined(separator: "/")
    let list = [folder, "_rels", (steps.last ?? "") + ".rels"].filter { !$0.isEmpty }.joined(separator: "/")
    let relationships = try parts.read(list, into: Relationships(folder: folder, limits: limits))

    var strings: [String] = []
    if let name = relationships.part("sharedStrings") {
      strings = try parts.read(name, into: SharedStrings(limits: limits)).texts
    }
    var formats: [NumberFormat] = []
    if let name = relationships.part("styles") {
      formats = try parts.read(name, into: Styles(limits: limits)).cellFormats
    }
    let interpreter = CellInterpreter(strings: strings, formats: formats, workbook: workbook)
    var sheets: [WorkbookSheet] = []
    var cells = 0
    for sheet in workbook.sheets {
      do throws(WorkbookError) {
        guard let name = relationships.part("worksheet", id: sheet.relationship) else {
          // Sheets of charts and dialogues have a tab too, and no cells.
          if relationships.contains(id: sheet.relationship) { continue }
          throw WorkbookError(.missingPart(name: sheet.name))
        }
        let empty = SheetPart(sheet, interpreter: interpreter, limits: limits, cellCount: cells)
        var content = try parts.read(name, into: empty)
        sheets.append(try content.sheet())
        cells = content.cellCount
      } catch {
        throw WorkbookError(error.problem, sheet: sheet.name, cell: error.cell)
      }
    }
    guard !sheets.isEmpty else { throw WorkbookError(.workbookWithoutSheets) }
    return Workbook(sheets: sheets)
  }
}
