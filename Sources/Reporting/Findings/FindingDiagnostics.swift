package import Diagnostics
package import Evaluation
import PlanModel

/// What a report lists as 提请核实, for the clerk's terminal: a mistake of entry is not to be first seen on the
/// published page.
package enum FindingDiagnostics {
  /// - Parameter folder: The plan's folder as messages print it (`Inputs/huzhou-145`).
  package static func all(
    of evaluation: PlanEvaluation, folder: String, sentences: SentenceBook
  ) -> [Diagnostic] {
    evaluation.findings.filter { $0.severity == .review && !$0.isToldOnReading }.map { finding in
      let words = FindingWording(finding, sentences)
      return Diagnostic(
        .finding(check: finding.check, subject: words.subject, sentence: words.sentence, fix: words.fix),
        at: place(finding.origin, folder))
    }
  }

  /// Of `plan.yaml`, whose origins are lines, where the finding is of the plan as a whole.
  private static func place(_ origin: Origin?, _ folder: String) -> SourceLocation {
    guard let origin, origin.file != Origin.planFile else {
      return SourceLocation("\(folder)/\(Origin.planFile)", line: origin?.row)
    }
    return SourceLocation("\(folder)/\(origin.file)", row: origin.row, sheet: origin.sheet)
  }
}
