import Evaluation
import PlanModel

/// A table of the page together with how its figures came about, behind `details` elements; the Markdown
/// leaves them to the CSV's column 推导.
struct DerivedTable: DocumentBlock {
  let table: ReportTable
  let derivations: [DerivationItem]

  init(_ table: ReportTable, _ derivations: [DerivationItem]) {
    self.table = table
    self.derivations = derivations.filter { !$0.lines.isEmpty }
  }

  var name: String { table.name }
  var kind: DocumentBlockKind { .table }

  func markdown() -> String { table.markdown() }

  func html(number: Int) -> String {
    guard !table.rows.isEmpty, !derivations.isEmpty else { return table.html(number: number) }
    var html = table.html(number: number)
    html += "<details class=\"derivations\">\n<summary>表\(number)的推导过程（\(derivations.count)项）</summary>\n"
    for item in derivations {
      html += "<details class=\"derivation\" id=\"derivation-\(name)-\(HTMLText.escaped(item.id))\">\n"
      html += "<summary>\(HTMLText.escaped(item.title))</summary>\n<ol>\n"
      for line in item.lines { html += "<li>\(HTMLText.escaped(line))</li>\n" }
      html += "</ol>\n</details>\n"
    }
    return html + "</details>\n"
  }
}

/// The way to one verdict or sum in words.
struct DerivationItem: Sendable {
  let id: String
  let title: String
  let lines: [String]
}
