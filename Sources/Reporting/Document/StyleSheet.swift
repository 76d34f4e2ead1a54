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
    let safe = Self.withoutComments(css).replacing(utf8: "</", with: "<\\/")
    page = FigureStyle.page(".planreport ") + TextBuffer(verbatim: Self.compact(safe))
    let parts = css.replacing(utf8: "</", with: "<\\/").split(
      separator: "/* fragment:", omittingEmptySubsequences: false)
    let body = parts.filter { $0.hasPrefix("begin */") }.map { $0.dropFirst("begin */".count) }
    fragment =
      FigureStyle.page(".planreport:not(#_) ")
      + TextBuffer(
        verbatim: Self.compact(Self.withoutComments(body.joined(separator: "\n")))
          .replacing(utf8: ".planreport", with: ".planreport:not(#_)"))
  }

  private static func withoutComments(_ css: String) -> String {
    var rest = css[...]
    var result = ""
    while let start = rest.firstRange(of: "/*") {
      result += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstRange(of: "*/") else { return result }
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  /// A line a rule, without indentation: every page carries the styles.
  private static func compact(_ css: String) -> String {
    css.split(whereSeparator: \.isNewline)
      .map { $0.drop(while: \.isWhitespace) }
      .filter { !$0.isEmpty }
      .map { line -> Substring in
        switch line.last {
        case ";":
          line.firstRange(of: ": ").map { line[..<$0.lowerBound] + ":" + line[$0.upperBound...] } ?? line
        case "{": line.hasSuffix(" {") ? line.dropLast(2) + "{" : line
        case ",": line
        case "}": line + "\n"
        default: line + " "
        }
      }
      .joined().replacing(utf8: ";}", with: "}")
  }
}
