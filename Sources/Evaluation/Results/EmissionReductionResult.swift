public import Foundation
public import PlanModel

/// 减排完成情况 of a plan. Percentage falls of total emission are indicators and stand in
/// `IndicatorAttainmentResult`; this is 重点工程减排量 in tonnes, never mixed with them.
public struct EmissionReductionResult: Sendable {
  /// By pollutant, in order of first appearance.
  public var pollutants: [PollutantReduction]

  /// Results by pollutant.
  public init(pollutants: [PollutantReduction]) { self.pollutants = pollutants }
}

/// One pollutant's reductions; all amounts in tonnes.
public struct PollutantReduction: Sendable, Hashable {
  /// A labelled sum.
  public struct Sum: Sendable, Hashable {
    /// Measure type, region or year; `nil` where the rows give none.
    public var label: String?
    /// 申报
    public var claimed: Decimal
    /// 初核
    public var firstChecked: Decimal
    /// 核定, before deductions
    public var recognised: Decimal
    /// 扣减 among the recognised
    public var deducted: Decimal
    /// 估算,非核算认定值
    public var estimated: Decimal

    /// A sum.
    public init(
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
    public var net: Decimal { recognised - deducted }
  }

  /// 污染物.
  public var pollutant: String
  /// The indicator tied to it, where there is one.
  public var indicator: Indicator.ID?
  /// All years up to the data year.
  public var total: Sum
  /// By year, ascending.
  public var byYear: [Sum]
  /// By measure type, in order of first appearance.
  public var byMeasure: [Sum]
  /// By region, in order of first appearance.
  public var byRegion: [Sum]
  /// Assigned target in tonnes.
  public var target: Decimal?
  /// Net recognised amount of the target in percent, unrounded.
  public var completion: Decimal?
  /// The way to the sum.
  public var derivation: Derivation

  /// A pollutant's sums.
  public init(
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
