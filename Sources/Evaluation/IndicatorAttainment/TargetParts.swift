import Foundation
import PlanModel

/// A compound target in one cell (`1/10/100`): each part is a count of its own [methods.md 2].
struct TargetParts {
  let parts: [TargetPart]
  let steps: [Derivation.Step]

  /// Judges the parts.
  ///
  /// - Parameters:
  ///   - limits: The parts of the target.
  ///   - values: The parts of the value in the same order; a part without one is 数据缺失.
  init(
    _ limits: [Limit], values: [Decimal], indicator: Indicator, pace: Pace, kind: EvaluationKind,
    tolerance: Decimal
  ) {
    var parts: [TargetPart] = []
    var steps: [Derivation.Step] = []
    var counted = indicator
    counted.kind = .count
    for (index, limit) in limits.enumerated() {
      guard index < values.count else {
        parts.append(TargetPart(limit: limit, value: nil, progress: nil, verdict: .noData))
        steps.append(.part(name: String(index + 1), verdict: .noData))
        continue
      }
      let subject = AttainmentCase(
        indicator: counted, meaning: .limit(limit), actual: values[index], pace: pace, tolerance: tolerance)
      let judgement = NumericJudgement(subject, yearTarget: nil, kind: kind)
      parts.append(
        TargetPart(
          limit: limit, value: values[index], progress: judgement.line?.progress, verdict: judgement.verdict))
      steps += judgement.steps + [.part(name: String(index + 1), verdict: judgement.verdict)]
    }
    self.parts = parts
    self.steps = steps
  }
}
