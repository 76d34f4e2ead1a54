/// How much room a text takes in a sheet. Widths are counted in digits, as a sheet counts those of its columns.
enum TextWidth {
  private static let narrowest = 6
  private static let widest = 48

  /// Of a column that shows these texts; longer lines are wrapped.
  static func column(_ texts: some Sequence<String>) -> Int {
    let widths = texts.lazy.flatMap { $0.split(separator: "\n") }.map { width(of: $0) }
    // Two more for the margins of the cell.
    return min(widest, max(narrowest, (widths.max() ?? 0) + 2))
  }

  /// The lines that a text takes in a column, wrapped where it is too wide.
  static func lines(of text: String, inColumn width: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, (Self.width(of: $1) + width - 1) / max(1, width)) }
  }

  /// A Chinese character is as wide as two digits; so are full-width punctuation and the letters next to them.
  static func width(of line: some StringProtocol) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
  }
}
