/// What can be wrong with a template.
package enum TemplateProblem: Problem {
  // Files
  /// There is no template folder.
  case missingFolder
  /// A file cannot be read.
  case unreadable
  /// A file is not encoded in UTF-8.
  case notUTF8
  /// A report kind has no template.
  case missingTemplate(String, suggestion: String?)
  /// A file that every page needs is missing.
  case missingFile(String)
  // Tags
  /// A tag or comment without its closing braces.
  case unfinishedTag
  /// A tag without a name.
  case emptyTag
  /// A kind of Mustache tag that templates do not use.
  case unsupportedTag(String)
  /// A name with other characters than letters, digits and hyphens.
  case badName(String)
  /// A section that is never closed.
  case unclosedSection(String)
  /// A closing tag with another name than the innermost open section; `line` is where that begins.
  case wrongClosing(String, expected: String, line: Int)
  /// A closing tag without an open section.
  case nothingToClose(String)
  /// Sections in sections beyond any use.
  case tooDeep(String)
  /// Partials and lists in each other that multiply beyond any use.
  case tooLarge
  // Names
  /// A name that no facts have.
  case unknownName(String, suggestion: String?)
  /// A name of a list's items or a group, used outside of it.
  case nameInsideSection(String, section: String)
  /// A name that the facts of other report kinds have.
  case nameOfOtherKind(String, kinds: [String])
  /// A partial that there is not.
  case missingPartial(String, suggestion: String?)
  /// A partial that sets itself in.
  case recursivePartial(String)
  /// A condition, list or group printed as if it were a text.
  case notPrintable(String, kind: String)
  /// A dotted name below something that is not a group.
  case notInside(String, kind: String)
  /// `{{.}}` outside a text's section.
  case noCurrentValue
  /// `first()` or `last()` where the position in a list is not known.
  case noPosition(String)
  // Text
  /// Emphasis beside Chinese punctuation, which CommonMark does not recognise.
  case strayEmphasis(String)
  /// The same, brought about by a value or people's own text.
  case strayEmphasisInText(String)
  /// HTML in a Markdown template.
  case rawHTML

  /// Stable identifier.
  package var id: String {
    switch self {
    case .missingFolder: "template.missing-folder"
    case .unreadable: "template.unreadable"
    case .notUTF8: "template.not-utf8"
    case .missingTemplate: "template.missing-template"
    case .missingFile: "template.missing-file"
    case .unfinishedTag: "template.unfinished-tag"
    case .emptyTag: "template.empty-tag"
    case .unsupportedTag: "template.unsupported-tag"
    case .badName: "template.bad-name"
    case .unclosedSection: "template.unclosed-section"
    case .wrongClosing: "template.wrong-closing"
    case .nothingToClose: "template.nothing-to-close"
    case .tooDeep: "template.too-deep"
    case .tooLarge: "template.too-large"
    case .unknownName: "template.unknown-name"
    case .nameInsideSection: "template.name-inside-section"
    case .nameOfOtherKind: "template.name-of-other-kind"
    case .missingPartial: "template.missing-partial"
    case .recursivePartial: "template.recursive-partial"
    case .notPrintable: "template.not-printable"
    case .notInside: "template.not-inside"
    case .noCurrentValue: "template.no-current-value"
    case .noPosition: "template.no-position"
    case .strayEmphasis: "template.stray-emphasis"
    case .strayEmphasisInText: "template.stray-emphasis-in-text"
    case .rawHTML: "template.raw-html"
    }
  }

  /// A value that breaks a template's emphasis is a warning: the report stays readable.
  package var severity: Severity {
    if case .strayEmphasisInText = self { return .warning }
    return .error
  }

  /// What is printed.
  package var message: Message {
    switch self {
    case .missingFolder, .unreadable, .notUTF8, .missingTemplate, .missingFile: fileMessage
    case .unfinishedTag, .emptyTag, .unsupportedTag, .badName, .unclosedSection, .wrongClosing,
      .nothingToClose, .tooDeep, .tooLarge:
      tagMessage
    case .strayEmphasis, .strayEmphasisInText, .rawHTML: textMessage
    default: nameMessage
    }
  }
}
