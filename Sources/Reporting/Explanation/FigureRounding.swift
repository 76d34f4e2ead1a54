import Evaluation
import Foundation
import PlanModel

/// How the report prints a figure of a derivation: the same rounding, shown beside the unrounded value.
struct FigureRounding: Sendable {
  /// The indicator that the figures belong to; `nil` for sums of reductions and projects.
  let item: IndicatorItem?

  /// `，修约为2.4%`
  func clause(_ figure: Derivation.FigureName, _ value: Decimal, _ unit: Derivation.FigureUnit) -> String {
    printed(figure, value, unit).map { "，修约为\($0)" } ?? ""
  }

  private func printed(
    _ figure: Derivation.FigureName, _ value: Decimal, _ unit: Derivation.FigureUnit
  ) -> String? {
    // What the numbers of classes mean stands behind the unrounded value.
    let suffix =
      if case .unit(let name) = unit, Indicator.isWaterClass(unit: name) { "" } else {
        unit.printed(for: figure)
      }
    switch figure {
    case .progress, .schedule, .completionRate, .excessRate, .investmentRate, .startedRate, .completedRate,
      .weightedProgress, .onTimeRate:
      return NumberFormat.percent(value)
    case .deviation: return NumberFormat.rate(value) + suffix
    case .reductionSum, .reductionEstimate: return NumberFormat.tonnes(value) + suffix
    case .investmentSum: return NumberFormat.money(value) + suffix
    // Already at the places it is compared with, or a bound that is compared as it is.
    case .roundedValue, .aboutBound, .lackingClasses: return nil
    case .scheduleValue, .projected, .margin: return item.map { $0.wording.format.computed(value) + suffix }
    case .requiredEffort:
      guard let item, let effort = item.assessment.requiredEffort else { return nil }
      return item.wording.format.effort(effort, of: item.indicator.kind) + suffix
    }
  }
}
