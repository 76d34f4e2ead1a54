/// What can be wrong with a template.
public enum TemplateProblem: Problem {
  // Files
  case missingFolder
  case unreadable
  case notUTF8
  case missingTemplate(String, suggestion: String?)
  case missingFile(String)
  case refused
  // Tags
  case unfinishedTag
  case emptyTag
  case unsupportedTag(String)
  case badName(String)
  case unclosedSection(String)
  case wrongClosing(String, expected: String, line: Int)
  case nothingToClose(String)
  case tooDeep(String)
  // Names
  case unknownName(String, suggestion: String?)
  case nameInsideSection(String, section: String)
  case nameOfOtherKind(String, kinds: [String])
  case missingPartial(String, suggestion: String?)
  case recursivePartial(String)
  case notPrintable(String, kind: String)
  case notInside(String, kind: String)
  case noCurrentValue
  case noPosition(String)
  case unevenList(String)
  // Text
  case strayEmphasis(String)
  case strayEmphasisInText(String)
  case rawHTML

  public var id: String {
    switch self {
    case .missingFolder: "template.missing-folder"
    case .unreadable: "template.unreadable"
    case .notUTF8: "template.not-utf8"
    case .missingTemplate: "template.missing-template"
    case .missingFile: "template.missing-file"
    case .refused: "template.refused"
    case .unfinishedTag: "template.unfinished-tag"
    case .emptyTag: "template.empty-tag"
    case .unsupportedTag: "template.unsupported-tag"
    case .badName: "template.bad-name"
    case .unclosedSection: "template.unclosed-section"
    case .wrongClosing: "template.wrong-closing"
    case .nothingToClose: "template.nothing-to-close"
    case .tooDeep: "template.too-deep"
    case .unknownName: "template.unknown-name"
    case .nameInsideSection: "template.name-inside-section"
    case .nameOfOtherKind: "template.name-of-other-kind"
    case .missingPartial: "template.missing-partial"
    case .recursivePartial: "template.recursive-partial"
    case .notPrintable: "template.not-printable"
    case .notInside: "template.not-inside"
    case .noCurrentValue: "template.no-current-value"
    case .noPosition: "template.no-position"
    case .unevenList: "template.uneven-list"
    case .strayEmphasis: "template.stray-emphasis"
    case .strayEmphasisInText: "template.stray-emphasis-in-text"
    case .rawHTML: "template.raw-html"
    }
  }

  public var severity: Severity {
    if case .strayEmphasisInText = self { return .warning }
    return .error
  }

  public var message: Message {
    switch self {
    case .missingFolder, .unreadable, .notUTF8, .missingTemplate, .missingFile, .refused: fileMessage
    case .unfinishedTag, .emptyTag, .unsupportedTag, .badName, .unclosedSection, .wrongClosing,
      .nothingToClose, .tooDeep:
      tagMessage
    case .strayEmphasis, .strayEmphasisInText, .rawHTML: textMessage
    default: nameMessage
    }
  }
}
