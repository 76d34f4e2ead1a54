import PlanModel
import Writing

/// Passages of a document, each with its place; on the page folded where it is long.
struct QuotationBlock: DocumentBlock {
  /// Passages with more characters are folded.
  private static let longest = 300

  let name: String
  /// Of the document that is quoted.
  let title: String
  let passages: [Quotation]

  var kind: DocumentBlockKind { .quotation }

  func markdown() -> TextBuffer {
    passages.map { passage in
      let paragraphs = passage.paragraphs.map { "> \(markdown: $0)" as TextBuffer }
      return "\(markdown: origin(of: passage) + "：")\n\n\(paragraphs.joined(separator: "\n>\n"))"
    }
    .joined(separator: "\n\n")
  }

  func html(number: Int) -> TextBuffer {
    passages.map { passage in
      let length = passage.paragraphs.filter { $0 != Quotation.gap }.map(\.count).reduce(0, +)
      var html: TextBuffer =
        length > Self.longest ? "<details class=\"quotation\">\n" : "<details class=\"quotation\" open>\n"
      html += "<summary>\(html: "\(origin(of: passage))（\(length)字）")</summary>\n<blockquote>\n"
      for paragraph in passage.paragraphs { html += "<p>\(html: paragraph)</p>\n" }
      return html + "</blockquote>\n</details>\n"
    }
    .joined()
  }

  private func origin(of passage: Quotation) -> String { "据\(Phrases.title(title))\(passage.place)" }
}
