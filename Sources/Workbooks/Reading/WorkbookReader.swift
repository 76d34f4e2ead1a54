import Diagnostics

/// Reads `.xlsx` workbooks (ECMA-376): the container by libzip, its parts by `MarkupReader`.
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
    let names = try WorkbookParts(parts)
    let workbook = names.workbook
    let strings = try names.strings(parts)
    let formats = try names.formats(parts)
    let interpreter = CellInterpreter(strings: strings, formats: formats, workbook: workbook)
    var sheets: [WorkbookSheet] = []
    var cells = 0
    for sheet in workbook.sheets {
      do throws(WorkbookError) {
        // Sheets of charts and dialogues have a tab too, and no cells.
        guard let name = try names.name(of: sheet) else { continue }
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
