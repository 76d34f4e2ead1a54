import CommonMark
import PlanModel
import Writing

/// Turns people's lines into the CommonMark that they meant: values filled in, `1、` a list, strong text beside Chinese
/// punctuation strong, pipe tables set as the report's own.
struct NarrativeText {
  /// A line with its `{{…}}` filled; in Markdown what a value contains is escaped.
  typealias Fill = @Sendable (_ line: String, _ isMarkdown: Bool) -> String

  let fill: Fill
  /// What stands instead of a table without rows.
  private let emptyTable: String
  private(set) var tables: [ReportTable] = []

  init(emptyTable: String, fill: @escaping Fill) {
    self.emptyTable = emptyTable
    self.fill = fill
  }

  /// - Parameter title: The caption of tables that have none of their own.
  mutating func markdown(of passage: Passage, under title: String) -> String {
    var result: [String] = []
    var rest = passage.lines.map { VisibleText.keepingLines($0.text) }[...]
    var fence: Substring?
    var number = 0
    while let line = rest.first {
      let mark = line.drop { $0 == " " }.prefix(3)
      if fence == nil, let table = PipeTable(at: rest) {
        let caption = Self.takeCaption(from: &result) ?? title
        result += ["", "```table", name(tables.count), "```", ""]
        tables.append(
          table.filled(fill).table(named: name(tables.count), title: caption, emptyText: emptyTable))
        rest = rest.dropFirst(table.lineCount)
        continue
      }
      if ["```", "~~~"].contains(mark) { fence = fence == nil ? mark : fence == mark ? nil : fence }
      if fence == nil, line.hasPrefix("#") { number = 0 }
      if fence == nil, NarrativePictures.isPicture(line) {
        result += ["", line, ""]
      } else {
        result.append(fence == nil ? prepared(line, after: &number) : line)
      }
      rest = rest.dropFirst()
    }
    return result.joined(separator: "\n")
  }

  private func name(_ position: Int) -> String { "narrative-\(position + 1)" }

  private func prepared(_ line: String, after number: inout Int) -> String {
    ChineseEmphasis.mended(fill(Self.asListItem(line, after: &number), true))
  }

  /// `1、文字` → `1. 文字`; a number that does not follow the one before is text.
  static func asListItem(_ line: String, after number: inout Int) -> String {
    let indent = line.prefix { $0 == " " }
    let digits = line[indent.endIndex...].prefix { $0.isASCII && $0.isNumber }
    guard indent.count < 4, digits.count < 3, let found = Int(digits), found == 1 || found == number + 1,
      let mark = line[digits.endIndex...].first, "、．.".contains(mark)
    else { return line }
    let behind = line[digits.endIndex...].dropFirst()
    let text = behind.drop { " \t\u{3000}".contains($0) }
    guard let first = behind.first, first != ".", !(first.isASCII && first.isNumber), !text.isEmpty else {
      return line
    }
    number = found
    return "\(indent)\(found). \(text)"
  }

  /// The paragraph `表：各县区情况` right above a table is its caption.
  private static func takeCaption(from lines: inout [String]) -> String? {
    guard let index = lines.lastIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
      lines.count - index <= 2,
      let match = lines[index].wholeMatch(of: /[ ]{0,3}表[ 0-9]*[：:][ ]*(.+)/)
    else { return nil }
    let caption = String(match.1)
    lines.removeSubrange(index...)
    return caption
  }
}
