package import Foundation
package import PlanModel

/// When an evaluation looks, and how much of the plan period has passed by then.
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

  /// Plan years that have passed at the end of the data year, 0 … `period.years`.
  package var yearsPassed: Int { min(max(dataYear - period.start + 1, 0), period.years) }

  /// Plan years that are left.
  package var yearsLeft: Int { period.years - yearsPassed }

  /// 序时进度 as a share of 1: t = (y - start + 1)/(end - start + 1), counted in plan years (methods.md, 2).
  package var timeShare: Decimal { Decimal(yearsPassed) / Decimal(period.years) }
}
