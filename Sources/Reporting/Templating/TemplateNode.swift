/// A Mustache tag of a template.
///
/// Templates use a part of Mustache that staff can learn in an hour: `{{name}}`, `{{#name}}`, `{{^name}}`,
/// `{{/name}}`, `{{> partial}}`, `{{! comment}}`. Everything else is an error with an explanation.
struct TemplateTag: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case variable, section, inverted, closing, partial
  }

  let kind: Kind
  /// What stands between the braces, without mark and blanks.
  let name: String
  /// Line of the file, from 1.
  let line: Int
  /// Where the name begins in its line, from 1.
  let character: Int

  /// Whether the tag asks for the position in a list: `{{^last()}}、{{/last()}}`.
  var asksForPosition: Bool { name == "first()" || name == "last()" }
}

/// A part of a template as it was read, whatever the facts.
indirect enum TemplateNode: Sendable {
  /// Text as it stands; where it opens a line, the indentation of a partial goes before it.
  case text(String, opensLine: Bool)
  case variable(TemplateTag)
  /// `{{#name}}` or `{{^name}}`, whichever the tag is.
  case section(TemplateTag, [TemplateNode])
  /// The blanks before a partial that has its line to itself go before each of the partial's lines.
  case partial(TemplateTag, indentation: String)
}
