import Foundation
import TestSupport
import Testing

/// A temporary project with the demo plan, and the commands of the archive run in it.
final class ArchiveProject {
  static let demo = Repository.url("Tests/Fixtures/demo/Inputs/qingxi-demo")
  static let gaps = "省厅尚未核定"

  let place: TemporaryFolder
  var root: URL { place.url }
  var inputs: URL { root.appending(path: "Inputs/qingxi-demo") }
  var revisions: URL { root.appending(path: "Output/archive/2023/qingxi-demo") }

  init() throws {
    place = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: root.appending(path: "Inputs"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Self.demo, to: inputs)
  }

  private var templates: String { Repository.url("Templates").path }

  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> CommandLineRunner.Result {
    try CommandLineRunner.run(arguments, in: root, environment: environment)
  }

  @discardableResult
  func report(year: Int = 2023, environment: [String: String] = [:]) throws -> CommandLineRunner.Result {
    try run(["report", "--year", "\(year)", "--templates", templates], environment: environment)
  }

  func archive(
    _ more: [String] = ["--allow-gaps", gaps], year: Int = 2023, environment: [String: String] = [:]
  ) throws -> CommandLineRunner.Result {
    try run(archiveArguments(more, year: year), environment: environment)
  }

  func archiveArguments(_ more: [String] = ["--allow-gaps", gaps], year: Int = 2023) -> [String] {
    ["archive", "--year", "\(year)", "--templates", templates] + more
  }

  /// Puts reasons for changed values into the plan's folder: lines of item, revision, year, reason.
  func give(reasons: String) throws {
    try Data("对象编号,报送次数,年份,理由\n\(reasons)\n".utf8).write(to: inputs.appending(path: "revisions.csv"))
  }

  func verify(_ path: String = "Output/archive") throws -> CommandLineRunner.Result {
    try run(["verify", path])
  }

  /// Replaces a text in an input file.
  func edit(_ file: String, _ old: String, _ new: String) throws {
    let url = inputs.appending(path: file)
    let text = try String(contentsOf: url, encoding: .utf8)
    try #require(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(to: url)
  }

  /// Identifiers of the messages of a run, each once, sorted.
  static func problems(_ result: CommandLineRunner.Result) -> [String] {
    let lines = result.messages.split(separator: "\n")
    return Set(lines.filter { $0.hasPrefix("    编号：") }.map { String($0.dropFirst(7)) }).sorted()
  }
}
