import Foundation
import TestSupport
import Testing

/// Who ends a run with Ctrl-C, or ends it from outside, is told what became of it, and nothing is left behind.
@Suite struct SignalTests {
  private static let arguments =
    "report --year 2023 --inputs \(Repository.url("Tests/Fixtures/demo/Inputs").path) "
    + "--templates \(Repository.url("Templates").path)"

  /// Ends a run after a while, with job control, so that the shell does not let it pass over SIGINT.
  private func end(by signal: String, after seconds: String, in place: URL) throws -> CommandLineRunner.Result
  {
    try CommandLineRunner.shell(
      "set -m; \"$PROGRAM\" \(Self.arguments) & sleep \(seconds); kill -\(signal) $!; wait $!", in: place)
  }

  @Test(arguments: [("INT", Int32(130)), ("TERM", 143), ("HUP", 129)])
  func aRunIsEndedAtAnyMoment(signal: String, status: Int32) throws {
    let place = try TemporaryFolder()
    #expect(try CommandLineRunner.shell("\"$PROGRAM\" \(Self.arguments)", in: place.url).status == 0)
    let published = try TemporaryFolder.contents(of: place.url)
    for moment in ["0.02", "0.1", "0.2", "0.35"] {
      let result = try end(by: signal, after: moment, in: place.url)
      #expect([status, 0].contains(result.status), "after \(moment) s")
      if result.status != 0 {
        #expect(
          [
            "已中断。\n", "已中断：没有写出任何内容，原有内容没有改动。\n", "已中断：此前内容已经全部换入，没有写到一半的文件。\n",
          ].contains { result.messages.contains($0) }, "after \(moment) s: \(result.messages)")
      }
      #expect(try TemporaryFolder.contents(of: place.url) == published, "after \(moment) s")
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.url.path).sorted() == [
        ".Output.lock", "Output",
      ])
  }

  @Test func aRunThatMayNotBeInterruptedGoesOn() throws {
    let place = try TemporaryFolder()
    let result = try CommandLineRunner.shell(
      "trap '' HUP; \"$PROGRAM\" \(Self.arguments) & sleep 0.1; kill -HUP $!; wait $!", in: place.url)
    #expect(result.status == 0)
  }
}
