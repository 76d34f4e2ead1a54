import ArgumentParser
import Diagnostics
import Foundation

extension PlanReport {
  /// Ends the program: help to stdout, everything else to stderr, in Chinese.
  static func exit(reporting error: any Error) -> Never {
    switch error {
    case let error as DiagnosticsError:
      Terminal.error(DiagnosticPrinter.text(for: error.diagnostics))
      Foundation.exit(1)
    case let error as CocoaError:
      Terminal.error("错误：文件读写失败：\(error.localizedDescription)\n")
      Foundation.exit(1)
    default:
      let code = exitCode(for: error)
      let text = ChineseHelp.translate(fullMessage(for: error))
      if code == .success {
        Terminal.output(text + (text.hasSuffix("\n") ? "" : "\n"))
      } else if !text.isEmpty {
        Terminal.error(text + "\n")
      }
      Foundation.exit(code.rawValue)
    }
  }
}

/// Writes to the two streams of the terminal without buffering surprises.
enum Terminal {
  /// Reports and lists: what a person redirects into a file.
  static func output(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  /// Diagnostics and progress.
  static func error(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
