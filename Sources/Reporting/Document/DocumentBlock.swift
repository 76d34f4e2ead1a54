/// What a fenced block of a template can name.
package enum DocumentBlockKind: String, Sendable, Hashable {
  /// ` ```table ` — numbered 表1, 表2, …
  case table
  /// ` ```figure ` — numbered 图1, 图2, …
  case figure
}

/// A typed table or figure that a template puts into the text by naming it in a fenced block:
///
///     ```table
///     indicators
///     ```
package protocol DocumentBlock: Sendable {
  /// The name that templates write.
  var name: String { get }
  /// Whether it is numbered as a table or as a figure.
  var kind: DocumentBlockKind { get }
  /// A pipe table with its caption, or an image link `![title](figures/x.svg)` with the text that says the
  /// same; begins and ends without blank lines.
  func markdown() -> String
  /// The same with its running number in the caption; without an implementation of its own the caption has
  /// none.
  func markdown(number: Int) -> String
  /// Complete block-level HTML, everything in it escaped.
  ///
  /// - Parameter number: The running number in the document, 表1 or 图1.
  func html(number: Int) -> String
}

extension DocumentBlock {
  /// A block whose Markdown carries no number.
  package func markdown(number: Int) -> String { markdown() }
}
