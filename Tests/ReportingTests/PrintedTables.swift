import Foundation

@testable import Reporting

/// Reads tables back from what was printed, the way a reader sees them: rows of cell texts, without the
/// marks of footnotes.
enum PrintedTables {
  /// All pipe tables of a Markdown text by their captions, header row first.
  static func markdown(_ text: String) -> [String: [[String]]] {
    var tables: [String: [[String]]] = [:]
    var caption = ""
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix("表：") { caption = String(line.dropFirst(2)) }
      guard line.hasPrefix("| ") else { continue }
      if line.replacing("| --- ", with: "").replacing("| ---: ", with: "") == "|" { continue }
      tables[caption, default: []].append(cells(ofPipeRow: line))
    }
    return tables
  }

  /// Cells between unescaped pipes, unescaped.
  private static func cells(ofPipeRow line: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line.dropFirst() {
      if isEscaped {
        cell.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        cells.append(cell.trimmingCharacters(in: .whitespaces))
        cell = ""
      } else {
        cell.append(character)
      }
    }
    return cells.map { cell in
      let link = cell.replacing(/（注[0-9]+）/, with: "")
      guard link.hasPrefix("["), let end = link.range(of: "](<") else { return link }
      return String(link[link.index(after: link.startIndex)..<end.lowerBound])
    }
  }

  /// All tables of a page by their captions (without 表N), header row first, row spans filled in.
  static func html(_ page: String) -> [String: [[String]]] {
    var tables: [String: [[String]]] = [:]
    for table in page.components(separatedBy: "<table").dropFirst() {
      let table = table.components(separatedBy: "</table>")[0]
      let caption = text(of: between(table, "<caption>", "</caption>"))
      var spans: [Int: (text: String, rows: Int)] = [:]
      tables[String(caption.drop { $0 != "　" }.dropFirst())] = table.components(separatedBy: "<tr")
        .dropFirst()
        .map { row in
          var cells: [String] = []
          for part in row.components(separatedBy: "</tr>")[0].components(separatedBy: "<t").dropFirst() {
            fill(&cells, from: &spans)
            let tag = part.prefix { $0 != ">" }
            let content = text(of: String(part.dropFirst(tag.count + 1)).components(separatedBy: "</t")[0])
            if let span = Int(between(String(tag), "rowspan=\"", "\"")), span > 1 {
              spans[cells.count] = (content, span - 1)
            }
            cells.append(content)
          }
          return cells
        }
    }
    return tables
  }

  private static func fill(_ cells: inout [String], from spans: inout [Int: (text: String, rows: Int)]) {
    while let span = spans[cells.count], span.rows > 0 {
      spans[cells.count] = (span.text, span.rows - 1)
      cells.append(span.text)
    }
  }

  static func between(_ text: String, _ start: String, _ end: String) -> String {
    guard let from = text.range(of: start) else { return "" }
    return text[from.upperBound...].components(separatedBy: end)[0]
  }

  private static func text(of html: String) -> String {
    html.replacing(/<sup class="note-link">.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: "").replacing(
      "&lt;", with: "<"
    ).replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
