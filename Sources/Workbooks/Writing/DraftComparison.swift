extension WorkbookDraft {
  /// The first place at which a workbook does not show what the draft says; sheets that the draft does not have, and
  /// that can be seen, are one. How cells look does not matter.
  package func firstDifference(in workbook: Workbook) -> (sheet: String, cell: CellReference?)? {
    let seen = workbook.sheets.filter { !$0.isHidden }
    let wanted = sheets.filter { !$0.isHidden }
    for (index, sheet) in wanted.enumerated() {
      guard seen.indices.contains(index), seen[index].name == sheet.name else { return (sheet.name, nil) }
      if let cell = sheet.firstDifference(in: seen[index]) { return (sheet.name, cell) }
    }
    return seen.count > wanted.count ? (seen[wanted.count].name, nil) : nil
  }
}

extension SheetDraft {
  fileprivate func firstDifference(in sheet: WorkbookSheet) -> CellReference? {
    // Rows and cells of a workbook are in order, and those that are empty are not among them.
    var found = sheet.rows[...]
    for (row, cells) in rows.enumerated() {
      var seen = found.first?.number == row + 1 ? found.removeFirst().cells[...] : []
      for (column, cell) in cells.enumerated() {
        let place = CellReference(row: row + 1, column: column + 1)
        let isThere = seen.first?.reference == place
        if !cell.content.isShown(by: isThere ? seen.removeFirst() : nil) { return place }
      }
      if let more = seen.first { return more.reference }
    }
    return found.first?.cells.first?.reference
  }
}

extension CellDraft.Content {
  fileprivate func isShown(by cell: WorkbookCell?) -> Bool {
    guard let stored = stored.value else { return cell == nil }
    guard let cell else { return false }
    return switch (stored, self) {
    case (.text(let text), _): cell.value == .text(text)
    case (.number, .number(let digits)): cell.shown == digits && cell.value != .text(digits)
    case (.number, .percent(let digits)): cell.value == .percent(digits) || cell.shown == digits + "%"
    case (.number, .date(let day)): cell.shown == day.iso
    case (.number, .empty), (.number, .text): false
    }
  }
}
