import Foundation
import PlanModel
import Testing

@testable import Evaluation

/// Rules of the code that the compiler cannot keep.
@Suite("代码规则") struct SourceTests {
  /// What may know Chinese words in Evaluation, and why.
  private static let readers = [
    "PublishedAgreementRule": "it reads the verdicts that bodies have printed, and words nothing itself"
  ]

  @Test(
    "Evaluation words nothing: no string of it has a Chinese character, but where words of the input are read"
  )
  func noWords() throws {
    let declaration = #/(?:struct|enum|extension) ([A-Z][A-Za-z.]*)/#
    var found: Set<String> = []
    let files = try SourceFiles.code(of: "Evaluation")
    #expect(files.count > 30)
    for file in files {
      var type = ""
      for line in file.lines {
        if let match = line.firstMatch(of: declaration) { type = String(match.1) }
        guard line.contains(#/"[^"]*\p{Han}/#) else { continue }
        found.insert(type)
        #expect(Self.readers[type] != nil, "\(file.path): \(line)")
      }
    }
    #expect(found == Set(Self.readers.keys))
  }

  /// Enumerations of which each case has to be thought of where one is: their cases stand in a `switch` without a
  /// `default`, never behind `==`.
  private static let cases =
    IndicatorKind.allCases.map { "\($0)" } + EvaluationKind.allCases.map { "\($0)" }
    + Verdict.allCases.map { "\($0)" } + VerdictReason.allCases.map { "\($0)" }
    + MilestoneState.allCases.map { "\($0)" } + TaskState.allCases.map { "\($0)" }
    + ProjectStage.allCases.map { "\($0)" } + ReductionStatus.allCases.map { "\($0)" }
    + ["limit", "about", "range", "hold", "parts", "assigned", "numbers", "states"]

  /// Comparisons that are no decision on a kind, and why.
  private static let harmless = [
    "$0.planned.kind == .midterm": "which report is the example of the vocabulary",
    ".sort ": "of the sorts into which every verdict falls",
    ".treatment != .excluded": "of the treatments of a value",
    "effort.measure": "of the measures of an effort",
  ]

  @Test("No kind, meaning, verdict, reason or state is asked for with ==")
  func noEquality() throws {
    let comparison = try Regex("[!=]= \\.(\(Self.cases.joined(separator: "|")))\\b")
    for file in try SourceFiles.code() {
      for line in file.lines where line.contains(comparison) {
        #expect(Self.harmless.keys.contains { line.contains($0) }, "\(file.path): \(line)")
      }
    }
  }

  @Test("No switch over kinds, meanings, verdicts, reasons or states has a default")
  func noDefault() throws {
    let own = Set(Self.cases)
    let name = #/\.([a-z][A-Za-z]*)/#
    for file in try SourceFiles.code() {
      for (index, line) in file.lines.enumerated() {
        guard let found = line.firstRange(of: "default:") else { continue }
        let indent = line[..<found.lowerBound]
        guard indent.allSatisfy(\.isWhitespace) else { continue }
        let cases = file.lines[..<index].reversed()
          .prefix { $0.hasPrefix(indent) && !$0.dropFirst(indent.count).hasPrefix("switch") }
          .filter { $0.dropFirst(indent.count).hasPrefix("case") }
          .map { $0.prefix { $0 != ":" } }
        let names = cases.flatMap { $0.matches(of: name).map { String($0.1) } }
        #expect(own.isDisjoint(with: names), "\(file.path):\(index + 1): \(names)")
      }
    }
  }

  @Test("Every rule that a derivation names stands in the list of rules, and every kind's own once")
  func listOfRules() throws {
    let all = Rule.allCases
    #expect(Set(all).count == all.count)
    for kind in IndicatorKind.allCases { #expect(all.contains(.kind(kind))) }
    var plans = RandomPlans(seed: 6)
    var steps: [Derivation.Step] = []
    for _ in 0..<500 {
      let builder = plans.plan()
      let (kind, year) = plans.evaluation(of: builder)
      let evaluation = builder.evaluate(kind, year)
      let projects = evaluation.projectInvestment
      steps += evaluation.allAssessments.flatMap(\.derivation.steps)
      steps += evaluation.emissionReduction.pollutants.flatMap(\.derivation.steps)
      steps += projects.derivation(of: projects.projects, projects.total).steps
    }
    let named = Set(steps.compactMap { step in if case .rule(let rule) = step { rule } else { nil } })
    #expect(named.count > 12)
    #expect(named.isSubset(of: all))
  }
}
