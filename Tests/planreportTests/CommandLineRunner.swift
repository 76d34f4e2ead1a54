import Foundation

/// Runs the built program as a user would.
struct CommandLineRunner {
  /// What a run gave back.
  struct Result {
    let status: Int32
    let output: String
    let messages: String
  }

  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program beside the test bundle.
  private static let program = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
    .deletingLastPathComponent().appending(path: "planreport")

  /// Runs the program and waits for it.
  static func run(
    _ arguments: [String], in folder: URL = root, environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files instead of pipes: a pipe that nobody empties blocks the program.
    let place = try TemporaryFolder()
    let output = place.url.appending(path: "output")
    let messages = place.url.appending(path: "messages")
    for file in [output, messages] { FileManager.default.createFile(atPath: file.path, contents: nil) }
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

/// A folder that is removed with the test.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "planreport-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Every file below with its content, by relative path.
  static func contents(of folder: URL) throws -> [String: Data] {
    guard let paths = FileManager.default.enumerator(atPath: folder.path) else { return [:] }
    return try paths.compactMap { $0 as? String }.reduce(into: [:]) { files, path in
      var isFolder: ObjCBool = false
      let file = folder.appending(path: path)
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue
      else { return }
      files[path] = try Data(contentsOf: file)
    }
  }
}
