import Writing

/// The style sheet `report.css` in the forms that go into HTML.
///
/// Rules between the comments `/* fragment:begin */` and `/* fragment:end */` hold for the report's body, all
/// under the class `planreport`, and go into the fragment too.
struct StyleSheet: Sendable {
  /// All rules, for a page's `style` element.
  let page: TextBuffer
  /// The body's rules, for the fragment. A negated `id` makes the class weigh more than one, so that ordinary
  /// rules of the website around it do not win.
  let fragment: TextBuffer

  init(_ css: String) {
    // Nothing in a style sheet may end the element that it stands in.
    let safe = css.replacing(utf8: "</", with: "<\\/")
    page = FigureStyle.page(".planreport ") + Self.compact(safe)
    fragment =
      FigureStyle.page(".planreport:not(#_) ")
      + Self.compact(Self.body(of: safe).replacing(utf8: ".planreport", with: ".planreport:not(#_)"))
  }

  private static func body(of css: String) -> String {
    var rest = css[...]
    var body: [Substring] = []
    while let begin = rest.firstRange(utf8: "/* fragment:begin */") {
      rest = rest[begin.upperBound...]
      let end = rest.firstRange(utf8: "/* fragment:")?.lowerBound ?? rest.endIndex
      body.append(rest[..<end])
      rest = rest[end...]
    }
    return body.joined(separator: "\n")
  }

  /// A line a rule, without indentation and comments: every page carries the styles.
  private static func compact(_ css: String) -> TextBuffer {
    var compact = TextBuffer()
    for line in withoutComments(css).utf8.split(whereSeparator: { $0 == .lineFeed || $0 == .carriageReturn })
    {
      let rule = Array(line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
      guard let last = rule.last else { continue }
      compact.append(rule[...])
      switch Unicode.Scalar(last) {
      case "{", ";", ",": break
      case "}": compact += "\n"
      default: compact += " "
      }
    }
    return compact
  }

  private static func withoutComments(_ css: String) -> String {
    var rest = css[...]
    var result = ""
    while let start = rest.firstRange(utf8: "/*") {
      result += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstRange(utf8: "*/") else { return result }
      rest = rest[end.upperBound...]
    }
    return result + rest
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
}
