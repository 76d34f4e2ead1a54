import Diagnostics
import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanInput

/// Folders with deliberate mistakes, of a place that does not exist: everything is named, in one run, word for
/// word as in `Tests/Golden/messages`.
///
/// To renew the expected texts after a change of wording: `UPDATE_GOLDEN=1 swift test --filter BrokenFolderTests`.
@Suite struct BrokenFolderTests {
  private let golden = Golden("messages")

  private static let names = [
    "broken-three", "broken-tables", "broken-plan-file", "broken-yaml", "broken-absent",
  ]

  @Test(arguments: names)
  func namesEveryMistake(name: String) throws {
    #expect(try golden.difference(of: Self.messages(of: name), name + ".txt") == nil)
  }

  @Test func everyExpectedTextIsOfAFolder() throws {
    #expect(try golden.unclaimed(by: Self.names.map { $0 + ".txt" } + ["single-mistakes.txt"]).isEmpty)
  }

  private static func messages(of name: String) -> String {
    do {
      _ = try PlanLoader.load(
        folder: Repository.url("Tests/Fixtures/\(name)"), displayPath: "Inputs/\(name)")
      return "没有错误\n"
    } catch {
      return DiagnosticPrinter.text(for: error.diagnostics)
    }
  }
}
