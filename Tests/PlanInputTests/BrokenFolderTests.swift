import Diagnostics
import Foundation
import PlanModel
import Testing

@testable import PlanInput

/// Folders with deliberate mistakes, of a place that does not exist: everything is named, in one run, word for
/// word as in `Tests/Golden/messages`.
///
/// To renew the expected texts after a change of wording: `UPDATE_GOLDEN=1 swift test --filter BrokenFolderTests`.
@Suite struct BrokenFolderTests {
  private static let fixtures = URL(fileURLWithPath: packageRoot).appendingPathComponent("Tests/Fixtures")
  private static let golden = URL(fileURLWithPath: packageRoot).appendingPathComponent(
    "Tests/Golden/messages")

  private static let names = [
    "broken-three", "broken-tables", "broken-plan-file", "broken-yaml", "broken-absent",
  ]

  @Test(arguments: names)
  func namesEveryMistake(name: String) throws {
    let text = Self.messages(of: name)
    let file = Self.golden.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try FileManager.default.createDirectory(at: Self.golden, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test func everyExpectedTextIsOfAFolder() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.golden.path)
    #expect(files.sorted() == Self.names.map { $0 + ".txt" }.sorted())
  }

  private static func messages(of name: String) -> String {
    do {
      _ = try PlanLoader.load(
        folder: fixtures.appendingPathComponent(name), displayPath: "Inputs/\(name)")
      return "没有错误\n"
    } catch {
      return DiagnosticPrinter.text(for: error.diagnostics)
    }
  }
}
