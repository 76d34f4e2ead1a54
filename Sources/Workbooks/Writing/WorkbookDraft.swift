/// A workbook that is to be written.
package struct WorkbookDraft: Sendable, Hashable {
  package var title: String
  package var author: String
  /// The day that the file says it was made on: an input, as every date that is printed.
  package var created: WorkbookDay
  package var sheets: [SheetDraft]

  package init(title: String, author: String, created: WorkbookDay, sheets: [SheetDraft]) {
    self.title = title
    self.author = author
    self.created = created
    self.sheets = sheets
  }
}

/// A sheet that is to be written.
package struct SheetDraft: Sendable, Hashable {
  /// At most 31 UTF-16 units, none of `[]:*?/\`.
  package var name: String
  package var rows: [[CellDraft]]
  /// From column A on; a column without an entry fits its content.
  package var columns: [ColumnDraft] = []
  /// Rows at the top that stay in sight, and are repeated on every printed page.
  package var frozenRows = 0
  package var frozenColumns = 0
  /// The row of column titles that gets the buttons for filters.
  package var filterRow: Int?
  package var entryRules: [EntryRule] = []
  /// Cells that are not unlocked can only be looked at. There is no password: this keeps from mistakes, not from
  /// intent.
  package var isProtected = false
  package var isHidden = false
  /// On A4, all columns on the width of a page.
  package var orientation = Orientation.landscape

  package enum Orientation: Sendable, Hashable {
    case portrait, landscape
  }

  package init(name: String, rows: [[CellDraft]]) {
    self.name = name
    self.rows = rows
  }
}

/// A column of a sheet.
package struct ColumnDraft: Sendable, Hashable {
  package var width = Width.fitting
  package var isHidden = false
  /// The format of the cells that are not written, so that what is typed there later stays as it was typed.
  package var emptyCells: CellFormat?

  package enum Width: Sendable, Hashable {
    /// As the widest line of its cells asks for, within limits.
    case fitting
    /// In digits of the sheet's font; a Chinese character is as wide as two.
    case digits(Int)
  }

  package init(width: Width = .fitting, isHidden: Bool = false, emptyCells: CellFormat? = nil) {
    self.width = width
    self.isHidden = isHidden
    self.emptyCells = emptyCells
  }
}

/// A cell that is to be written.
package struct CellDraft: Sendable, Hashable {
  package var content: Content
  package var look: Look
  package var isUnlocked: Bool
  /// A comment that appears when the pointer rests on the cell.
  package var note: String?

  package enum Content: Sendable, Hashable {
    case empty
    /// In text format: `1/10/100` becomes no date, `001` keeps its zeros. The empty text is a cell that keeps so what
    /// is typed into it.
    case text(String)
    /// A number that shows exactly these digits: `85.10`, `-3`. A number with more than 15 digits is written as text,
    /// because no sheet keeps them.
    case number(String)
    /// A percentage by the digits before the sign: `85.1` is stored as 0.851 and shown as 85.1%.
    case percent(String)
    case date(WorkbookDay)
  }

  package init(_ content: Content, look: Look = .body, isUnlocked: Bool = false, note: String? = nil) {
    self.content = content
    self.look = look
    self.isUnlocked = isUnlocked
    self.note = note
  }

  package static let empty = CellDraft(.empty)

  package static func text(_ text: String) -> CellDraft { CellDraft(.text(text)) }
}

/// How a cell looks.
package enum Look: Sendable, Hashable {
  /// A cell of a table.
  case body
  /// A title of a column.
  case header
  /// A cell of a table that is to be filled in.
  case entry
  /// Text outside of tables.
  case plain
  /// The title of a sheet, which runs over the cells beside it.
  case title
  /// A line of explanation above a table, which runs over the cells beside it.
  case remark

  var runsOver: Bool {
    switch self {
    case .title, .remark: true
    case .body, .header, .entry, .plain: false
    }
  }
}

/// The format of cells that are empty yet.
package struct CellFormat: Sendable, Hashable {
  package var isText: Bool
  package var look: Look
  package var isUnlocked: Bool

  package init(isText: Bool, look: Look = .body, isUnlocked: Bool = false) {
    self.isText = isText
    self.look = look
    self.isUnlocked = isUnlocked
  }
}

/// What may be entered in an area: a drop-down list, a message that is shown on the spot, or both.
package struct EntryRule: Sendable, Hashable {
  package var area: CellArea
  /// Empty: everything may be entered.
  package var choices: [String]
  /// Where the words of the drop-down list are entered in turn, in the place of `choices`.
  package var listedOn: Cells?
  /// Whether the spreadsheet program refuses other words, or only asks back.
  package var refusesOthers: Bool
  /// At most 32 UTF-16 units; needs a message.
  package var title: String?
  /// At most 255 UTF-16 units.
  package var message: String?

  /// Cells of a sheet.
  package struct Cells: Sendable, Hashable {
    let sheet: String
    let area: CellArea

    package init(sheet: String, area: CellArea) {
      self.sheet = sheet
      self.area = area
    }

    /// `='指标'!$A$2:$A$500`.
    var formula: String {
      func fixed(_ place: CellReference) -> String {
        "$\(CellReference.letters(ofColumn: place.column))$\(place.row)"
      }
      return "='\(sheet.replacing("'", with: "''"))'!\(fixed(area.first)):\(fixed(area.last))"
    }
  }

  package init(
    _ area: CellArea, choices: [String] = [], refusesOthers: Bool = true, title: String? = nil,
    message: String? = nil
  ) {
    self.area = area
    self.choices = choices
    self.refusesOthers = refusesOthers
    self.title = title
    self.message = message
  }
}
