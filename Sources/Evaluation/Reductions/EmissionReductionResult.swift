package import Foundation
package import PlanModel

/// 减排完成情况 of a plan. Percentage falls of total emission are indicators and stand in
/// `IndicatorAttainmentResult`; this is 重点工程减排量 in tonnes, never mixed with them.
package struct EmissionReductionResult: Sendable {
  /// By pollutant, in order of first appearance.
  package var pollutants: [PollutantReduction]

  /// Results by pollutant.
  package init(pollutants: [PollutantReduction]) { self.pollutants = pollutants }
}

/// One pollutant's reductions; all amounts in tonnes.
package struct PollutantReduction: Sendable, Hashable {
  /// A labelled sum.
  package struct Sum: Sendable, Hashable {
    /// Measure type, region or year; `nil` where the rows give none.
    package var label: String?
    /// 申报
    package var claimed: Decimal
    /// 初核
    package var firstChecked: Decimal
    /// 核定, before deductions
    package var recognised: Decimal
    /// 扣减 among the recognised
    package var deducted: Decimal
    /// 估算,非核算认定值
    package var estimated: Decimal

    /// A sum.
    package init(
      label: String?, claimed: Decimal = 0, firstChecked: Decimal = 0, recognised: Decimal = 0,
      deducted: Decimal = 0, estimated: Decimal = 0
    ) {
      self.label = label
      self.claimed = claimed
      self.firstChecked = firstChecked
      self.recognised = recognised
      self.deducted = deducted
      self.estimated = estimated
    }

    /// What counts: recognised less deducted.
    package var net: Decimal { recognised - deducted }
  }

  /// 污染物.
  package var pollutant: String
  /// The indicator tied to it, where there is one.
  package var indicator: Indicator.ID?
  /// All years up to the data year.
  package var total: Sum
  /// By year, ascending.
  package var byYear: [Sum]
  /// By measure type, in order of first appearance.
  package var byMeasure: [Sum]
  /// By region, in order of first appearance.
  package var byRegion: [Sum]
  /// Assigned target in tonnes.
  package var target: Decimal?
  /// Net recognised amount of the target in percent, unrounded.
  package var completion: Decimal?
  /// The way to the sum.
  package var derivation: Derivation

  /// A pollutant's sums.
  package init(
    pollutant: String, indicator: Indicator.ID?, total: Sum, byYear: [Sum], byMeasure: [Sum],
    byRegion: [Sum], target: Decimal?, completion: Decimal?, derivation: Derivation
  ) {
    self.pollutant = pollutant
    self.indicator = indicator
    self.total = total
    self.byYear = byYear
    self.byMeasure = byMeasure
    self.byRegion = byRegion
    self.target = target
    self.completion = completion
    self.derivation = derivation
  }
}
