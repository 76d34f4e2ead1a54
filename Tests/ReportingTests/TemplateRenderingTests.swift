import CommonMark
import Diagnostics
import Foundation
import PlanModel
import Testing
import Writing

@testable import Reporting

@Suite struct TemplateRenderingTests {
  @Test func printsFactsInTheOrderOfTheTemplate() throws {
    let (output, messages) = try renderSample(
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
    let (output, messages) = try renderSample(
      "# 题\n\n## 主要做法\n\n{{narrative}}\n\n## 对策\n\n{{#empty-narrative}}\n{{.}}\n{{/empty-narrative}}\n{{^empty-narrative}}\n待编写。\n{{/empty-narrative}}\n"
    )
    #expect(messages == "")
    #expect(
      output
        == "# 题\n\n## 主要做法\n\n\n## 一\n\n\\<b\\>x\\</b\\>\n\n### 二\n\n\n## 对策\n\n待编写。\n")
  }

  @Test func planFolderTakesPrecedenceFileByFile() throws {
    let base = try TemporaryTemplates([
      "midterm.md.mustache": "{{> a}}{{> b}}", "partials/a.md.mustache": "甲",
      "partials/b.md.mustache": "乙",
    ])
    let own = try TemporaryTemplates(["partials/b.md.mustache": "丙"], named: "Inputs/x/templates")
    let wrong = try TemporaryTemplates(["partials/b.md.mustache": "丙{{oops}}"], named: "Inputs/y/templates")
    defer { base.remove(); own.remove(); wrong.remove() }
    var log = DiagnosticLog()
    let values = sampleFacts.values(of: ())
    let library = TemplateLibrary(base.folder, names: sampleFacts.names, log: &log)
    #expect(library.render(.midterm, values, log: &log)?.document.source == "甲乙\n")
    let missing = TemplateFolder(own.folder.url.appendingPathComponent("none"), displayPath: "none")
    #expect(
      library.overridden(by: missing, log: &log).render(.midterm, values, log: &log)?.document.source
        == "甲乙\n")
    #expect(
      library.overridden(by: own.folder, log: &log).render(.midterm, values, log: &log)?.document.source
        == "甲丙\n")
    #expect(log.diagnostics.isEmpty)
    _ = library.overridden(by: wrong.folder, log: &log)
    #expect(
      log.sorted.map(\.location) == [
        SourceLocation("Inputs/y/templates/partials/b.md.mustache", line: 1, character: 4)
      ])
  }

  @Test func warnsOfEmphasisThatAValueBreaks() throws {
    let (output, messages) = try renderSample("**{{plan-title}}**已经印发。")
    #expect(output == "**《甲\\*乙》\\|规划**已经印发。\n")
    #expect(messages == "")
    let broken = try renderSample("{{#counts}}**第{{total}}项。**{{/counts}}后文")
    #expect(broken.messages.hasPrefix("错误 Templates/midterm.md.mustache 第1行第26字：加粗标记“**”不起作用，会原样印在报告里。"))
  }

  @Test func valueWithPunctuationAtItsEndIsAWarning() throws {
    let (output, messages) = try renderSample(
      "**{{t}}**已经", facts: [.text("t", "") { _ in "《规划》" }])
    #expect(output == "**《规划》**已经\n")
    #expect(
      messages.split(separator: "\n") == [
        "警告 Templates/midterm.md.mustache：加粗标记“**”不起作用，会原样印在报告里。",
        "    | **《规划》**已经",
        "    规则：加粗内容的首尾若是标点，标记外侧须是标点、空格或行的首尾。",
        "    修改：请把标点移到加粗内容之外，例如把“**重点。**后文”改为“**重点**。后文”。",
        "    编号：template.stray-emphasis-in-text",
      ])
  }

  @Test func onlyWhatIsAskedForIsComputed() throws {
    let facts: Facts<Void> = [
      .text("asked", "") { _ in "甲" },
      .text("unasked", "") { _ in
        Issue.record("computed")
        return "乙"
      },
    ]
    #expect(try renderSample("{{asked}}", facts: facts).output == "甲\n")
  }
}
