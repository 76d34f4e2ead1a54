import PlanModel

/// 重点工程减排量 as an indicator's actual value: the net recognised amount in tonnes, summed from the start of the
/// plan to the year [methods.md 3: only 核定 counts for the verdict].
///
/// Taken only for a cumulative indicator in tonnes that is tied to a pollutant and has no value of its own for the
/// year. A year in which nothing was recognised gets no value, although earlier years would add up to one:
/// the sum would pass for one through the data year.
struct RecognisedAmount {
  /// One value a year with recognised rows.
  let observations: [Observation]
  /// The rows and the sum through the judged year.
  let steps: [Derivation.Step]

  init(for indicator: Indicator, plan: Plan, context: EvaluationContext, year: Int, entered: [Observation]) {
    guard let unit = indicator.tonnesPerUnit, let pollutant = indicator.pollutant else {
      (observations, steps) = ([], [])
      return
    }
    let rows = plan.reductions.recognised(
      of: pollutant, from: plan.period.start, through: context.dataYear
    ).sorted { ($0.year, $0.origin.row) < ($1.year, $1.origin.row) }
    let taken = Set(entered.map(\.year))
    observations = Set(rows.map(\.year)).subtracting(taken).sorted().compactMap { year in
      let upToYear = rows.filter { $0.year <= year }
      guard let last = upToYear.last else { return nil }
      let amount = upToYear.reduce(Decimal(0)) { $0 + $1.net } / unit
      var observation = Observation(
        indicator: indicator.id, year: year,
        value: MeasuredValue(text: amount.plainText(), content: .number(amount)), origin: last.origin)
      observation.status = .verified
      observation.source = Set(upToYear.map(\.source)).count == 1 ? last.source : nil
      return observation
    }
    steps = Reduction.steps(to: rows.filter { $0.year <= year })
  }
}
