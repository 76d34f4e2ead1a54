import Foundation
import PlanModel

/// Ties an indicator in tonnes to the rows of `reductions.csv`.
///
/// Percentage falls of total emission are another quantity and never meet these rows [methods.md 3].
enum PollutantUnit {
  /// How many tonnes the indicator's unit is; `nil` unless it is a cumulative amount of a pollutant.
  static func tonnes(of indicator: Indicator) -> Decimal? {
    guard indicator.kind == .cumulative, indicator.pollutant != nil else { return nil }
    switch indicator.unit {
    case "吨", "t", "吨/年": return MassUnit.tonne.inTonnes
    case "万吨", "万t", "万吨/年": return MassUnit.tenThousandTonnes.inTonnes
    default: return nil
    }
  }
}
