import ArgumentParser
import Files
import Publishing
import Reporting
import Writing

/// `planreport plans`
struct PlansCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plans", abstract: "列出全部规划及其评估年份。")

  @OptionGroup var inputs: InputsOption

  mutating func run() throws {
    try Terminal.output(Workspace(inputs: inputs.inputs).listPlans())
  }
}

/// `planreport explain huzhou-145 good-air-days --year 2023`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "逐步说明一项结论或合计的由来：数据行、规则、算式、比较。")

  @Argument(help: ArgumentHelp("规划编号，即 Inputs/ 下的目录名。", valueName: "规划编号"))
  var plan: String

  @Argument(
    help: ArgumentHelp(
      "指标、任务或项目的编号，污染物，项目领域，或 investment（全部项目）；不写则列出全部及其结论。", valueName: "项"))
  var item: String?

  @Option(help: "评估年份，例如 2023。")
  var year: Int

  @OptionGroup var templates: TemplatesOption
  @OptionGroup var inputs: InputsOption

  mutating func run() throws {
    let workspace = Workspace(inputs: inputs.inputs, templates: templates.templates)
    try Terminal.output(workspace.explain(plan, item: item, year: year))
  }
}

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

  @OptionGroup var templates: TemplatesOption
  @OptionGroup var inputs: InputsOption

  mutating func run() throws {
    let vocabulary =
      page
      ? PageShell.vocabulary
      : try TemplateVocabulary.report(
        of: plan, year: year, inputs: inputs.inputs, templates: templates.templates)
    try Terminal.output(markdown ? vocabulary.markdown.text : vocabulary.table)
  }
}

/// `planreport new huzhou-155 [--csv]`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "建立一个新规划的目录：带说明的 plan.yaml、文字的骨架和填写各表的工作簿 plan.xlsx。")

  @Argument(help: ArgumentHelp("规划编号，只用小写字母、数字和连字符，例如 huzhou-155。", valueName: "规划编号"))
  var plan: String

  @Flag(help: "各表写成CSV文件，不写工作簿。")
  var csv = false

  @OptionGroup var inputs: InputsOption

  mutating func run() throws {
    try Terminal.output(Workspace(inputs: inputs.inputs).makePlan(plan, asCSV: csv))
  }
}

/// `planreport draft huzhou-145 --year 2023`
struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "写出一份报告的文字骨架 narrative/<年份>.md，列明每项滞后的指标和任务；已有的文字不改动。")

  @Argument(help: ArgumentHelp("规划编号，即 Inputs/ 下的目录名。", valueName: "规划编号"))
  var plan: String

  @Option(help: "评估年份，例如 2023。")
  var year: Int

  @OptionGroup var inputs: InputsOption

  mutating func run() throws {
    try Terminal.output(Workspace(inputs: inputs.inputs).draftNarrative(of: plan, year: year))
  }
}
