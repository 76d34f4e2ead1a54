import Diagnostics
import Foundation
import Testing
import Writing

@testable import Reporting

@Suite struct PageShellTests {
  private func shell() throws -> PageShell {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var log = DiagnosticLog()
    let folder = TemplateFolder(root.appendingPathComponent("Templates"), displayPath: "Templates")
    let read = TemplateFolder(folder.url, displayPath: folder.displayPath)
    let page = try #require(read.source("page.html.mustache", into: &log))
    let css = try #require(read.source("report.css", into: &log))
    let shell = PageShell(template: page.text, css: css.text, displayPath: page.file, log: &log)
    #expect(log.diagnostics.isEmpty)
    return try #require(shell)
  }

  private func withoutStyles(_ page: TextBuffer) -> String {
    let html = page.text
    guard let start = html.firstRange(of: "<style>"), let end = html.firstRange(of: "</style>") else {
      return html
    }
    return String(html[..<start.upperBound] + html[end.lowerBound...])
  }

  @Test func aPageIsWholeAndEscaped() throws {
    var page = PageContent(title: "甲市<规划>", bodyHTML: "<h2 id=\"sec-1\">一、概述</h2>\n")
    page.subtitle = "中期评估报告"
    page.edition = "草稿"
    page.summary = "\"概\"述"
    page.breadcrumbs = [("全部", "../../index.html"), ("2023年", "../index.html")]
    page.headerItems = [("数据截止", "2022年")]
    page.disclaimer = "非官方\u{202E}评估结论。"
    page.tableOfContents = [
      TOCEntry(level: 2, text: "一、概述", anchor: "sec-1"),
      TOCEntry(level: 3, text: "（一）范围", anchor: "sec-1-1"),
    ]
    page.links = [("指标", "tables/indicators.csv")]
    page.downloads = [("全文", "report.md")]
    page.footer = ["某单位"]
    page.revisions = [
      ("第2次报送（r2）", "r2/index.html", "更正1处", ["甲<乙>由1改为2"]),
      ("第1次报送（r1）", "r1/index.html", "首次报送", []),
    ]
    page.address = "https://example.gov.cn/a&b/index.html"
    #expect(
      withoutStyles(try shell().render(page)) == """
        <!doctype html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
        <meta name="color-scheme" content="light dark">
        <meta name="format-detection" content="telephone=no">
        <meta name="description" content="&quot;概&quot;述">
        <meta property="og:type" content="article">
        <meta property="og:title" content="甲市&lt;规划&gt; 中期评估报告">
        <meta property="og:description" content="&quot;概&quot;述">
        <meta property="og:url" content="https://example.gov.cn/a&amp;b/index.html">
        <title>甲市&lt;规划&gt; 中期评估报告</title>
        <link rel="icon" href="data:,">
        <style></style>
        </head>
        <body class="planreport-page">
        <a class="skip-link" href="#main">跳到正文</a>
        <header class="masthead">
        <nav class="breadcrumbs" aria-label="上级页面"><ol>
        <li><a href="../../index.html">全部</a></li>
        <li><a href="../index.html">2023年</a></li>
        </ol></nav>
        <div class="title-block">
        <h1>甲市&lt;规划&gt;</h1>
        <p class="subtitle">中期评估报告</p>
        <p class="edition">草稿</p>
        </div>
        <dl class="meta">
        <div><dt>数据截止</dt><dd>2022年</dd></div>
        </dl>
        <p class="disclaimer"><strong>声明</strong>非官方［U+202E］评估结论。</p>
        <nav class="quick-links" aria-label="下载"><ul>
        <li><a href="report.md">全文</a></li>
        </ul></nav>
        </header>
        <div class="layout">
        <nav class="contents-side" aria-label="目录">
        <p class="contents-title">目录</p>
        <ol>
        <li><a href="#sec-1">一、概述</a><ol><li><a href="#sec-1-1">（一）范围</a></li></ol></li>
        </ol>
        </nav>
        <nav class="contents-top" aria-label="目录">
        <details>
        <summary>目录</summary>
        <ol>
        <li><a href="#sec-1">一、概述</a></li>
        </ol>
        </details>
        </nav>
        <main id="main" class="planreport" tabindex="-1">
        <h2 id="sec-1">一、概述</h2>

        <nav class="downloads" aria-labelledby="downloads-title">
        <p id="downloads-title" class="downloads-title">数据下载</p>
        <ul>
        <li><a href="tables/indicators.csv">指标</a></li>
        </ul>
        </nav>
        </main>
        </div>
        <footer class="colophon">
        <nav class="revisions" id="revisions" aria-labelledby="revisions-title">
        <p id="revisions-title">历次报送和更正（各次的网址不变）</p>
        <ul>
        <li><a href="r2/index.html">第2次报送（r2）</a>：更正1处<ul><li>甲&lt;乙&gt;由1改为2</li></ul></li>
        <li><a href="r1/index.html">第1次报送（r1）</a>：首次报送</li>
        </ul>
        </nav>
        <p>某单位</p>
        <p class="back-to-top"><a href="#main">返回正文开头</a></p>
        </footer>
        </body>
        </html>

        """)
  }

  @Test func aBarePageHasNoEmptyParts() throws {
    let html = withoutStyles(try shell().render(PageContent(title: "题", bodyHTML: "<p>文</p>")))
    #expect(
      html.hasSuffix(
        """
        <header class="masthead">
        <div class="title-block">
        <h1>题</h1>
        </div>
        </header>
        <div class="layout layout-plain">
        <main id="main" class="planreport" tabindex="-1">
        <p>文</p>
        </main>
        </div>
        <footer class="colophon">
        <p class="back-to-top"><a href="#main">返回正文开头</a></p>
        </footer>
        </body>
        </html>

        """))
  }

  @Test func theStylesAskNothingOfTheNetwork() throws {
    let html = try shell().render(PageContent(title: "题", bodyHTML: "")).text
    for word in ["url(", "@import", "http:", "https:", "<script", "src="] { #expect(!html.contains(word)) }
  }

  @Test func theFragmentStandsUnderOneClass() throws {
    var page = PageContent(title: "题", bodyHTML: "<p>文</p>\n")
    page.disclaimer = "非官方<结论>。"
    page.links = [("指标", "tables/indicators.csv")]
    let fragment = try shell().fragment(page)
    let html = fragment.text
    #expect(
      withoutStyles(fragment) == """
        <style></style>
        <div class="planreport" lang="zh-CN">
        <div class="disclaimer"><strong>声明</strong>非官方&lt;结论&gt;。</div>
        <p>文</p>
        </div>

        """)
    // Every selector of the fragment begins with the class, which weighs more than an id.
    let styles = html.split(separator: "</style>")[0].split(separator: "\n").dropFirst()
    let rules = styles.filter { $0.hasPrefix(".") }.compactMap { $0.split(separator: "{").first }
    let selectors = rules.flatMap { $0.split(separator: ",") }
    #expect(selectors.count > 100)
    #expect(selectors.allSatisfy { $0.drop { $0 == " " }.hasPrefix(".planreport:not(#_)") })
    #expect(
      styles.allSatisfy { $0 == "}" || $0.hasPrefix(".planreport:not(#_)") || $0.hasPrefix("@") })
    #expect(!html.contains("rem;") && !html.contains("planreport-page"))
  }

  @Test func aMistakeInThePageTemplateIsNamed() throws {
    var log = DiagnosticLog()
    #expect(
      PageShell(
        template: "<h1>{{titel}}</h1>", css: "", displayPath: "Templates/page.html.mustache", log: &log)
        == nil)
    #expect(
      log.sorted.flatMap(DiagnosticPrinter.lines) == [
        "错误 Templates/page.html.mustache 第1行第7字：没有名为“titel”的变量。", "    | <h1>{{titel}}</h1>",
        "    |       ^", "    规则：模板只能使用“planreport vocabulary”列出的名称。", "    修改：是否想写“title”？",
        "    编号：template.unknown-name",
      ])
  }

  /// A country's page is as long as its tables; what a template may not do is to multiply.
  @Test func aBodyMayBeLongButNotRepeated() throws {
    var page = PageContent(title: "题", bodyHTML: TextBuffer([UInt8](repeating: 0x78, count: 12_000_000)))
    #expect(try shell().render(page).count > 12_000_000)
    page.links = (1...20).map { ("第\($0)份", "\($0).csv") }
    var log = DiagnosticLog()
    let repeating = try #require(
      PageShell(
        template: "{{#links}}{{body}}{{/links}}\n", css: "", displayPath: "Templates/page.html.mustache",
        log: &log))
    let failure = #expect(throws: DiagnosticsError.self) { try repeating.render(page) }
    #expect(failure?.diagnostics.map(\.problem.id) == ["template.too-large"])
  }

  @Test func aStyleSheetCannotEndItsElement() {
    let styles = StyleSheet(
      "/* a */ p { content: \"</style>\" }\n/* fragment:begin */\n.planreport { x: y }\n/* fragment:end */\nq {}"
    )
    #expect(styles.page.text.hasSuffix("}\np { content: \"<\\/style>\" }\n.planreport { x: y }\nq {}\n"))
    #expect(styles.fragment.text.hasSuffix("}\n.planreport:not(#_) { x: y }\n"))
  }
}
