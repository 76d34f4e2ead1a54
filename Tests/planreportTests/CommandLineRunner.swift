import Foundation
import TestSupport

/// Runs the built program as a user would.
struct CommandLineRunner {
  /// What a run gave back.
  struct Result {
    let status: Int32
    let output: String
    let messages: String
  }

  /// The program beside the test bundle.
  private static let program = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
    .deletingLastPathComponent().appending(path: "planreport")

  /// Runs the program and waits for it.
  static func run(
    _ arguments: [String], in folder: URL = Repository.root, environment: [String: String] = [:]
  ) throws -> Result {
    try run(program, arguments, in: folder, environment: environment)
  }

  /// Runs a script of the shell that knows the program as `$PROGRAM`.
  static func shell(_ script: String, in folder: URL = Repository.root) throws -> Result {
    try run(
      URL(filePath: "/bin/bash"), ["-c", script], in: folder, environment: ["PROGRAM": program.path])
  }

  private static func run(
    _ executable: URL, _ arguments: [String], in folder: URL, environment: [String: String]
  ) throws -> Result {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files instead of pipes: a pipe that nobody empties blocks the program.
    let place = try TemporaryFolder()
    let output = place.url.appending(path: "output")
    let messages = place.url.appending(path: "messages")
    for file in [output, messages] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      messages: try String(contentsOf: messages, encoding: .utf8))
  }

  /// Runs the program and kills it after a while, unless it has ended by then.
  static func kill(_ arguments: [String], in folder: URL, after seconds: Double) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }
}
