/// An entry of the table of contents.
public struct TOCEntry: Sendable, Hashable {
  /// Level of the heading: 2 and 3 are listed.
  public let level: Int
  /// The heading with its number.
  public let text: String
  /// `id` of the heading in the page.
  public let anchor: String

  /// An entry that points to an `id`.
  public init(level: Int, text: String, anchor: String) {
    self.level = level
    self.text = text
    self.anchor = anchor
  }
}
