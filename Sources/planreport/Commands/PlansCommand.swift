import ArgumentParser
import Publishing

/// `planreport plans`
struct PlansCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plans", abstract: "列出全部规划及其评估年份。")

  @OptionGroup var inputs: InputsOption

  mutating func run() throws {
    Terminal.output(try PlanCatalogue.text(inputs: Folder(inputs.inputs)))
  }
}
