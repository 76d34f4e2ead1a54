import ArgumentParser
import Publishing

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

  @OptionGroup var inputs: InputsOption

  mutating func run() throws {
    Terminal.output(
      try PlanExplanation.text(inputs: Folder(inputs.inputs), plan: plan, item: item, year: year))
  }
}
