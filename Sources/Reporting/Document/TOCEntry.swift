/// An entry of the table of contents.
package struct TOCEntry: Sendable, Hashable {
  /// Level of the heading: 2 and 3 are listed.
  package let level: Int
  /// The heading with its number.
  package let text: String
  /// `id` of the heading in the page.
  package let anchor: String

  /// An entry that points to an `id`.
  package init(level: Int, text: String, anchor: String) {
    self.level = level
    self.text = text
    self.anchor = anchor
  }
}
