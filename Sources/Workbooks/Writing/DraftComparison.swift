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
    var found: [CellReference: WorkbookCell] = [:]
    for cell in sheet.rows.flatMap(\.cells) { found[cell.reference] = cell }
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let place = CellReference(row: row + 1, column: column + 1)
        if !cell.content.isShown(by: found.removeValue(forKey: place)) { return place }
      }
    }
    return found.keys.min()
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
