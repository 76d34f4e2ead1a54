import Testing
import Writing

@testable import CommonMark

extension MarkdownDocument {
  var html: String { blocks.map(\.html).joined().text }
}

@Suite struct MarkdownDocumentTests {
  @Test func findsHeadingsAndDirectives() {
    let document = MarkdownDocument(
      parsing: "# 标题\n\n## 概述 *与* `依据`\n\n```table\nindicators\n```\n\n> ```figure\n> x\n> ```\n\n副题\n--\n",
      directiveKinds: ["table", "figure"])
    #expect(
      document.headings.map { "\($0.level) \($0.text) \($0.lines)" }
        == ["1 标题 1...1", "2 概述 与 依据 3...3", "2 副题 13...14"])
    #expect(
      document.directives == [
        MarkdownDirective(kind: "table", name: "indicators", lines: 5...7, isTopLevel: true),
        MarkdownDirective(kind: "figure", name: "x", lines: 9...11, isTopLevel: false),
      ])
  }

  @Test func blocksKnowWhatTheyAre() {
    let document = MarkdownDocument(
      parsing: "# 标题\n\n## 概述 & *依据*\n\n文字。\n\n```table\na\n```\n\n> ```table\n> b\n> ```\n",
      directiveKinds: ["table"])
    #expect(document.blocks.map(\.kind) == [.heading(0), .heading(1), .other, .directive(0), .other])
    #expect(document.blocks[1].html == "<h2>概述 &amp; <em>依据</em></h2>\n")
    #expect(document.blocks[2].html == "<p>文字。</p>\n")
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
    ("甲<img src=x onerror=alert(1)>乙", "<p>甲&lt;img src=x onerror=alert(1)&gt;乙</p>\n"),
    ("[点我](javascript:alert(1))", "<p>点我（javascript:alert(1)）</p>\n"),
    ("[点我](JaVaScRiPt&#58;alert(1))", "<p>点我（JaVaScRiPt:alert(1)）</p>\n"),
    ("[甲](data:text/html,x)", "<p>甲（data:text/html,x）</p>\n"),
    ("[甲](//evil.example/x)", "<p>甲（//evil.example/x）</p>\n"),
    ("[甲](https://a.example/?x=1&y=2)", "<p><a href=\"https://a.example/?x=1&amp;y=2\">甲</a></p>\n"),
    ("[甲](tables/a.csv)", "<p><a href=\"tables/a.csv\">甲</a></p>\n"),
    ("![图*一*](http://a.example/i.png)", "<p><a href=\"http://a.example/i.png\">图一</a></p>\n"),
    ("[![图](i.png)](https://a.example/)", "<p><a href=\"https://a.example/\">图（i.png）</a></p>\n"),
    (
      "![a [b](javascript:x) c](http://i.example/)",
      "<p><a href=\"http://i.example/\">a b（javascript:x） c</a></p>\n"
    ),
    ("甲<!-- 注 -->乙", "<p>甲乙</p>\n"),
    ("共有\n十七项\nPM2.5\nfalls\nhere", "<p>共有十七项PM2.5\nfalls\nhere</p>\n"),
  ])
  func nothingRunsIsFetchedOrVanishes(_ source: String, _ html: String) {
    #expect(MarkdownDocument(parsing: TextBuffer(verbatim: source)).html == html)
  }

  @Test func survivesHostileSizes() {
    let depth = 50_000
    for source in [
      String(repeating: "> ", count: depth) + "a", String(repeating: "[", count: depth),
      String(repeating: "*a **b ", count: depth), String(repeating: "![", count: depth) + "x",
      String(repeating: "- ", count: 2_000) + "a", "\u{0}\u{FFFE}", "", "\n\n", "a\r\nb\rc",
      String(repeating: "<div>", count: depth), String(repeating: "字", count: 1_000_000),
    ] {
      let document = MarkdownDocument(parsing: TextBuffer(verbatim: source), directiveKinds: ["table"])
      #expect(document.headings.isEmpty && document.directives.isEmpty)
      #expect(document.html.utf8.count < 20_000_000)
      #expect(MarkdownFragment.normalized(source, below: 2).count < 20_000_000)
      #expect(StrayEmphasis.find(in: TextBuffer(verbatim: source)).count < 2)
    }
  }
}

@Suite struct MarkdownFragmentTests {
  @Test(arguments: [
    ("## 甲\n\n#### 乙\n\n### 丙", 2, "### 甲\n\n#### 乙\n\n#### 丙"),
    ("前文\n\n# 甲\n\n### 乙\n\n## 丙", 4, "前文\n\n## 甲\n\n### 乙\n\n### 丙"),
    ("## 甲", 5, "###### 甲"),
    ("## 甲\n\n## 乙", 6, "###### 甲\n\n###### 乙"),
    ("甲\n===\n\n```\n没有结束", 2, "## 甲\n\n``` \n没有结束\n```"),
    ("<!-- 没有结束\n\n后文", 2, "\\<\\!-- 没有结束 后文"),
    ("<script>\nx", 2, "\\<script\\> x"),
    ("[x](javascript:y)", 2, "x（javascript:y）"),
    ("- 甲\n- 乙", 2, "  - 甲\n  - 乙"),
    ("", 2, ""),
  ])
  func cannotDisturbItsSurroundings(_ text: String, _ level: Int, _ expected: String) {
    #expect(MarkdownFragment.normalized(text, below: level).text == expected)
  }
}

@Suite struct StrayEmphasisTests {
  @Test(arguments: [
    ("**重点。**后文", [1]), ("前文\n**《规划》**已经", [2]), ("__甲。__乙", [1]),
    ("**重点**后文", []), ("**重点。** 后文", []), ("\\*\\*不是强调\\*\\*", []), ("`**`", []),
    ("\\\\**重点。**后文", [1]), ("3 * 4", []), ("## **甲：**乙\n\n**甲：**乙", [1, 3]),
  ])
  func findsRunsBesideChinesePunctuation(_ source: String, _ lines: [Int]) {
    #expect(StrayEmphasis.find(in: TextBuffer(verbatim: source)).map(\.line) == lines)
  }
}
