package import PlanModel

/// When an evaluation looks.
package struct EvaluationContext: Sendable, Hashable {
  /// 中期评估, 终期评估 or 年度评估.
  package let kind: EvaluationKind
  package let year: Int
  /// 数据截止年.
  package let dataYear: Int
  /// Date of the report; targets issued after it do not count.
  package let date: CalendarDate
  /// 规划期.
  package let period: Period

  /// The circumstances of one evaluation that the plan orders.
  package init(_ evaluation: PlannedEvaluation, of period: Period) {
    kind = evaluation.kind
    year = evaluation.year
    dataYear = evaluation.dataThrough
    date = evaluation.date
    self.period = period
  }

  /// Whether a target was issued by the report's date; one without a date was issued with the plan.
  package func isIssued(_ target: Target) -> Bool { target.issued.map { $0 <= date } ?? true }

  /// Whether a target's year is over: it is judged with its own year's value by the words of a final evaluation, in
  /// every kind of report and for ever after [methods.md 8; pub: the state's plans list goals of 2018 and 2019 apart].
  func isDue(_ target: Target) -> Bool { target.year <= dataYear }

  /// Whether the data reach the plan's end: nothing is on the way any more. A final evaluation with data of an earlier
  /// year still uses the words of the way [ours, methods.md 8].
  package var isPeriodOver: Bool { dataYear >= period.end }

  /// 序时进度 towards the end of the plan.
  package var schedule: Schedule { Schedule(to: period.end, in: self) }
}

/// 序时进度: how much of the time given for a target has passed at the end of the data year.
///
/// t = (y - start + 1)/(end - start + 1), counted in plan years, not in years since the base year
/// [methods.md 2; pub: the heavy-metal plan 2011–2015 with base 2007 separates the two].
///
/// The end is the target's own year where that is earlier than the plan's (“到2022年……” in a plan that ends in
/// 2025): such a goal has less time, and a line to the plan's end would excuse it [ours].
package struct Schedule: Sendable, Hashable {
  /// Plan years that have passed, 0 … `years`.
  package let passed: Int
  /// Plan years from the start to the target's year.
  let years: Int
  /// Plan years that are left until the target's year.
  package let yearsLeft: Int

  init(to targetYear: Int, in context: EvaluationContext) {
    let start = context.period.start
    let dueYear = min(targetYear, context.period.end)
    years = max(dueYear - start + 1, 1)
    passed = context.dataYear >= dueYear ? years : min(max(context.dataYear - start + 1, 0), years)
    yearsLeft = max(0, dueYear - max(context.dataYear, start - 1))
  }

  /// Whether the target is due by the end of the data year.
  var isOver: Bool { passed == years }

  /// Whether more than half of the time has passed.
  var isPastHalf: Bool { passed * 2 > years }

  /// t in percent.
  package var percent: Decimal { Decimal(passed) * 100 / Decimal(years) }
}
