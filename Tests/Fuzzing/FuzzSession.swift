import Diagnostics
import Foundation
import Synchronization
import TestSupport

/// Some number of damaged plans, each from the seed and its number alone: one that was found is made again by them.
package struct FuzzSession: Sendable {
  package struct Finding: Sendable, CustomStringConvertible {
    package let description: String
  }

  /// What a case may take.
  package static let patience = 2.0

  private let base: FuzzBase
  private let archives: ArchiveMutations
  private let seed: UInt64
  /// The case that is being run, for whoever waits for it.
  private let current = Current()

  package final class Current: Sendable {
    private let state = Mutex((number: -1, what: "", start: Date.distantFuture))

    func begin(_ number: Int, _ what: String) { state.withLock { $0 = (number, what, Date()) } }
    func end() { state.withLock { $0.start = .distantFuture } }

    /// The case that has taken longer than its time.
    package var late: String? {
      state.withLock {
        Date().timeIntervalSince($0.start) > FuzzSession.patience ? "case \($0.number), \($0.what)" : nil
      }
    }
  }

  package init(seed: UInt64) async throws {
    self.seed = seed
    base = try await FuzzBase()
    archives = try await ArchiveMutations()
  }

  package var progress: Current { current }

  private static let mutations: [@Sendable (inout SeededGenerator, FuzzBase) -> FuzzCase] = [
    NumberMutations.observation, NumberMutations.observation, NumberMutations.target, NumberMutations.target,
    CellMutations.text, CellMutations.planText, CellMutations.narrative, TableMutations.columnsMoved,
    TableMutations.columnRenamed, TableMutations.rowRepeated, TableMutations.rowRemoved,
    ByteMutations.damaged,
    ByteMutations.damaged, ByteMutations.encoded, ByteMutations.renamed, TextMutations.planFile,
    TextMutations.template,
  ]

  /// - Returns: What kind of damage each case was, by number of cases; and what was found.
  package func run(_ numbers: Range<Int>) async -> (counts: [String: Int], findings: [Finding]) {
    var counts: [String: Int] = [:]
    var findings: [Finding] = []
    for number in numbers {
      var random = SeededGenerator(seed: seed &+ UInt64(number) &* 0x9E37_79B9)
      let kind = random.below(Self.mutations.count + 1)
      guard kind < Self.mutations.count else {
        current.begin(number, "archive")
        let (what, problem) = await archives.run(&random)
        current.end()
        counts["archive", default: 0] += 1
        if let problem {
          findings.append(Finding(description: "case \(number), archive, \(what): \(problem)"))
        }
        continue
      }
      let damaged = Self.mutations[kind](&random, base)
      current.begin(number, "\(damaged.mutation), \(damaged.what)")
      let outcome = await FuzzBase.run(damaged.files, damaged.templates, makesReport: damaged.makesReport)
      counts[damaged.mutation, default: 0] += 1
      if let problem = problem(with: outcome, of: damaged) {
        findings.append(
          Finding(description: "case \(number), \(damaged.mutation), \(damaged.what): \(problem)"))
      }
      current.end()
    }
    return (counts, findings)
  }

  private func problem(with outcome: FuzzBase.Outcome, of damaged: FuzzCase) -> String? {
    if let problem = damaged.judge(outcome) { return problem }
    switch outcome {
    case .refused(let diagnostics):
      if !diagnostics.contains(where: { $0.severity == .error }) { return "refused without an error" }
      // Messages are an output too: one line each, whatever they quote.
      let text = DiagnosticPrinter.text(for: diagnostics)
      let hidden = text.unicodeScalars.first {
        $0 != "\n" && ($0.value < 0x20 || (0x202A...0x202E).contains($0.value))
      }
      return hidden.map { "U+\(String($0.value, radix: 16)) in a message" }
    case .loaded(_, _, let output): return output.flatMap { OutputCheck.problem(of: $0, base: base) }
    }
  }
}
