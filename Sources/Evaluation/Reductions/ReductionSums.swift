import Foundation
import PlanModel

/// Adds rows up by their status.
enum ReductionSums {
  /// One sum in tonnes.
  ///
  /// A row whose status nobody states counts as 申报: it is somebody's number and nobody's recognition [ours].
  /// Deductions are kept apart among the recognised ones, and taken off directly among the others.
  static func sum(_ rows: [Reduction], label: String?) -> PollutantReduction.Sum {
    rows.reduce(into: PollutantReduction.Sum(label: label)) { sum, row in
      guard row.amount != nil else {
        let estimate = ReductionEstimate.amount(from: row.parameters) ?? 0
        sum.estimated += row.isDeduction ? -estimate : estimate
        return
      }
      switch row.status {
      case .recognised where row.isDeduction: sum.deducted += ReductionAmount.gross(row)
      case .recognised: sum.recognised += ReductionAmount.gross(row)
      case .firstChecked: sum.firstChecked += ReductionAmount.net(row)
      case .claimed, nil: sum.claimed += ReductionAmount.net(row)
      }
    }
  }
}
