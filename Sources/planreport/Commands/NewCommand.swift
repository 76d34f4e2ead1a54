import ArgumentParser
import Publishing

/// `planreport new huzhou-155`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "建立一个新规划的目录：带说明的 plan.yaml 和只有列名的各表。")

  @Argument(help: ArgumentHelp("规划编号，只用小写字母、数字和连字符，例如 huzhou-155。", valueName: "规划编号"))
  var plan: String

  @OptionGroup var inputs: InputsOption

  mutating func run() throws { Terminal.output(try NewPlan.create(plan, inputs: Folder(inputs.inputs))) }
}
