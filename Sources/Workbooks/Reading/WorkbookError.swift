/// Why a workbook cannot be read.
package struct WorkbookError: Error, Sendable, Hashable {
  package let reason: Reason
  package let sheet: String?
  package let cell: CellReference?

  init(_ reason: Reason, sheet: String? = nil, cell: CellReference? = nil) {
    self.reason = reason
    self.sheet = sheet
    self.cell = cell
  }

  package enum Reason: Sendable, Hashable {
    case noWorkbook(FoundFormat)
    /// The container or a part of it is not whole, or not what it has to be.
    case damaged(Damage)
    /// Made to hurt whoever opens it; no spreadsheet program writes such a thing.
    case hostile(Trick)
    case beyond(Limit)
  }

  /// What the file is instead.
  package enum FoundFormat: Sendable, Hashable {
    case nothing
    /// `.xls` and `.et`.
    case oldWorkbook
    case encrypted
    /// `.xlsb`.
    case binaryWorkbook
    /// `.ods`.
    case openDocument
    /// A Word or PowerPoint file.
    case otherOffice
    case text
    case unknown
  }

  package enum Damage: Sendable, Hashable {
    case container
    /// The name of a part inside the container.
    case missingPart(String)
    case part(String)
    case noSheets
    case doubledSheet
    case cell
  }

  package enum Trick: Sendable, Hashable {
    case unsafeName(String)
    case doubledName(String)
    case documentType
    case compression
    case markup
  }

  package enum Limit: Sendable, Hashable {
    case fileSize(megabytes: Int)
    case entries(Int)
    case unpackedSize(megabytes: Int)
    case tags(Int)
    case sheets(Int)
    case rows(Int)
    case columns(Int)
    case cells(Int)
    case sharedStrings(Int)
    case formats(Int)
    case textLength(Int)
  }
}
