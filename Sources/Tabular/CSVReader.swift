package import Diagnostics

/// Strict reader of CSV files (RFC 4180) that knows the place of every row.
///
/// More than RFC 4180 allows: LF as well as CRLF at the end of a line, a byte-order mark, GB18030, and empty
/// rows, which spreadsheets leave behind. Nothing else is repaired silently.
package enum CSVReader {
  /// - Parameters:
  ///   - titles: The titles that the table may have, to find them where something stands above them.
  ///   - log: Takes everything that is wrong; reading goes on as far as it makes sense.
  package static func read(
    _ bytes: [UInt8], file: String, titles: Set<String> = [], into log: inout DiagnosticLog
  ) -> CSVTable? {
    guard let text = TextDecoder.utf8(bytes, file: file, into: &log) else { return nil }
    var (records, found, isUnreadable) = text.withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(bytes, file: file)
      let records = scanner.records()
      return (records, scanner.log, scanner.isUnreadable)
    }
    if isUnreadable {
      log.merge(found.diagnostics)
      return nil
    }
    while records.last?.isBlank == true { records.removeLast() }
    guard !records.isEmpty else {
      log.merge(found.diagnostics)
      log.report(.empty, at: SourceLocation(file))
      return nil
    }
    if let above = CSVTable.rowsAboveTitles(records.prefix(10).map(\.fields), known: titles) {
      log.report(.rowsAboveTitles(above), at: SourceLocation(file, row: 1))
      return nil
    }
    let header = records.removeFirst()
    guard checkDelimiter(of: header, file: file, into: &log) else { return nil }
    log.merge(found.diagnostics)
    let hasTitles = titles.isEmpty || CSVTable.count(header.fields, of: titles) > 0
    return table(header: header, records: records, hasTitles: hasTitles, file: file, into: &log)
  }

  private static func table(
    header: CSVRow, records: [CSVRow], hasTitles: Bool, file: String, into log: inout DiagnosticLog
  ) -> CSVTable {
    let width = header.fields.count
    var rows: [CSVRow] = []
    rows.reserveCapacity(records.count)
    for var record in records {
      if record.isBlank {
        log.report(.blankRow, at: record.location(in: file))
        continue
      }
      let cells = record.fields.count
      if cells != width {
        log.report(
          Problem.raggedRow(cells: cells, expected: width), at: record.location(in: file))
        record.isRagged = true
        record.fields = Array(record.fields.prefix(width))
        while record.fields.count < width { record.fields.append("") }
      }
      rows.append(record)
    }
    // What is no title at all is not one that is missing or written twice.
    for fault in hasTitles ? CSVTable.titleFaults(header, rows) : [] {
      log.report(fault.problem, at: fault.row.location(in: file))
    }
    return CSVTable(header: header.fields, rows: rows)
  }

  /// A header of one cell with another separator in it was saved with that separator.
  private static func checkDelimiter(
    of header: CSVRow, file: String, into log: inout DiagnosticLog
  ) -> Bool {
    guard header.fields.count == 1, let only = header.fields.first else { return true }
    let separators: [(Character, String)] = [(";", "半角分号"), ("\t", "制表符"), ("，", "全角逗号"), ("|", "竖线")]
    guard let (_, name) = separators.first(where: { only.contains($0.0) }) else { return true }
    log.report(.delimiter(name: name), at: SourceLocation(file, row: 1))
    return false
  }
}

extension CSVRow {
  /// Where the row stands; the line is named only where it differs from the row.
  package func location(in file: String, column: String? = nil) -> SourceLocation {
    SourceLocation(file, row: row, column: column, line: line == row ? nil : line)
  }

  var isBlank: Bool {
    fields.allSatisfy { field in
      guard let first = field.utf8.first else { return true }
      // Nearly every row begins with a letter or digit; no blank does, and a character above U+2FFF is only looked at
      // where it may be the ideographic blank.
      if first > 0x20 && first < 0x80 || first > 0xE3 { return false }
      return field.allSatisfy(\.isWhitespace)
    }
  }
}
