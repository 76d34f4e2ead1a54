import Evaluation
import PlanModel

/// What the facts of one report are read from.
struct ReportContent: Sendable {
  let evaluation: PlanEvaluation
  let edition: Edition
  /// Names of the figures that could be drawn.
  let figures: Set<String>
  /// What is said of the submission, where the report is one.
  var release: Release?
  /// The project list of an earlier report that was archived, to be compared with.
  var earlier: EarlierProjects?

  var plan: Plan { evaluation.plan }
  var context: EvaluationContext { evaluation.context }
}
