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
  ///   - year: What the plan asks of the data year itself, in the same order; empty where it asks nothing. A final
  ///     evaluation does not ask for it.
  ///   - values: The parts of the value in the same order; a part without one is 数据缺失.
  ///   - isYearOnly: Whether `limits` are the data year's own, because the end's are still to be assigned: met, they
  ///     are on schedule.
  init(
    _ limits: [Limit], year: [Limit], isYearOnly: Bool = false, values: [Decimal], indicator: Indicator,
    pace: Pace, kind: EvaluationKind,
    tolerance: Decimal
  ) {
    var parts: [TargetPart] = []
    var steps: [Derivation.Step] = []
    var counted = indicator
    counted.kind = .count
    for (index, limit) in limits.enumerated() {
      let asked = index < year.count && kind != .final ? year[index] : nil
      guard index < values.count else {
        parts.append(
          TargetPart(
            limit: isYearOnly ? nil : limit, yearLimit: asked, value: nil, progress: nil, verdict: .noData))
        steps.append(.part(name: String(index + 1), verdict: .noData))
        continue
      }
      let subject = AttainmentCase(
        indicator: counted, meaning: .limit(limit), actual: values[index], pace: pace, tolerance: tolerance)
      let judgement = NumericJudgement(
        subject, year: isYearOnly ? nil : asked.map { YearTarget($0) }, kind: kind)
      let isMet = isYearOnly && judgement.verdict == .achievedEarly
      let verdict = isMet ? .onSchedule : judgement.verdict
      parts.append(
        TargetPart(
          limit: isYearOnly ? nil : limit, yearLimit: asked, value: values[index],
          progress: isYearOnly ? nil : judgement.line?.progress,
          verdict: verdict))
      steps += isYearOnly ? [.rule(.dataYearTarget)] + judgement.end.steps : judgement.steps
      steps.append(.part(name: String(index + 1), verdict: verdict))
    }
    self.parts = parts
    self.steps = steps
  }
}
