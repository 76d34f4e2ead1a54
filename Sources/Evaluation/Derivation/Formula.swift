package import PlanModel

/// The arithmetic of a figure: which formula, with which numbers. a is the value, b the base value, T the target, t the
/// schedule; falls in percent are given as what they leave of 1.
package enum Formula: Sendable, Hashable {
  /// t: the plan years that have passed, of those up to the target's year
  case schedule(passed: Int, years: Int)
  /// (a - b)/(T - b)
  case shareOfWay(Decimal, base: Decimal, target: Decimal)
  /// a/T
  case shareOfTarget(Decimal, target: Decimal)
  /// ln(1 - a)/ln(1 - T)
  case shareOfFall(remaining: Decimal, aim: Decimal)
  /// b + (T - b)·t
  case lineFromBase(Decimal, target: Decimal, passed: Int, years: Int)
  /// T·t
  case lineFromZero(target: Decimal, passed: Int, years: Int)
  /// 1 - (1 - T)^t
  case lineOfFall(aim: Decimal, passed: Int, years: Int)
  case deviation(progress: Decimal, schedule: Decimal)
  /// (a - T)/T
  case excess(Decimal, target: Decimal)
  /// a - T where more is better, T - a where less is
  case margin(Decimal, Decimal, isExcess: Bool)
  /// (T - a)/n
  case yearlyChange(Decimal, target: Decimal, years: Int)
  /// 1 - ((1 - T)/(1 - a))^(1/n)
  case yearlyFall(remaining: Decimal, aim: Decimal, years: Int)
  /// |a - T|, and one more where the limit is not included
  case lackingClasses(Decimal, target: Decimal, isStrict: Bool)
  /// a + (a - b)/m·n, over m years since the base and n that are left
  case trend(Decimal, base: Decimal, since: Int, yearsLeft: Int)
  /// 1 - (1 - a)^((m + n)/m)
  case trendOfFall(remaining: Decimal, since: Int, yearsLeft: Int)
  /// The value less an earlier one
  case change(Decimal, from: Decimal)
  /// T less or plus the tolerated share of its size
  case aboutBound(target: Decimal, tolerance: Decimal, isFloor: Bool)
  /// T less or plus 允许偏差
  case toleratedBound(target: Decimal, tolerance: Decimal, isFloor: Bool)
  case rounding(Decimal, places: Int)
  /// Recognised reductions, deductions negative
  case netReduction([Decimal])
  case reductionShare(Decimal, target: Decimal)
  /// An accounting form with its parameters in their order
  case estimate(ReductionForm, [Decimal])
  /// The amounts of all projects that give one
  case investment(Derivation.InputName, [Decimal])
  case investmentShare(Decimal, of: Derivation.InputName, Decimal)
  /// Projects in these stages over all
  case stageShare([ProjectStage], counts: [Int], of: Int)
  /// Projects by stage times the weights of the stages, over all
  case weightedStages(counts: [Int], weights: [Decimal], of: Int)
  /// Projects on time over all that are reported and give a year
  case onTimeShare(Int, of: Int)
}
