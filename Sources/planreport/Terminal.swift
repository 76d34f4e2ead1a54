import ArgumentParser
import Diagnostics
import Files
import Foundation
import Publishing

/// The two streams of the terminal, without buffers that a killed run would take with it. A stream that is closed, or
/// whose reader has gone, never ends the program.
enum Terminal {
  /// Reports and lists. Nothing in them moves the cursor or hides, whatever the inputs hold.
  ///
  /// - Throws: `StreamFailure` where they cannot be written, as on a full disk.
  static func output(_ text: String) throws(StreamFailure) { try output(document: TerminalText.lines(text)) }

  /// A file that a person redirects: it is escaped by the rules of its own format.
  static func output(document: String) throws(StreamFailure) {
    do {
      try StandardStream.output.write(document)
    } catch {
      // `planreport plans | head` has read enough.
      if !error.isClosed { throw StreamFailure(reason: DiskFailure(error).reason) }
    }
  }

  /// Diagnostics and progress. Where nobody reads them, nobody can be told.
  static func error(_ text: String) { try? StandardStream.error.write(text) }

  static func error(_ diagnostics: [Diagnostic], unlisted: UnlistedDiagnostics = UnlistedDiagnostics()) {
    if diagnostics.isEmpty { return }
    error(
      DiagnosticPrinter.text(for: diagnostics, unlisted: unlisted, isColoured: isColoured(STDERR_FILENO)))
  }

  static func error(_ closing: [TerminalLine]) { error(text(closing, STDERR_FILENO)) }

  static func print(_ outcome: Outcome) throws(StreamFailure) {
    error(outcome.diagnostics, unlisted: outcome.unlisted)
    try output(outcome.text)
    try output(document: text(outcome.closing, STDOUT_FILENO))
  }

  private static func text(_ lines: [TerminalLine], _ stream: Int32) -> String {
    let isColoured = isColoured(stream)
    return lines.map { $0.text(isColoured: isColoured) + "\n" }.joined()
  }

  /// Colours are for a person who watches and has not forbidden them (https://no-color.org).
  private static func isColoured(_ stream: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(stream) == 1 && environment["NO_COLOR", default: ""].isEmpty
      && environment["TERM"] != "dumb"
  }
}

/// The result was made, and could not be printed.
struct StreamFailure: Error {
  let reason: DiskRefusal
  /// EX_IOERR of sysexits.h.
  static let status: Int32 = 74
}

/// SIGINT, SIGTERM and SIGHUP: the run ends with nothing half done, and says what became of it.
enum Signals {
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]

  static func watch() -> [any DispatchSourceSignal] {
    // A reader that has gone is an error of the write, not the end of the program.
    signal(SIGPIPE, SIG_IGN)
    return numbers.compactMap { number in
      // `nohup` and shells that run something in the background want a signal to be passed over.
      let isIgnored =
        unsafeBitCast(signal(number, SIG_IGN), to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
      guard !isIgnored else { return nil }
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInitiated))
      source.setEventHandler {
        let (stage, leftovers) = Interruption.end()
        Terminal.error(InterruptionMessage.text(stage, leftovers: leftovers.map(\.path)))
        _exit(128 + number)
      }
      source.resume()
      return source
    }
  }
}

/// What a person reads who has ended a run.
enum InterruptionMessage {
  static func text(_ stage: Interruption.Stage, leftovers: [String]) -> String {
    let outcome =
      switch stage {
      case .idle: "已中断。"
      case .building: "已中断：没有写出任何内容，原有内容没有改动。"
      case .published: "已中断：此前内容已经全部换入，没有写到一半的文件。"
      }
    let remains = leftovers.map { "临时目录“\(TerminalText.line($0))”无法删除，下次运行时再清除。" }
    return ([outcome] + remains).joined() + "\n"
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
  /// An empty name would be the folder that the program was started in.
  package init?(argument: String) {
    guard argument.contains(where: { !$0.isWhitespace }) else { return nil }
    self.init(argument)
  }

  package var defaultValueDescription: String { display }
}
