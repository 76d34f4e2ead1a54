import Diagnostics

/// How much a workbook may hold before it is refused. Far more than any table of a plan, and little enough that the
/// worst file is refused within a second and 100 MB.
package struct WorkbookLimits: Sendable, Hashable {
  /// Bytes of the file.
  var fileSize = Limits.workbookBytes
  /// Files inside the container.
  var entries = Limits.workbookParts
  /// Bytes of one part when unpacked, and of all parts that are read.
  var partSize = Limits.workbookPartBytes
  var totalSize = Limits.workbookUnpackedBytes
  /// Tags in the markup of all parts that are read; a cell has four to six.
  var tags = Limits.workbookTags
  /// How many times larger than its packed size a part may become; parts below 1 MB may always.
  var compressionRatio = Limits.workbookCompression
  var sheets = Limits.workbookSheets
  /// The number of the last row and the last column that hold something.
  var rows = Limits.sheetRows
  var columns = Limits.sheetColumns
  /// Cells of all sheets that hold something or are merged.
  var cells = Limits.workbookCells
  var sharedStrings = Limits.workbookTexts
  /// Number formats in use.
  var formats = Limits.workbookFormats
  /// UTF-16 units of a cell's text, which is how Excel counts.
  var textLength = Limits.sheetTextLength

  package static let standard = WorkbookLimits()

  func allow(_ text: String) -> Bool { text.utf8.count <= textLength || text.utf16.count <= textLength }
}
