import Foundation
import TestSupport
import Testing

/// Runs of the program whose whole output is expected word for word, as in `Tests/Golden/runs`; all of made-up plans.
enum GoldenRun: String, CaseIterable {
  case archiveWithoutReport = "archive-without-report"
  case archiveUnverified = "archive-unverified"
  case archiveNotCurrent = "archive-not-current"
  case archiveWithoutReason = "archive-without-reason"
  case archiveFolderGone = "archive-folder-gone"
  case archiveEarlierDamaged = "archive-earlier-damaged"
  case tampering
  case collectWithFailures = "collect-with-failures"
  case collectNothing = "collect-nothing"
  case collectSuperseded = "collect-superseded"
  case collectDisputed = "collect-disputed"
  case collectTwoRegions = "collect-two-regions"
  case reportThreeMistakes = "report-three-mistakes"
  case reportYearWithoutEvaluation = "report-year-without-evaluation"
  case reportForeignPackage = "report-foreign-package"
  case checkWrongTemplate = "check-wrong-template"
  case checkNewPlan = "check-new-plan"
  case unknownPlan = "unknown-plan"
  case wrongUsage = "wrong-usage"

  private static let golden = Golden("runs")
  private var file: String { rawValue + ".txt" }

  /// Expects what a run printed to be what it was.
  ///
  /// - Parameter place: A temporary folder, whose path is no part of the output.
  func expect(
    _ result: CommandLineRunner.Result, place: URL? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let text = result.transcript
    try expect(place.map { text.replacing($0.path, with: "…") } ?? text, sourceLocation: sourceLocation)
  }

  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try Self.golden.difference(of: text, file) == nil, sourceLocation: sourceLocation)
  }

  @Suite struct GoldenRunTests {
    @Test func everyFileIsOfARun() throws {
      #expect(try GoldenRun.golden.unclaimed(by: GoldenRun.allCases.map(\.file)) == [])
    }
  }
}

extension CommandLineRunner.Result {
  /// All that there is to see of the run.
  var transcript: String { "exit \(status)\n== output\n\(output)== messages\n\(messages)" }
}
