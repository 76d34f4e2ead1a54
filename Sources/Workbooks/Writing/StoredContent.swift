/// What a cell's content is stored as.
struct StoredContent: Hashable {
  var value: Value?
  /// The number format; `@` is text.
  var format: String?

  enum Value: Hashable {
    case text(String)
    case number(Double)
  }
}

extension CellDraft.Content {
  var stored: StoredContent {
    switch self {
    case .empty: StoredContent(value: nil, format: nil)
    case .text(let text): .text(text)
    case .number(let digits): .number(digits, percent: false) ?? .text(digits)
    case .percent(let digits): .number(digits, percent: true) ?? .text(digits + "%")
    case .date(let day):
      // Every day after the February of 1900 that Excel takes for a leap year's.
      StoredContent(value: .number(Double(SerialDate.daysSince1970(day) + 25_569)), format: "yyyy-mm-dd")
    }
  }
}

extension StoredContent {
  /// An empty text is an empty cell.
  fileprivate static func text(_ text: String) -> StoredContent {
    StoredContent(value: text.isEmpty ? nil : .text(text), format: "@")
  }

  /// `nil` for what is no number in plain digits, or has more digits than a sheet keeps.
  fileprivate static func number(_ digits: String, percent: Bool) -> StoredContent? {
    let parts = digits.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard isNumber, (1...2).contains(parts.count), parts.joined().drop(while: { $0 == "0" }).count <= 15,
      let number = Double(percent ? DecimalText.shifted(digits, by: -2) : digits)
    else { return nil }
    let decimals = parts.count > 1 ? "." + String(repeating: "0", count: parts[1].count) : ""
    return StoredContent(value: .number(number), format: "0" + decimals + (percent ? "%" : ""))
  }
}

extension CellDraft {
  /// What the width of its column depends on.
  var fittedText: String? {
    switch content {
    case _ where look.runsOver: nil
    case .empty: nil
    case .text(let text), .number(let text): text
    case .percent(let digits): digits + "%"
    case .date(let day): day.iso
    }
  }
}

extension String {
  /// XML 1.0 knows neither U+FFFE nor U+FFFF, and C strings end at U+0000.
  var isWritable: Bool { !unicodeScalars.contains { [0, 0xFFFE, 0xFFFF].contains($0.value) } }

  /// Other than ends of lines and tabulators.
  var hasControlCharacters: Bool {
    unicodeScalars.contains { $0.value < 0x20 && !["\n", "\t"].contains($0) }
  }

  /// What would be read as an escape (`_x0041_`) with its underscore escaped; the opposite of `Spreadsheet.unescaped`.
  /// Control characters the library escapes itself.
  var escapedForSheet: String {
    guard contains("_x") else { return self }
    return replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
  }
}
