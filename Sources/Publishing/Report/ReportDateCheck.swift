import Diagnostics
import Foundation
import PlanModel

/// Whether the date that a plan states for a report lies after today: for the terminal alone, what is published knows no
/// clock.
struct ReportDateCheck: Sendable {
  let today: CalendarDate?

  /// - Parameter now: The moment of the run; its day is taken in China.
  init(now: Date = Date()) {
    let china = TimeZone(secondsFromGMT: 8 * 3600) ?? .gmt
    today = CalendarDate(now.formatted(Date.ISO8601FormatStyle(timeZone: china).year().month().day()))
  }

  /// - Parameter folder: The plan's folder as messages print it.
  func diagnostics(of planned: PlannedEvaluation, _ plan: Plan, folder: String) -> [Diagnostic] {
    guard let today, let date = planned.statedDate, date > today else { return [] }
    return [
      Diagnostic(
        .reportDateInFuture(plan: plan.shortTitle, date: date.iso, today: today.iso),
        at: SourceLocation("\(folder)/plan.yaml"))
    ]
  }
}
