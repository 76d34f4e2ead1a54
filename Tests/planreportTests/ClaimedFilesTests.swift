import Foundation
import TestSupport
import Testing

/// What lies in the folders of expectations and made-up inputs, and no test reads, goes stale unnoticed.
@Suite struct ClaimedFilesTests {
  /// The text of all tests but this one.
  private static func tests() throws -> String {
    try TemporaryFolder.contents(of: Repository.url("Tests"))
      .filter { $0.key.hasSuffix(".swift") && !$0.key.hasSuffix("/ClaimedFilesTests.swift") }
      .values.map { String(decoding: $0, as: UTF8.self) }.joined()
  }

  private static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Repository.url(folder).path).sorted()
  }

  /// Which files a folder may hold is said by the suite that reads it.
  @Test func everyGoldenFolderIsRead() throws {
    let tests = try Self.tests()
    let unread = try Self.names(in: "Tests/Golden").filter {
      !tests.contains("Golden(\"\($0)\")") && !tests.contains("Tests/Golden/\($0)\"")
    }
    #expect(unread == [])
  }

  /// A folder of inputs is read as a whole: what lies in it that is no input, the program names.
  @Test func everyFixtureIsRead() throws {
    let tests = try Self.tests()
    let unread = try Self.names(in: "Tests/Fixtures").filter {
      !tests.contains("\"\($0)\"") && !tests.contains("Tests/Fixtures/\($0)")
    }
    #expect(unread == [])
    #expect(try Self.names(in: "Tests/Fixtures/demo") == ["EXPECTED.md", "Inputs", "expected"])
  }

  /// What was computed apart from the program for the years of the demo plan.
  @Test func everyExpectationOfTheDemoPlanIsRead() throws {
    let tests = try Self.tests()
    let unread = try Self.names(in: "Tests/Fixtures/demo/expected").filter { name in
      !["2022", "2023", "2025"].contains(name.prefix(4)) || !name.hasSuffix(".csv")
        || !tests.contains("expected(\"\\(year)\(name.dropFirst(4).dropLast(4))\"")
    }
    #expect(unread == [])
  }
}
