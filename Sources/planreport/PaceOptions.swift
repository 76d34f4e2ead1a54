import ArgumentParser
import Foundation
import Publishing
import Synchronization

/// How fast to go through many plans or archives.
struct PaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("同时处理的规划（材料）个数；不写则与处理器个数相同。结果与个数无关。", valueName: "个数"))
  var jobs: Int?

  mutating func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs 的值须是不小于1的整数。") }
  }

  /// Progress is for somebody who watches: a pipe and a file get none.
  var pace: Pace {
    guard isatty(STDERR_FILENO) == 1 else { return Pace(jobs: jobs) }
    let line = ProgressLine()
    return Pace(
      jobs: jobs, stage: { Terminal.error($0 + "\n") },
      step: { done, all in
        if let text = line.text(done: done, of: all) { Terminal.error(text) }
      })
  }
}

/// The line of a terminal that says how far a run has come; it is written over and in the end taken away.
final class ProgressLine: Sendable {
  private let start = ContinuousClock.now
  private let last = Mutex(ContinuousClock.Instant?.none)

  /// What to write after a plan; `nil` where the last line is too new to be read.
  func text(done: Int, of all: Int, at now: ContinuousClock.Instant = .now) -> String? {
    guard all > 1 else { return nil }
    if done == all { return "\r\u{1B}[K" }
    let isDue = last.withLock { last in
      if let last, now - last < .milliseconds(100) { return false }
      last = now
      return true
    }
    return isDue ? "\r[\(done)/\(all)] \(Self.remaining(now - start, done: done, of: all))\u{1B}[K" : nil
  }

  /// What is left if the others take as long as those that are done.
  static func remaining(_ elapsed: Duration, done: Int, of all: Int) -> String {
    // Begun seconds count: nothing is ready in 0 s.
    let seconds = (elapsed / Double(done) * Double(all - done)).components.seconds + 1
    return seconds < 60 ? "约剩\(seconds)秒" : "约剩\(seconds / 60)分\(seconds % 60)秒"
  }
}
