import ArgumentParser
import Diagnostics
import Files
import Foundation
import Publishing

/// The two streams of the terminal, without buffers that a killed run would take with it.
enum Terminal {
  /// Reports and lists: what a person redirects into a file.
  static func output(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  /// Diagnostics and progress.
  static func error(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  static func print(_ outcome: Outcome) {
    if !outcome.diagnostics.isEmpty { error(DiagnosticPrinter.text(for: outcome.diagnostics)) }
    output(outcome.text)
  }
}

/// The folder of the plans.
struct InputsOption: ParsableArguments {
  @Option(help: "存放各规划数据的目录。")
  var inputs = Workspace().inputs
}

/// The folder of the templates.
struct TemplatesOption: ParsableArguments {
  @Option(help: "存放模板的目录。")
  var templates = Workspace().templates
}

/// All folders.
struct WorkspaceOptions: ParsableArguments {
  @OptionGroup var inputs: InputsOption
  @OptionGroup var templates: TemplatesOption

  @Option(help: "写入报告的目录。")
  var output = Workspace().output

  @OptionGroup var pace: PaceOptions

  var workspace: Workspace {
    Workspace(inputs: inputs.inputs, templates: templates.templates, output: output, pace: pace.pace)
  }
}

extension Folder: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }

  package var defaultValueDescription: String { display }
}
