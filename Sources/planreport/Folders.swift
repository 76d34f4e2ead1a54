import ArgumentParser
import Foundation

/// The folder of the plans.
struct InputsOption: ParsableArguments {
  @Option(help: "存放各规划数据的目录。")
  var inputs = "Inputs"
}

/// The folders of templates and results.
struct OutputOptions: ParsableArguments {
  @Option(help: "存放模板的目录。")
  var templates = "Templates"

  @Option(help: "写入报告的目录。")
  var output = "Output"
}
