package import PlanModel

/// When an evaluation looks.
package struct EvaluationContext: Sendable, Hashable {
  /// 中期评估, 终期评估 or 年度评估.
  package let kind: EvaluationKind
  /// Year of the report.
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

  /// 序时进度 towards the end of the plan.
  package var schedule: Schedule { Schedule(to: period.end, in: self) }
}
