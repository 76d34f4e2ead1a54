import Foundation
import Writing

@testable import Reporting

// What is written as bytes, as text that a test can search.

extension TextBuffer {
  func contains(_ words: String) -> Bool { text.contains(words) }
}

extension RenderedReport {
  var markdown: String { document.text }
  var pageHTML: String { page.text }
  var fragmentHTML: String { fragment.text }
}

extension TableFile {
  var csv: String { utf8.text }
}

extension ReportFigure {
  var svg: String { file.text }
}

enum HTMLText {
  static func escaped(_ text: String) -> String { ("\(html: text)" as TextBuffer).text }
}

enum MarkdownText {
  static func escaped(_ text: String) -> String { ("\(markdown: text)" as TextBuffer).text }

  static func link(_ text: String, to address: String) -> String {
    var link = TextBuffer()
    link.append(markdown: text, linkedTo: address)
    return link.text
  }
}
