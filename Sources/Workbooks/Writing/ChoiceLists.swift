/// The drop-down lists of a workbook, which stand on a hidden sheet: a list inside its rule may have no more than 255
/// characters and no comma in an entry.
struct ChoiceLists {
  /// The hidden sheet; `nil` where no rule has a list.
  let sheet: SheetDraft?
  private var ranges: [[String]: String] = [:]

  init(_ draft: WorkbookDraft) {
    var lists: [[String]] = []
    for choices in draft.sheets.flatMap({ $0.entryRules.map(\.choices) }) where !choices.isEmpty {
      if !lists.contains(choices) { lists.append(choices) }
    }
    guard !lists.isEmpty else {
      sheet = nil
      return
    }
    let names = Set(draft.sheets.map(\.name))
    let free = (1...names.count + 1).lazy.map { $0 == 1 ? "选项" : "选项\($0)" }.first { !names.contains($0) }
    let name = free ?? "选项"
    for (index, list) in lists.enumerated() {
      let area = CellArea(rows: 1...list.count, columns: index + 1...index + 1)
      ranges[list] = EntryRule.Cells(sheet: name, area: area).formula
    }
    let rows = (0..<(lists.map(\.count).max() ?? 0)).map { row in
      lists.map { row < $0.count ? CellDraft.text($0[row]) : .empty }
    }
    var sheet = SheetDraft(name: name, rows: rows)
    sheet.isHidden = true
    sheet.isProtected = true
    self.sheet = sheet
  }

  /// The cells that hold a list, as a formula.
  func range(of choices: [String]) -> String? { ranges[choices] }
}
