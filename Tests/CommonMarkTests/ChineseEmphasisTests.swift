import Testing
import Writing

@testable import CommonMark

@Suite struct ChineseEmphasisTests {
  /// What was written, what becomes of it, and what a page shows.
  @Test(arguments: [
    ("**“文字”**后", "“**文字**”后", "“<strong>文字</strong>”后"),
    ("前**《规划》**已经", "前《**规划**》已经", "前《<strong>规划</strong>》已经"),
    ("**重点。**后文", "**重点**。后文", "<strong>重点</strong>。后文"),
    ("前**（一）重点**后", "前（**一）重点**后", "前（<strong>一）重点</strong>后"),
    ("**甲。**乙**“丙”**丁", "**甲**。乙“**丙**”丁", "<strong>甲</strong>。乙“<strong>丙</strong>”丁"),
    ("**“甲”和“乙”**丙", "“**甲”和“乙**”丙", "“<strong>甲”和“乙</strong>”丙"),
    ("**重点**后", "**重点**后", "<strong>重点</strong>后"),
    ("**重点。**", "**重点。**", "<strong>重点。</strong>"),
    ("**“文字”**，后", "**“文字”**，后", "<strong>“文字”</strong>，后"),
  ]) func worksBesidePunctuation(written: String, mended: String, shown: String) {
    #expect(ChineseEmphasis.mended(written) == mended)
    let html = MarkdownDocument(parsing: TextBuffer(verbatim: mended)).blocks.map(\.html.text).joined()
    #expect(html == "<p>\(shown)</p>\n")
    #expect(StrayEmphasis.find(in: TextBuffer(verbatim: mended)) == [])
  }

  @Test(arguments: [
    "`**“甲”**乙`", "\\*\\*“甲”**乙", "**甲", "***“甲”***乙", "****", "**“”**甲", "甲**[乙](x)**丙", "2**3",
  ])
  func leavesOtherTextAlone(text: String) { #expect(ChineseEmphasis.mended(text) == text) }
}
