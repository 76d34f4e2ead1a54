import ArgumentParser
import Publishing
import Reporting

/// `planreport vocabulary [规划编号] [--year 2023] [--page] [--markdown]`
struct VocabularyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vocabulary", abstract: "列出模板可以使用的全部名称，附含义和示例。",
    discussion: "示例取自一份真实的报告：不写规划编号和年份时，取第一份中期评估报告。模板的写法见 docs/templates.md。")

  @Argument(help: ArgumentHelp("示例取自这个规划。", valueName: "规划编号"))
  var plan: String?

  @Option(help: "示例取自这一年的报告。")
  var year: Int?

  @Flag(help: "列出网页外壳 page.html.mustache 的名称。")
  var page = false

  @Flag(help: "写成Markdown表格。")
  var markdown = false

  @OptionGroup var inputs: InputsOption

  mutating func run() throws {
    let vocabulary =
      page
      ? PageShell.vocabulary
      : try TemplateVocabulary.report(of: plan, year: year, inputs: Folder(inputs.inputs))
    Terminal.output(markdown ? vocabulary.markdown : vocabulary.table)
  }
}
