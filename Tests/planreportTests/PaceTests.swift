import Foundation
import TestSupport
import Testing

@testable import planreport

/// How fast a run goes changes nothing of what it writes, and only a person who watches hears of it.
@Suite struct PaceTests {
  private static let commands = [
    ["check"], ["report", "--year", "2023"], ["archive", "--year", "2023", "--allow-gaps", "试验"],
    ["verify", "Output/archive"], ["collect", "Output/archive"],
  ]

  /// Three plans in a temporary folder, and what each command says and leaves there.
  private func run(jobs: String) throws -> (transcripts: [String], files: [String: Data]) {
    let place = try TemporaryFolder()
    let inputs = place.url.appending(path: "Inputs")
    try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
    for number in 1...3 {
      let folder = inputs.appending(path: "plan-\(number)")
      try FileManager.default.copyItem(at: ArchiveProject.demo, to: folder)
      let file = folder.appending(path: "plan.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
        .replacing("id: qingxi-demo", with: "id: plan-\(number)")
      try Data(text.utf8).write(to: file)
    }
    let templates = Repository.url("Templates").path
    let transcripts = try Self.commands.map { command in
      let options = ["--jobs", jobs] + (command[0] == "verify" ? [] : ["--templates", templates])
      let result = try CommandLineRunner.run(command + options, in: place.url)
      #expect(result.status == 0, "\(command): \(result.messages)")
      #expect(!result.messages.contains("/3]"), "nobody watches, but progress was written")
      return result.output + result.messages
    }
    return (transcripts, try TemporaryFolder.contents(of: place.url.appending(path: "Output")))
  }

  @Test func oneJobAndEightGiveTheSameBytes() throws {
    let (one, eight) = (try run(jobs: "1"), try run(jobs: "8"))
    #expect(one.transcripts == eight.transcripts)
    #expect(one.files.keys.contains("collected/index.html"))
    #expect(one.files == eight.files)
  }

  @Test(arguments: ["0", "-1"]) func lessThanOneJobIsWrongUsage(jobs: String) throws {
    let result = try CommandLineRunner.run(["verify", "--jobs=\(jobs)", "x"])
    #expect(result.status == 64)
    #expect(result.messages.hasPrefix("错误：--jobs 的值须是不小于1的整数。\n"))
  }

  @Test func aLineIsWrittenOverUntilAllIsDone() {
    let line = ProgressLine()
    let start = ContinuousClock.now
    #expect(line.text(done: 1, of: 1, at: start) == nil)
    #expect(line.text(done: 1, of: 3300, at: start)?.hasPrefix("\r[1/3300] 约剩") == true)
    #expect(line.text(done: 2, of: 3300, at: start + .milliseconds(99)) == nil)
    #expect(line.text(done: 3, of: 3300, at: start + .milliseconds(100))?.hasPrefix("\r[3/3300] ") == true)
    #expect(line.text(done: 3300, of: 3300, at: start + .milliseconds(101)) == "\r\u{1B}[K")
  }

  @Test(arguments: [
    (1.0, 1, 2, "约剩2秒"), (0.0, 5, 10, "约剩1秒"), (59.0, 1, 2, "约剩1分0秒"), (10.0, 100, 3300, "约剩5分21秒"),
  ])
  func whatIsLeftTakesAsLongAsWhatIsDone(seconds: Double, done: Int, all: Int, text: String) {
    #expect(ProgressLine.remaining(.seconds(seconds), done: done, of: all) == text)
  }
}
