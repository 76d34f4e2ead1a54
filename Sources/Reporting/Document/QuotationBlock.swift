import PlanModel

/// Passages of a document, each with its place; on the page folded where it is long.
struct QuotationBlock: DocumentBlock {
  /// Passages with more characters are folded.
  private static let longest = 300

  let name: String
  /// Of the document that is quoted.
  let title: String
  let passages: [Quotation]

  var kind: DocumentBlockKind { .quotation }

  func markdown() -> String {
    passages.map { passage in
      let paragraphs = passage.paragraphs.map { "> " + MarkdownText.escaped($0) }
      return MarkdownText.escaped(origin(of: passage) + "：") + "\n\n" + paragraphs.joined(separator: "\n>\n")
    }
    .joined(separator: "\n\n")
  }

  func html(number: Int) -> String {
    passages.map { passage in
      let length = passage.paragraphs.filter { $0 != Quotation.gap }.map(\.count).reduce(0, +)
      let paragraphs = passage.paragraphs.map { "<p>\(HTMLText.escaped($0))</p>\n" }.joined()
      return "<details class=\"quotation\"\(length > Self.longest ? "" : " open")>\n"
        + "<summary>\(HTMLText.escaped("\(origin(of: passage))（\(length)字）"))</summary>\n"
        + "<blockquote>\n\(paragraphs)</blockquote>\n</details>\n"
    }
    .joined()
  }

  private func origin(of passage: Quotation) -> String { "据\(Phrases.title(title))\(passage.place)" }
}
