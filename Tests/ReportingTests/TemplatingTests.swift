import Diagnostics
import Foundation
import Testing

@testable import Reporting

/// A folder of templates for one test.
struct TemporaryTemplates {
  let folder: TemplateFolder

  init(_ files: [String: String], named name: String = "Templates") throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    for (path, text) in files {
      let file = url.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    folder = TemplateFolder(url, displayPath: name)
  }

  func remove() { try? FileManager.default.removeItem(at: folder.url) }
}

private let facts = FactGroup([
  .init("plan-title", "规划名称", .text("《甲*乙》|规划")),
  .init("is-final", "是否终期评估", .flag(false)),
  .init(
    "laggards", "滞后指标",
    .list([
      FactGroup([.init("name", "指标名称", .text("甲")), .init("note", "说明", .text(""))]),
      FactGroup([.init("name", "指标名称", .text("乙")), .init("note", "说明", .text("缺"))]),
    ])),
  .init(
    "projects", "重点工程", .list([]),
    shape: FactGroup([.init("owner", "责任单位", .text("市水利局"))])),
  .init("counts", "数量", .group(FactGroup([.init("total", "总数", .text("17"))]))),
  .init("narrative", "主要做法", .markdown("# 一\n\n<b>x</b>\n\n### 二")),
  .init("empty-narrative", "对策建议", .markdown(" \n")),
])

/// Renders one template and gives the output and the printed messages.
private func render(
  _ text: String, partials: [String: String] = [:],
  otherKinds: [(title: String, facts: FactGroup)] = []
) throws -> (output: String?, messages: String) {
  var files = ["midterm.md.mustache": text]
  for (name, partial) in partials { files["partials/\(name).md.mustache"] = partial }
  let templates = try TemporaryTemplates(files)
  defer { templates.remove() }
  var log = DiagnosticLog()
  let library = TemplateLibrary(templates.folder, log: &log)
  let output = library.render("midterm", facts: facts, otherKinds: otherKinds, log: &log)
  return (output, log.sorted.flatMap(DiagnosticPrinter.lines).joined(separator: "\n"))
}

@Suite struct TemplateRenderingTests {
  @Test func printsFactsInTheOrderOfTheTemplate() throws {
    let (output, messages) = try render(
      """
      # {{plan-title}}
      {{! 注释
      两行 }}

      {{#is-final}}
      终期
      {{/is-final}}
      {{^is-final}}
      共{{counts.total}}项{{#counts}}（{{total}}）{{/counts}}：{{#laggards}}{{name}}{{#note}}（{{.}}，{{plan-title}}）{{/note}}{{^last()}}、{{/last()}}{{/laggards}}。
      {{/is-final}}



      {{#projects}}{{owner}}{{/projects}}{{^projects}}无重点工程。{{/projects}}
      {{> closing}}
      """, partials: ["closing": "规划：{{plan-title}}\n"])
    #expect(messages == "")
    #expect(
      output == "# 《甲\\*乙》\\|规划\n\n共17项（17）：甲、乙（缺，《甲\\*乙》\\|规划）。\n\n无重点工程。\n规划：《甲\\*乙》\\|规划\n")
  }

  @Test func setsNarrativeBelowItsSection() throws {
    let (output, messages) = try render(
      "# 题\n\n## 主要做法\n\n{{narrative}}\n\n## 对策\n\n{{#empty-narrative}}\n{{.}}\n{{/empty-narrative}}\n{{^empty-narrative}}\n待编写。\n{{/empty-narrative}}\n"
    )
    #expect(messages == "")
    #expect(
      output
        == "# 题\n\n## 主要做法\n\n\n### 一\n\n\\<b\\>x\\</b\\>\n\n#### 二\n\n\n## 对策\n\n待编写。\n")
  }

  @Test func planFolderTakesPrecedenceFileByFile() throws {
    let base = try TemporaryTemplates([
      "midterm.md.mustache": "{{> a}}{{> b}}", "partials/a.md.mustache": "甲",
      "partials/b.md.mustache": "乙",
    ])
    let own = try TemporaryTemplates(["partials/b.md.mustache": "丙{{oops}}"], named: "Inputs/x/templates")
    defer { base.remove(); own.remove() }
    var log = DiagnosticLog()
    let library = TemplateLibrary(base.folder, log: &log)
    #expect(library.render("midterm", facts: facts, log: &log) == "甲乙\n")
    let missing = TemplateFolder(own.folder.url.appendingPathComponent("none"), displayPath: "none")
    #expect(library.overridden(by: missing, log: &log).render("midterm", facts: facts, log: &log) == "甲乙\n")
    #expect(log.diagnostics.isEmpty)
    #expect(library.overridden(by: own.folder, log: &log).render("midterm", facts: facts, log: &log) == nil)
    #expect(
      log.sorted.map(\.location) == [
        SourceLocation("Inputs/x/templates/partials/b.md.mustache", line: 1, character: 4)
      ])
  }

  @Test func warnsOfEmphasisThatAValueBreaks() throws {
    let (output, messages) = try render("**{{plan-title}}**已经印发。")
    #expect(output == "**《甲\\*乙》\\|规划**已经印发。\n")
    #expect(messages == "")
    let broken = try render("{{#counts}}**第{{total}}项。**{{/counts}}后文")
    #expect(broken.messages.hasPrefix("错误 Templates/midterm.md.mustache 第1行第26字：加粗标记“**”不起作用，会原样印在报告里。"))
  }

  @Test func valueWithPunctuationAtItsEndIsAWarning() throws {
    let templates = try TemporaryTemplates(["a.md.mustache": "**{{t}}**已经"])
    defer { templates.remove() }
    var log = DiagnosticLog()
    let library = TemplateLibrary(templates.folder, log: &log)
    let output = library.render("a", facts: FactGroup([.init("t", "", .text("《规划》"))]), log: &log)
    #expect(output == "**《规划》**已经\n")
    #expect(
      log.sorted.flatMap(DiagnosticPrinter.lines) == [
        "警告 Templates/a.md.mustache：加粗标记“**”不起作用，会原样印在报告里。",
        "    | **《规划》**已经",
        "    规则：加粗内容的首尾若是标点，标记外侧须是标点、空格或行的首尾。",
        "    修改：请把标点移到加粗内容之外，例如把“**重点。**后文”改为“**重点**。后文”。",
        "    编号：template.stray-emphasis-in-text",
      ])
  }

  @Test func aListMustBeEven() throws {
    let templates = try TemporaryTemplates(["a.md.mustache": "甲"])
    defer { templates.remove() }
    var log = DiagnosticLog()
    let library = TemplateLibrary(templates.folder, log: &log)
    let uneven = FactGroup([
      .init("l", "", .list([FactGroup([.init("a", "", .text(""))]), FactGroup([])]))
    ])
    #expect(library.render("a", facts: uneven, log: &log) == nil)
    #expect(log.diagnostics.map(\.message.summary) == ["列表“l”各项的名称不一致。"])
  }
}

@Suite struct TemplateMessageTests {
  @Test func aMisspeltNameIsShownWithItsLineAndASuggestion() throws {
    let (output, messages) = try render("# 题\n\n{{#projects}}\n《{{plan-titel}}》由{{ownr}}负责。\n{{/projects}}\n")
    #expect(output == nil)
    #expect(
      messages == """
        错误 Templates/midterm.md.mustache 第4行第4字：没有名为“plan-titel”的变量。
            | 《{{plan-titel}}》由{{ownr}}负责。
            | 　  ^
            规则：模板只能使用“planreport vocabulary”列出的名称。
            修改：是否想写“plan-title”？
            编号：template.unknown-name
        错误 Templates/midterm.md.mustache 第4行第20字：没有名为“ownr”的变量。
            | 《{{plan-titel}}》由{{ownr}}负责。
            | 　              　　  ^
            规则：模板只能使用“planreport vocabulary”列出的名称。
            修改：是否想写“owner”？
            编号：template.unknown-name
        """)
  }

  @Test func aMissingPartialIsShownWithASuggestion() throws {
    let (output, messages) = try render("{{> partials/closing}}\n{{> clsoing}}", partials: ["closing": "甲"])
    #expect(output == nil)
    #expect(
      messages == """
        错误 Templates/midterm.md.mustache 第1行第5字：没有名为“partials/closing”的子模板。
            | {{> partials/closing}}
            |     ^
            规则：子模板是partials文件夹中的文件，引用时写文件名，不写文件夹和扩展名。
            修改：是否想写{{> closing}}？
            编号：template.missing-partial
        错误 Templates/midterm.md.mustache 第2行第5字：没有名为“clsoing”的子模板。
            | {{> clsoing}}
            |     ^
            规则：子模板是partials文件夹中的文件，引用时写文件名，不写文件夹和扩展名。
            修改：是否想写{{> closing}}？
            编号：template.missing-partial
        """)
  }

  @Test func aNameOfAnotherKindOfReportSaysWhichKind() throws {
    let other = FactGroup([.init("outlook", "形势", .text("x"))])
    let (_, messages) = try render("{{outlook}}", otherKinds: [("中期评估报告", other)])
    #expect(
      messages == """
        错误 Templates/midterm.md.mustache 第1行第3字：“outlook”不能用在这类报告的模板里。
            | {{outlook}}
            |   ^
            规则：“outlook”只在“中期评估报告”的模板中可用。
            修改：请删去此处，或改用本类报告的变量。
            编号：template.name-of-other-kind
        """)
  }

  @Test func aSectionClosedWronglyIsShownAtBothEnds() throws {
    let (_, messages) = try render("{{#projects}}\n{{owner}}\n{{/project}}\n")
    #expect(
      messages == """
        错误 Templates/midterm.md.mustache 第3行第4字：结束标签写的是“project”，应当结束的是第1行开始的“projects”。
            | {{/project}}
            |    ^
            规则：段落先开始的后结束，名称前后一致。
            修改：是否想写{{/projects}}？
            编号：template.wrong-closing
        """)
  }

  @Test(arguments: [
    ("{{#projects}}\n甲", "1 4 段落“projects”没有结束。"),
    ("甲{{/projects}}", "1 5 结束标签“projects”没有对应的开始标签。"),
    ("甲{{plan-title", "1 2 标签没有写完，缺少“}}”。"), ("甲{{", "1 2 标签没有写完，缺少“}}”。"),
    ("甲\n{{! 注释", "2 - 标签没有写完，缺少“}}”。"), ("{{ }}", "1 3 标签里没有名称。"),
    ("{{{plan-title}}}", "1 3 模板不支持标签“{{{plan-title}}”。"),
    ("{{&plan-title}}", "1 3 模板不支持标签“{{&plan-title}}”。"),
    ("{{=<% %>=}}", "1 3 模板不支持标签“{{=<% %>=}}”。"),
    ("{{uppercased(plan-title)}}", "1 3 名称“uppercased(plan-title)”不合规则。"),
    ("{{规划名称}}", "1 3 名称“规划名称”不合规则。"), ("{{.plan-title}}", "1 3 名称“.plan-title”不合规则。"),
    ("{{owner}}", "1 3 此处不能使用“owner”。"), ("{{is-final}}", "1 3 “is-final”是条件，不能直接输出。"),
    ("{{laggards}}", "1 3 “laggards”是列表，不能直接输出。"),
    ("{{laggards.name}}", "1 3 “laggards”是列表，没有下级名称。"),
    ("{{counts.totl}}", "1 3 没有名为“counts.totl”的变量。"), ("{{.}}", "1 3 此处的{{.}}没有所指的文字。"),
    ("{{#last()}}甲{{/last()}}", "1 4 此处不能使用“last()”。"),
    ("{{#laggards}}{{#note}}{{^last()}}、{{/last()}}{{/note}}{{/laggards}}", "1 26 此处不能使用“last()”。"),
    ("{{> self}}", "1 5 子模板“self”引用了自身。"),
    ("**重点。**后文", "1 6 加粗标记“**”不起作用，会原样印在报告里。"),
    ("甲\n\n乙**《{{plan-title}}》**已经", "3 2 加粗标记“**”不起作用，会原样印在报告里。"),
    ("<b>甲</b>", "1 - 模板里有HTML标签。"),
    (
      String(repeating: "{{#is-final}}", count: 30) + String(repeating: "{{/is-final}}", count: 30),
      "1 303 段落“is-final”嵌套过深。"
    ),
  ])
  func oneMistakeGivesOneMessage(_ template: String, _ expected: String) throws {
    let templates = try TemporaryTemplates([
      "a.md.mustache": template, "partials/self.md.mustache": "{{> self}}",
    ])
    defer { templates.remove() }
    var log = DiagnosticLog()
    let library = TemplateLibrary(templates.folder, log: &log)
    #expect(library.render("a", facts: facts, log: &log) == nil)
    let found = log.sorted.map { diagnostic in
      let place = diagnostic.location
      return "\(place?.line.map(String.init) ?? "-") \(place?.character.map(String.init) ?? "-") "
        + diagnostic.message.summary
    }
    #expect(found == [expected])
  }

  @Test func filesThatAreMissingOrUnreadable() throws {
    let templates = try TemporaryTemplates(["final.md.mustache": "甲"])
    defer { templates.remove() }
    try Data([0xD6, 0xD0]).write(to: templates.folder.url.appendingPathComponent("annual.md.mustache"))
    var log = DiagnosticLog()
    let library = TemplateLibrary(templates.folder, log: &log)
    #expect(library.render("finl", facts: facts, log: &log) == nil)
    #expect(library.pageShell(log: &log) == nil)
    _ = TemplateLibrary(TemplateFolder(URL(fileURLWithPath: "/nonexistent/x"), displayPath: "X"), log: &log)
    #expect(
      log.diagnostics.map { "\($0.message.summary)\($0.message.fix ?? "")" } == [
        "模板文件不是UTF-8编码。请在编辑器中另存为UTF-8编码。", "没有名为“finl”的报告模板。是否想写“final”？",
        "模板文件夹中缺少“page.html.mustache”。请补上文件“page.html.mustache”。", "模板文件夹中缺少“report.css”。请补上文件“report.css”。",
        "找不到模板文件夹。请检查路径，或用 --templates 指定。",
      ])
  }
}

@Suite struct VocabularyTests {
  @Test func listsEveryNameWithItsUsage() {
    #expect(
      Vocabulary(of: facts).markdown == """
        | 写法 | 类型 | 含义 | 示例 |
        |---|---|---|---|
        | `{{plan-title}}` | 文字 | 规划名称 | 《甲\\*乙》\\|规划 |
        | `{{#is-final}}…{{/is-final}}` | 条件 | 是否终期评估 | 否 |
        | `{{#laggards}}…{{/laggards}}` | 列表 | 滞后指标 | 2项 |
        | `{{#laggards}}{{name}}{{/laggards}}` | 文字 | 指标名称 | 甲 |
        | `{{#laggards}}{{note}}{{/laggards}}` | 文字 | 说明 |  |
        | `{{#projects}}…{{/projects}}` | 列表 | 重点工程 | 0项 |
        | `{{#projects}}{{owner}}{{/projects}}` | 文字 | 责任单位 | 市水利局 |
        | `{{#counts}}…{{/counts}}` | 分组 | 数量 |  |
        | `{{counts.total}}` | 文字 | 总数 | 17 |
        | `{{narrative}}` | 正文 | 主要做法 | （多段文字） |
        | `{{empty-narrative}}` | 正文 | 对策建议 | （多段文字） |

        """)
  }

  @Test func alignsColumnsForATerminal() {
    let group = FactGroup([.init("a", "甲乙", .text("x")), .init("long-name", "丙", .flag(true))])
    #expect(
      Vocabulary(of: group).table == """
        写法                           类型  含义  示例
        {{a}}                          文字  甲乙  x
        {{#long-name}}…{{/long-name}}  条件  丙    是

        """)
  }
}
