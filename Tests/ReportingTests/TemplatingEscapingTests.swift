import CommonMark
import Foundation
import Testing
import Writing

@testable import Reporting

@Suite struct EscapingTests {
  @Test(arguments: [
    ("<b>&amp;</b>", "\\<b\\>\\&amp;\\</b\\>"), ("**粗**_斜_`码`", "\\*\\*粗\\*\\*\\_斜\\_\\`码\\`"),
    ("[x](javascript:y)", "\\[x\\](javascript:y)"), ("a|b\\c#d~e", "a\\|b\\\\c\\#d\\~e"),
    ("http://a.cn www.b.cn WWW.c", "http\\://a.cn www\\.b.cn WWW\\.c"), ("甲\r\n乙\t丙\n", "甲 乙 丙"),
    ("- 甲", "\\- 甲"), ("-", "\\-"), ("---", "\\---"), ("===", "\\==="), ("+ 甲", "\\+ 甲"),
    ("-3.2", "-3.2"), ("+5", "+5"), ("1. 甲", "1\\. 甲"), ("12)", "12\\)"), ("2023.5", "2023.5"),
    ("1.5亿元", "1.5亿元"), ("    缩进", "缩进"), ("重要!", "重要\\!"), ("{{name}}", "{{name}}"),
    ("甲\u{202E}乙\u{200B}\u{FEFF}\u{0}", "甲［U+202E］乙［U+200B］［U+FEFF］［U+0000］"),
    ("〔18〕≥92", "〔18〕≥92"), ("µg/m³", "µg/m³"), ("", ""),
  ])
  func markdownInterpretsNothingOfAValue(_ value: String, _ expected: String) {
    #expect(MarkdownText.escaped(value) == expected)
    // What is printed is what was given, without markup around it.
    let html = MarkdownDocument(parsing: TextBuffer(verbatim: expected)).blocks.map(\.html).joined().text
    #expect(html == (value.isEmpty ? "" : "<p>\(plainHTML(VisibleText.of(value)))</p>\n"))
  }

  private func plainHTML(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  @Test(arguments: [
    ("通报", "https://a.cn/x y(1)|2", "[通报](<https://a.cn/x%20y(1)%7C2>)"),
    ("通报", "javascript:alert(1)", "通报（javascript:alert(1)）"), ("通报", "", "通报"),
    ("a]b", "http://x/<>", "[a\\]b](<http://x/%3C%3E>)"),
  ])
  func linksOnlyToWebAddresses(_ text: String, _ address: String, _ expected: String) {
    #expect(MarkdownText.link(text, to: address) == expected)
  }

  @Test func escapesHTML() {
    #expect(
      HTMLText.escaped("<a href=\"x\" onclick='y'>&\u{2066}</a>\n")
        == "&lt;a href=&quot;x&quot; onclick=&#39;y&#39;&gt;&amp;［U+2066］&lt;/a&gt;")
  }
}
