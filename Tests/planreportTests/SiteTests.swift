import Foundation
import TestSupport
import Testing

/// What a run writes beside the reports, and what its options change.
@Suite struct SiteTests {
  private let root = Repository.root

  private func report(_ output: URL, _ more: [String]) throws -> CommandLineRunner.Result {
    try CommandLineRunner.run(
      [
        "report", "--year", "2023", "--inputs", root.appending(path: "Tests/Fixtures/demo/Inputs").path,
        "--templates", root.appending(path: "Templates").path, "--output", output.path,
      ] + more)
  }

  private func text(_ output: URL, _ path: String) throws -> String {
    try String(contentsOf: output.appending(path: path), encoding: .utf8)
  }

  @Test func aFeedIsAlwaysWrittenASitemapWhereTheSiteIsKnown() throws {
    let place = try TemporaryFolder()
    let output = place.url.appending(path: "Output")
    #expect(try report(output, []).status == 0)
    #expect(try text(output, "feed.xml").contains("href=\"2023/qingxi-demo/index.html\""))
    #expect(!FileManager.default.fileExists(atPath: output.appending(path: "sitemap.xml").path))
    #expect(try report(output, ["--base-url", "https://example.gov.cn/pg/"]).status == 0)
    let map = try text(output, "sitemap.xml")
    #expect(map.contains("<loc>https://example.gov.cn/pg/2023/qingxi-demo/index.html</loc>"))
  }

  /// The address stands among the templates, so that a submission keeps it and is made again with it.
  @Test func reportAndSubmissionPrintTheAddressOfTheirPages() throws {
    let place = try TemporaryFolder()
    let inputs = place.url.appending(path: "Inputs/qingxi-demo")
    try FileManager.default.createDirectory(
      at: place.url.appending(path: "Inputs"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: root.appending(path: "Tests/Fixtures/demo/Inputs/qingxi-demo"), to: inputs)
    let plan = inputs.appending(path: "plan.yaml")
    let yaml = try String(contentsOf: plan, encoding: .utf8)
    try Data((yaml + "compiler: 青溪市（虚构）生态环境局\n").utf8).write(to: plan)
    let templates = place.url.appending(path: "Templates")
    try FileManager.default.copyItem(at: root.appending(path: "Templates"), to: templates)
    let address = templates.appending(path: "base-url.txt")
    try Data("example.gov.cn\n".utf8).write(to: address)
    let wrong = try CommandLineRunner.run(["report", "--year", "2023"], in: place.url)
    #expect(wrong.status == 1)
    #expect(wrong.messages.contains("错误 Templates/base-url.txt 第1行：“example.gov.cn”不是完整的网址。"))

    try Data("https://example.gov.cn/pg/\n".utf8).write(to: address)
    #expect(try CommandLineRunner.run(["report", "--year", "2023"], in: place.url).status == 0)
    let output = place.url.appending(path: "Output")
    let end = "[引用日期]. https://example.gov.cn/pg/"
    #expect(try text(output, "2023/qingxi-demo/index.html").contains(end + "2023/qingxi-demo/index.html."))
    #expect(try text(output, "sitemap.xml").contains("<loc>https://example.gov.cn/pg/index.html</loc>"))
    let archived = try CommandLineRunner.run(
      ["archive", "--year", "2023", "--allow-gaps", "省厅尚未核定"], in: place.url)
    #expect(archived.status == 0, "\(archived.messages)")
    let submission = "archive/2023/qingxi-demo/r1"
    #expect(try text(output, "\(submission)/index.html").contains(end + "\(submission)/index.html."))
    #expect(try text(output, "\(submission)/templates/base-url.txt") == "https://example.gov.cn/pg/\n")
    #expect(try CommandLineRunner.run(["verify", "Output/archive"], in: place.url).status == 0)
  }

  @Test func aWrongAddressIsAnError() throws {
    let place = try TemporaryFolder()
    let output = place.url.appending(path: "Output")
    let result = try report(output, ["--base-url", "example.gov.cn"])
    #expect(result.status == 1)
    #expect(
      result.messages == """
        错误：“example.gov.cn”不是完整的网址。
            规则：写报告发布后所在目录的网址，以 https:// 或 http:// 开头，不带“?”和“#”。
            修改：例如 https://sthjj.example.gov.cn/ghpg/。
            编号：run.bad-site-address

        共错误1处。

        """)
    #expect(!FileManager.default.fileExists(atPath: output.path))
  }

  @Test func aReleaseLeavesUnwrittenSectionsOutAndSaysThatItIsOne() throws {
    let place = try TemporaryFolder()
    let output = place.url.appending(path: "Output")
    let inputs = place.url.appending(path: "Inputs")
    try FileManager.default.copyItem(at: root.appending(path: "Tests/Fixtures/demo/Inputs"), to: inputs)
    try FileManager.default.removeItem(at: inputs.appending(path: "qingxi-demo/narrative"))
    #expect(try report(output, ["--inputs", inputs.path]).status == 0)
    let draft = try text(output, "2023/qingxi-demo/index.html")
    #expect(draft.contains("<p class=\"edition\">草稿</p>"))
    #expect(draft.contains("主要做法"))
    #expect(try report(output, ["--inputs", inputs.path, "--edition", "release"]).status == 0)
    let release = try text(output, "2023/qingxi-demo/index.html")
    #expect(release.contains("<p class=\"edition\">发布</p>"))
    #expect(!release.contains("主要做法"))
    #expect(!release.contains("尚未提供"))
  }

  @Test func thePageLeadsToTheArchivedRevisions() throws {
    let place = try TemporaryFolder()
    let output = place.url.appending(path: "Output")
    for name in ["r2", "r10", "r3.zip", ".r11", "r012", "notes"] {
      try FileManager.default.createDirectory(
        at: output.appending(path: "archive/2023/qingxi-demo/\(name)"), withIntermediateDirectories: true)
    }
    #expect(try report(output, []).status == 0)
    let page = try text(output, "2023/qingxi-demo/index.html")
    let links = page.matches(
      of: #/<a href="../../archive/2023/qingxi-demo/(r[^/]*)/index.html">第([0-9]+)次报送/#)
    #expect(links.map { "\($0.1) \($0.2)" } == ["r10 10", "r2 2"])
  }

  @Test func aPackageOfAnotherProgramIsNamed() throws {
    let place = try TemporaryFolder()
    let output = place.url.appending(path: "Output")
    let folder = output.appending(path: "2020/alt")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("{}".utf8).write(to: folder.appending(path: "datapackage.json"))
    try GoldenRun.reportForeignPackage.expect(try report(output, []), place: place.url)
    #expect(!FileManager.default.fileExists(atPath: output.appending(path: "2023").path))
  }

  @Test func theVocabularyShowsTheValuesOfAReport() throws {
    let result = try CommandLineRunner.run([
      "vocabulary", "qingxi-demo", "--year", "2023", "--markdown", "--inputs",
      root.appending(path: "Tests/Fixtures/demo/Inputs").path,
    ])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines[0] == "| 写法 | 类型 | 含义 | 示例 |")
    #expect(lines.contains("| `{{report.dataYear}}` | 文字 | 数据截止年 | 2023 |"))
    #expect(
      lines.contains(
        "| `{{#indicators.laggards}}{{name}}{{/indicators.laggards}}` | 文字 | 指标名称 | 细颗粒物（PM2.5）浓度 |"))
    let page = try CommandLineRunner.run(["vocabulary", "--page"])
    #expect(page.output.contains("{{#breadcrumbs}}{{href}}{{/breadcrumbs}}"))
  }

  @Test func aYearWithoutReportIsAnErrorOfTheVocabulary() throws {
    let result = try CommandLineRunner.run(["vocabulary", "huzhou-145", "--year", "2024"])
    #expect(result.status == 1)
    #expect(
      result.messages == """
        错误：规划“huzhou-145”在2024年没有安排评估。
            规则：报告年份由规划 plan.yaml 中的 evaluations 决定。
            修改：有评估的年份是：2023、2025。
            编号：run.no-report

        共错误1处。

        """)
  }

  @Test func checkTriesTheTemplatesToo() throws {
    let place = try TemporaryFolder()
    let templates = place.url.appending(path: "Templates")
    try FileManager.default.copyItem(at: root.appending(path: "Templates"), to: templates)
    let file = templates.appending(path: "final.md.mustache")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data((text + "\n{{report.yer}}\n").utf8).write(to: file)
    try FileManager.default.copyItem(
      at: root.appending(path: "Tests/Fixtures/demo/Inputs"), to: place.url.appending(path: "Inputs"))
    try GoldenRun.checkWrongTemplate.expect(try CommandLineRunner.run(["check"], in: place.url))
  }

  /// What only a rendered report shows: a table that there is not, emphasis that a value breaks.
  @Test func checkFindsWhatAPlansOwnTemplateMakesOfItsValues() throws {
    let place = try TemporaryFolder()
    let inputs = place.url.appending(path: "Inputs")
    try FileManager.default.copyItem(at: root.appending(path: "Tests/Fixtures/demo/Inputs"), to: inputs)
    let own = inputs.appending(path: "qingxi-demo/templates/partials")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    try Data("## 概述\n\n**{{plan.cited}}**已经印发。\n\n```table\nindicatrs\n```\n".utf8)
      .write(to: own.appending(path: "overview.mustache"))
    let result = try CommandLineRunner.run([
      "check", "--inputs", inputs.path, "--templates", root.appending(path: "Templates").path,
    ])
    #expect(result.status == 1)
    #expect(result.messages.contains("partials/overview.mustache 第6行：没有名为“indicatrs”的表格。\n"))
    #expect(result.messages.contains("midterm.md.mustache：加粗标记“**”不起作用，会原样印在报告里。\n"))
    #expect(result.messages.contains("\n共错误1处、警告5处、提示1处。\n"))
  }

  @Test func mistakesOfTemplatesAndInputsAreNamedTogether() throws {
    let place = try TemporaryFolder()
    let templates = place.url.appending(path: "Templates")
    try FileManager.default.copyItem(at: root.appending(path: "Templates"), to: templates)
    try Data("# 题\n\n{{report.yer}}\n".utf8).write(to: templates.appending(path: "annual.md.mustache"))
    let inputs = place.url.appending(path: "Inputs")
    try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: root.appending(path: "Tests/Fixtures/broken-tables"), to: inputs.appending(path: "broken-tables"))
    let result = try CommandLineRunner.run([
      "check", "--inputs", inputs.path, "--templates", templates.path,
    ])
    #expect(result.messages.contains("没有名为“report.yer”的变量。\n"))
    #expect(result.messages.contains("/broken-tables/"))
  }
}
