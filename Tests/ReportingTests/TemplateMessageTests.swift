import CommonMark
import Diagnostics
import Foundation
import PlanModel
import Testing
import Writing

@testable import Reporting

@Suite struct TemplateMessageTests {
  @Test func aMisspeltNameIsShownWithItsLineAndASuggestion() throws {
    let (output, messages) = try renderSample(
      "# 题\n\n{{#projects}}\n《{{plan-titel}}》由{{ownr}}负责。\n{{/projects}}\n")
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
    let (output, messages) = try renderSample(
      "{{> partials/closing}}\n{{> clsoing}}", partials: ["closing": "甲"])
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
    let facts = Facts<Void>(
      joining: [sampleFacts, [.markdown("outlook", "形势", in: [.final, .annual]) { _ in "x" }]])
    let (_, messages) = try renderSample("{{outlook}}", facts: facts)
    #expect(
      messages == """
        错误 Templates/midterm.md.mustache 第1行第3字：“outlook”不能用在这类报告的模板里。
            | {{outlook}}
            |   ^
            规则：“outlook”只在“终期评估”、“年度评估”的模板中可用。
            修改：请删去此处，或改用本类报告的变量。
            编号：template.name-of-other-kind
        """)
  }

  @Test func aSectionClosedWronglyIsShownAtBothEnds() throws {
    let (_, messages) = try renderSample("{{#projects}}\n{{owner}}\n{{/project}}\n")
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
    var sample = try SampleLibrary([
      "midterm.md.mustache": template, "partials/self.md.mustache": "{{> self}}",
    ])
    #expect(sample.render() == nil)
    let found = sample.log.sorted.map { diagnostic in
      let place = diagnostic.location
      return "\(place?.line.map(String.init) ?? "-") \(place?.character.map(String.init) ?? "-") "
        + diagnostic.message.summary
    }
    #expect(found == [expected])
  }

  @Test func filesThatAreMissingOrUnreadable() throws {
    let templates = try TemporaryTemplates(["finl.md.mustache": "甲"])
    defer { templates.remove() }
    try Data([0xD6, 0xD0]).write(to: templates.folder.url.appendingPathComponent("annual.md.mustache"))
    var log = DiagnosticLog()
    let library = TemplateLibrary(templates.folder, log: &log)
    let values = Subjects(try FixturePlan.content(2025)).facts
    #expect(library.render(.final, values, log: &log)?.document.source == nil)
    #expect(library.pageShell(log: &log) == nil)
    _ = TemplateLibrary(TemplateFolder(URL(fileURLWithPath: "/nonexistent/x"), displayPath: "X"), log: &log)
    #expect(
      log.diagnostics.map { "\($0.message.summary)\($0.message.fix ?? "")" } == [
        "模板文件不是UTF-8编码。请在编辑器中另存为UTF-8编码。", "没有名为“final”的报告模板。是否想写“finl”？",
        "模板文件夹中缺少“page.html.mustache”。请补上文件“page.html.mustache”。", "模板文件夹中缺少“report.css”。请补上文件“report.css”。",
        "找不到模板文件夹。请检查路径，或用 --templates 指定。",
      ])
  }
}

/// Names in templates of real reports, where no report enters them.
@Suite struct TemplateNameTests {
  @Test(arguments: [
    ("final", "{{outlook.any}}", "“outlook.any”不能用在这类报告的模板里。“outlook.any”只在“中期评估”、“年度评估”的模板中可用。"),
    ("final", "{{outlook.summary}}", "“outlook.summary”不能用在这类报告的模板里。“outlook.summary”只在“中期评估”、“年度评估”的模板中可用。"),
    (
      "midterm", "{{narrative.experience}}",
      "“narrative.experience”不能用在这类报告的模板里。“narrative.experience”只在“终期评估”的模板中可用。"
    ),
    ("annual", "{{experience}}", "“experience”不能用在这类报告的模板里。“experience”只在“终期评估”的模板中可用。"),
    (
      "midterm", "{{overdue.name}}",
      "此处不能使用“overdue.name”。“overdue.name”属于“projects”，只能在{{#projects}}与{{/projects}}之间使用。"
    ),
    (
      "midterm", "{{#release.any}}{{relase.gaps}}{{/release.any}}", "没有名为“relase.gaps”的变量。是否想写“release.gaps”？"
    ),
    ("midterm", "{{^tasks.any}}{{tasks.totl}}{{/tasks.any}}", "没有名为“tasks.totl”的变量。是否想写“tasks.total”？"),
    ("midterm", "{{#projects.overdue}}{{ownr}}{{/projects.overdue}}", "没有名为“ownr”的变量。是否想写“owner”？"),
  ])
  func areFoundWithoutValues(_ file: String, _ text: String, _ expected: String) throws {
    let templates = try TemporaryTemplates(["\(file).md.mustache": text])
    defer { templates.remove() }
    var log = DiagnosticLog()
    _ = TemplateLibrary(templates.folder, log: &log)
    #expect(
      log.sorted.map(\.message).map { message in
        let detail = message.summary.hasPrefix("没有") ? message.fix ?? "" : message.rule
        return message.summary + detail
      } == [expected])
  }
}
