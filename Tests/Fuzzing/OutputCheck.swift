import CommonMark
import Foundation
import Writing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whether every output is what a reader of its format takes it for.
enum OutputCheck {
  /// What is wrong with one of the files; `nil` where nothing is.
  static func problem(of output: [String: Data], base: FuzzBase) -> String? {
    for (path, data) in output.sorted(by: { $0.key < $1.key }) {
      if let problem = problem(of: path, data, base) { return "\(path): \(problem)" }
    }
    return nil
  }

  private static func problem(of path: String, _ data: Data, _ base: FuzzBase) -> String? {
    switch path.split(separator: ".").last {
    case "csv": return table(data)
    case "json": return (try? JSONSerialization.jsonObject(with: data)) == nil ? "no JSON" : nil
    case "svg", "xml": return XMLParser(data: data).parse() ? nil : "no XML"
    case "html":
      let reading = HTMLReading(data)
      let foreign = reading.names.subtracting(base.markup).subtracting(markdown).sorted()
      return reading.problem ?? (foreign.isEmpty ? nil : "markup of the inputs: \(foreign)")
    case "md": return markdown(data)
    default: return nil
    }
  }

  /// What people's own texts may bring: the marks of CommonMark.
  private static let markdown: Set<String> = [
    "code", "pre", "blockquote", "ol", "ul", "li", "em", "strong", "hr", "br", "h2", "h3", "h4", "h5", "h6",
    "a", "@href",
    "@title", "@start", "@class",
  ]

  private static func table(_ data: Data) -> String? {
    guard let table = StrictTable(data) else { return "no RFC 4180" }
    for cell in table.rows.joined() {
      guard let first = cell.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { continue }
      let isNumber = cell.wholeMatch(of: #/-?[0-9]+(\.[0-9]+)?|--?/#) != nil
      if "=+-@\t\r＝＋－＠".unicodeScalars.contains(first), !isNumber { return "a formula: \(cell)" }
    }
    return nil
  }

  private static func markdown(_ data: Data) -> String? {
    guard let text = String(data: data, encoding: .utf8) else { return "no UTF-8" }
    if let line = MarkdownDocument(parsing: TextBuffer(verbatim: text)).linesWithRawHTML.first {
      return "raw HTML in line \(line)"
    }
    var width: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        width = nil
        continue
      }
      let bars = bars(in: line)
      if let width, width != bars { return "a table row of \(bars) bars instead of \(width): \(line)" }
      width = bars
    }
    return nil
  }

  private static func bars(in line: Substring) -> Int {
    var (count, isEscaped) = (0, false)
    for byte in line.utf8 {
      if isEscaped {
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else if byte == 0x7C {
        count += 1
      }
    }
    return count
  }
}
