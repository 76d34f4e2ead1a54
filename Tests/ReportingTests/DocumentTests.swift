import Diagnostics
import CommonMark
import Testing
import Writing

@testable import Reporting

/// A block whose output is given.
struct GivenBlock: DocumentBlock {
  let name: String
  let kind: DocumentBlockKind

  func markdown() -> TextBuffer { "表：\(markdown: name)\n\n| 列 |\n|---|\n| 值 |" }
  func html(number: Int) -> TextBuffer {
    "<div>\(html: kind == .table ? "表" : "图")\(number) \(html: name)</div>\n"
  }
}

extension ReportDocument {
  init(
    markdown: TextBuffer, blocks: [any DocumentBlock],
    place: @escaping (String) -> Diagnostics.SourceLocation? = { _ in nil },
    log: inout DiagnosticLog
  ) {
    let document = MarkdownDocument(parsing: markdown, directiveKinds: DocumentBlockKind.infoStrings)
    self.init(document, blocks: blocks, place: place, log: &log)
  }
}

@Suite struct HeadingNumberingTests {
  @Test(arguments: [
    (1, "一"), (9, "九"), (10, "十"), (11, "十一"), (20, "二十"), (21, "二十一"), (99, "九十九"), (100, "100"),
  ])
  func chineseNumerals(_ number: Int, _ expected: String) {
    #expect(HeadingNumbering.chinese(number) == expected)
  }

  @Test(arguments: [
    ("一、概述", "概述"), ("（一）甲", "甲"), ("(三)甲", "甲"), ("（12）甲", "甲"), ("1. 甲", "甲"), ("1\\. 甲", "甲"),
    ("2、甲", "甲"), ("3．甲", "甲"), ("2.5亿元", "2.5亿元"), ("2023年工作", "2023年工作"), ("一体化", "一体化"),
    ("（一）", "（一）"), ("", ""),
  ])
  func numbersWrittenByHandAreReplaced(_ heading: String, _ expected: String) {
    #expect(HeadingNumbering.withoutHandWrittenNumber(heading) == expected)
  }
}

@Suite struct ReportDocumentTests {
  @Test func numbersHeadingsAndSetsBlocksIn() {
    var log = DiagnosticLog()
    let document = ReportDocument(
      markdown: """
        # 甲市规划

        ## 概述
        文字。

        ```table
        indicators
        ```
        ### 一、范围 #
        ### 方法
        #### 数据
        ##### 来源
        ###### 细目
        结论
        ----
        ```figure
        verdicts
        ```
        ### 指标

        ```table
        tasks
        ```

        """,
      blocks: [
        GivenBlock(name: "tasks", kind: .table), GivenBlock(name: "indicators", kind: .table),
        GivenBlock(name: "verdicts", kind: .figure),
      ], log: &log)
    #expect(log.diagnostics.isEmpty)
    #expect(
      document.bodyHTML == """
        <h2 id="sec-1">一、概述\(PageAnchor.link("sec-1"))</h2>
        <p>文字。</p>
        <div>表1 indicators</div>
        <h3 id="sec-1-1">（一）范围\(PageAnchor.link("sec-1-1"))</h3>
        <h3 id="sec-1-2">（二）方法\(PageAnchor.link("sec-1-2"))</h3>
        <h4 id="sec-1-2-1">1. 数据\(PageAnchor.link("sec-1-2-1"))</h4>
        <h5 id="sec-1-2-1-1">（1）来源\(PageAnchor.link("sec-1-2-1-1"))</h5>
        <h6 id="sec-1-2-1-1-1">细目\(PageAnchor.link("sec-1-2-1-1-1"))</h6>
        <h2 id="sec-2">二、结论\(PageAnchor.link("sec-2"))</h2>
        <div>图1 verdicts</div>
        <h3 id="sec-2-1">（一）指标\(PageAnchor.link("sec-2-1"))</h3>
        <div>表2 tasks</div>

        """)
    #expect(
      document.markdown == """
        # 甲市规划

        ## 一、概述
        文字。

        表：indicators

        | 列 |
        |---|
        | 值 |
        ### （一）范围
        ### （二）方法
        #### 1. 数据
        ##### （1）来源
        ###### 细目
        ## 二、结论
        表：verdicts

        | 列 |
        |---|
        | 值 |
        ### （一）指标

        表：tasks

        | 列 |
        |---|
        | 值 |

        """)
    #expect(
      document.tableOfContents == [
        TOCEntry(level: 2, text: "一、概述", anchor: "sec-1"),
        TOCEntry(level: 3, text: "（一）范围", anchor: "sec-1-1"),
        TOCEntry(level: 3, text: "（二）方法", anchor: "sec-1-2"),
        TOCEntry(level: 2, text: "二、结论", anchor: "sec-2"),
        TOCEntry(level: 3, text: "（一）指标", anchor: "sec-2-1"),
      ])
  }

  @Test func pageAndMarkdownFileHaveTheSameHeadings() {
    var log = DiagnosticLog()
    let document = ReportDocument(
      markdown: "# 题\n\n## *强调* & `码` \\*\n\n### 1\\. 甲\n\n## 乙 ##\n\n> ## 引文\n", blocks: [], log: &log)
    var again = DiagnosticLog()
    let reread = ReportDocument(markdown: document.markdown, blocks: [], log: &again)
    #expect(reread.bodyHTML == document.bodyHTML)
    #expect(reread.tableOfContents == document.tableOfContents)
    #expect(reread.markdown == document.markdown)
    #expect(document.tableOfContents.map(\.text) == ["一、强调 & 码 *", "（一）甲", "二、乙"])
  }

  @Test func everyMistakeIsNamed() {
    var log = DiagnosticLog()
    let blocks = [
      GivenBlock(name: "indicators", kind: .table), GivenBlock(name: "verdicts", kind: .figure),
      GivenBlock(name: "tasks", kind: .table),
    ]
    let document = ReportDocument(
      markdown: """
        # 题
        # 又一题
        #### 跳级
        ##
        ```table
        indicator
        ```
        ```table
        verdicts
        ```
        ```table
        indicators
        ```
        ```table
        indicators
        ```
        - 甲

          ```table
          tasks
          ```

        ```figure
        ```
        """, blocks: blocks, place: { SourceLocation("Templates/a.md.mustache", line: $0.count) }, log: &log)
    #expect(document.bodyHTML.contains("language-table"))
    #expect(
      log.diagnostics.map { "\($0.location?.line ?? 0) \($0.message.summary)\($0.message.fix ?? "")" } == [
        "5 “又一题”是第二个一级标题。请把它改为二级标题（##）。", "7 标题“跳级”从1级跳到了4级。请把它改为2级标题。",
        "2 有一个标题没有文字。请填写标题，或删去此行。",
        "9 没有名为“indicator”的表格。是否想写“indicators”？", "8 “verdicts”是图。请把代码块的标记改为```figure。",
        "10 “indicators”在报告中出现了两次。请删去其中一处，在文字中用编号引用。",
        "5 “tasks”写在了列表或引用里。请把代码块移到列表或引用之外，并顶格书写。", "0 代码块里没有图的名称。请填写名称，或删去此代码块。",
      ])
  }

  @Test func directivesAreFoundInTheTemplates() throws {
    var sample = try SampleLibrary([
      "midterm.md.mustache": "# 题\n\n{{> tables}}\n",
      "partials/tables.md.mustache": "\n```table\nindicatrs\n```\n",
    ])
    let rendered = sample.render()
    let markdown = try #require(rendered)
    var log = DiagnosticLog()
    _ = ReportDocument(
      markdown: TextBuffer(verbatim: markdown), blocks: [GivenBlock(name: "indicators", kind: .table)],
      place: sample.library.place(ofLine:), log: &log)
    #expect(
      log.sorted.flatMap(DiagnosticPrinter.lines) == [
        "错误 Templates/partials/tables.md.mustache 第3行：没有名为“indicatrs”的表格。", "    | indicatrs",
        "    规则：```table代码块写明本报告已有的表格的名称。", "    修改：是否想写“indicators”？", "    编号：document.unknown-block",
      ])
  }
}
