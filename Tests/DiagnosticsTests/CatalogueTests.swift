import Foundation
import Testing

@testable import Diagnostics

@Suite struct CatalogueTests {
  /// The identifiers as the catalogue's sources write them, once for each place.
  private static func identifiersInSources() throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Diagnostics/Catalogue").standardized
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "swift" }.flatMap { file in
      try String(contentsOf: file, encoding: .utf8)
        .matches(of: /\.(?:error|warning|note|asRead)[(,]\s*"(?<id>[^"]*)"/).map { String($0.id) }
    }
  }

  @Test func everyProblemHasAnExample() throws {
    let written = Set(try Self.identifiersInSources())
    #expect(written.count > 200)
    #expect(written.symmetricDifference(Problem.examples.map(\.id)).sorted() == [])
  }

  @Test func noIdentifierIsUsedTwice() throws {
    let places = Dictionary(grouping: try Self.identifiersInSources()) { $0 }.mapValues(\.count)
    #expect(places.filter { $0.value > 1 } == [:])
  }

  @Test(arguments: Problem.examples)
  func everyProblemIsPutIntoWords(problem: Problem) {
    #expect(problem.id.wholeMatch(of: /[a-z]+\.[a-z0-9-]+/) != nil)
    let texts = [problem.message.summary, problem.message.rule] + (problem.message.fix.map { [$0] } ?? [])
    for text in texts {
      #expect(text.last.map { "。？）".contains($0) } ?? false, "\(problem.id): \(text)")
      #expect(!text.contains("Optional("), "\(problem.id): \(text)")
    }
  }
}
