/// A named, already formatted value that a template may print or ask for. Templates get facts, never objects:
/// what a template can say is what `planreport vocabulary` lists.
package indirect enum Fact: Sendable, Hashable {
  /// Formatted text; whatever CommonMark would interpret in it is escaped when it is printed. As a section
  /// (`{{#name}}…{{/name}}`) it counts as true where it is not empty.
  case text(String)
  /// A condition, for `{{#name}}` and `{{^name}}`; it cannot be printed.
  case flag(Bool)
  /// Repeated groups, `{{#name}}…{{/name}}`; an empty list is false. All groups of a list have one shape.
  case list([FactGroup])
  /// A single group, `{{#name}}…{{/name}}` or `{{name.inner}}`.
  case group(FactGroup)
  /// People's own CommonMark (`narrative/<year>.md`), printed unescaped; raw HTML in it is left out by the
  /// document, and its headings are moved below the section it stands in. Empty counts as false.
  case markdown(String)
  /// Finished HTML, printed as it is; for the page's own template (`page.html.mustache`) alone.
  case html(String)
}

/// Facts in an explicit order, which is also the order of the vocabulary.
package struct FactGroup: Sendable, Hashable {
  /// One name of the vocabulary.
  package struct Entry: Sendable, Hashable {
    /// What a template writes: lower-case letters, digits and hyphens.
    package let name: String
    /// What it means, in Chinese, as `planreport vocabulary` prints it.
    package let meaning: String
    /// The value of this run.
    package let fact: Fact
    /// An example group of a list; needed where the list may be empty, so that the names inside its section
    /// are known (and checked, and listed with examples) in a run that does not enter it. An optional group
    /// is an empty list with a shape.
    package let shape: FactGroup?

    /// Names a value; `shape` is for lists that may be empty.
    package init(_ name: String, _ meaning: String, _ fact: Fact, shape: FactGroup? = nil) {
      self.name = name
      self.meaning = meaning
      self.fact = fact
      self.shape = shape
    }
  }

  /// The facts, in the order in which they are listed.
  package var entries: [Entry]

  /// A group of these facts; of two with one name the first counts.
  package init(_ entries: [Entry]) { self.entries = entries }
}
