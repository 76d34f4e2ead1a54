/// A second reader of CSV, made from RFC 4180 alone: what the program's own reader and writer are held against.
struct StrictTable: Equatable {
  var rows: [[String]]

  /// `nil` where the bytes are not RFC 4180: a quotation mark out of place, rows of different length, bad UTF-8.
  init?(_ bytes: some Collection<UInt8>) {
    guard let text = String(validating: Array(bytes), as: UTF8.self) else { return nil }
    var scalars = text.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var (rows, row, cell) = ([[String]](), [String](), String.UnicodeScalarView())
    var isQuoted = false
    func isEnd(_ scalar: Unicode.Scalar?) -> Bool {
      scalar == nil || scalar == "," || scalar == "\n" || scalar == "\r"
    }
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if scalars.first == "\"" {
          cell.append(scalars.removeFirst())
        } else {
          isQuoted = false
          guard isEnd(scalars.first) else { return nil }
        }
        continue
      }
      switch scalar {
      case "\"":
        guard cell.isEmpty else { return nil }
        isQuoted = true
      case ",":
        row.append(String(cell))
        cell = String.UnicodeScalarView()
      case "\r" where scalars.first == "\n": continue
      case "\n":
        rows.append(row + [String(cell)])
        (row, cell) = ([], String.UnicodeScalarView())
      default: cell.append(scalar)
      }
    }
    guard !isQuoted else { return nil }
    if !row.isEmpty || !cell.isEmpty { rows.append(row + [String(cell)]) }
    guard Set(rows.map(\.count)).count <= 1 else { return nil }
    self.rows = rows
  }

  var bytes: [UInt8] {
    let lines = rows.map { row in
      row.map { cell in
        let needsQuotes = cell.utf8.contains { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }
        return needsQuotes ? "\"" + Self.doubled(cell) + "\"" : cell
      }.joined(separator: ",") + "\r\n"
    }
    return Array(lines.joined().utf8)
  }

  /// By scalars: to a grapheme a quotation mark with a combining mark is another letter.
  private static func doubled(_ text: String) -> String {
    var doubled = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      doubled.append(scalar)
      if scalar == "\"" { doubled.append(scalar) }
    }
    return String(doubled)
  }

  func column(_ title: String) -> Int? { rows.first?.firstIndex(of: title) }
}
