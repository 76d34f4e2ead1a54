import Writing

/// What a fenced block of a template can name; the raw value is the block's info string.
package enum DocumentBlockKind: String, Sendable, Hashable, CaseIterable {
  /// Numbered 表1, 表2, …
  case table
  /// Numbered 图1, 图2, …
  case figure
  /// Words of another document, not numbered.
  case quotation
  /// What stands on the first screen, not numbered.
  case summary

  static let infoStrings = Set(allCases.map(\.rawValue))
}

struct BlockName: Sendable, Hashable {
  let name: String
  let kind: DocumentBlockKind
}

/// A typed table, figure or quotation that a template puts into the text by naming it in a fenced block:
///
///     ```table
///     indicators
///     ```
protocol DocumentBlock: Sendable {
  /// The name that templates write.
  var name: String { get }
  var kind: DocumentBlockKind { get }
  /// A pipe table with its caption, an image link `![title](figures/x.svg)` with the text that says the
  /// same, or block quotations; begins and ends without blank lines.
  func markdown() -> TextBuffer
  /// Complete block-level HTML, everything in it escaped.
  ///
  /// - Parameter number: The running number in the document, 表1 or 图1.
  func html(number: Int) -> TextBuffer
}
