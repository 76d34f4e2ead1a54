import Foundation
import PlanModel

/// `share-out-of-range`: a level in percent below 0 or above 100.
///
/// Only where the plan's own numbers keep inside it: some ratios (能源自给率) may well be above 100.
struct ShareOutOfRange: FindingCheck {
  let id = "share-out-of-range"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    evaluation.allAssessments.flatMap { assessment -> [Finding] in
      let indicator = assessment.indicator
      guard indicator.kind == .level, indicator.isPercent, isShare(assessment) else { return [] }
      return assessment.series.compactMap { observation in
        guard let value = observation.value.number, value < 0 || value > 100 else { return nil }
        return Finding(
          check: id, gravity: .review, subject: .indicator(indicator),
          detail: .outOfRange(year: observation.year, value: observation.value.text),
          origin: observation.origin)
      }
    }
  }

  private func isShare(_ assessment: IndicatorAssessment) -> Bool {
    var numbers = assessment.indicator.baseValue?.number.map { [$0] } ?? []
    switch assessment.target?.meaning {
    case .limit(let limit): numbers.append(limit.value)
    case .about(let value): numbers.append(value)
    case .range(let low, let high): numbers += [low, high]
    case .hold, .milestone, .parts, .assigned, .none?, nil: break
    }
    return !numbers.isEmpty && numbers.allSatisfy { (0...100).contains($0) }
  }
}

/// `sum-fell`: an amount or count that is summed over the period and yet smaller than in an earlier year.
/// Percentage falls may shrink again and are left out.
struct SumFell: FindingCheck {
  let id = "sum-fell"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    evaluation.allAssessments.flatMap { assessment -> [Finding] in
      let indicator = assessment.indicator
      guard indicator.kind == .count || (indicator.kind == .cumulative && !indicator.isPercent)
      else { return [] }
      let series = assessment.series.filter { $0.year >= evaluation.plan.period.start }
      return zip(series, series.dropFirst()).compactMap { earlier, later in
        guard let before = earlier.value.number, let after = later.value.number, after < before
        else { return nil }
        return Finding(
          check: id, gravity: .review, subject: .indicator(indicator),
          detail: .sumFell(
            year: later.year, value: later.value.text, earlierYear: earlier.year, earlier: earlier.value.text),
          origin: later.origin)
      }
    }
  }
}
