import Diagnostics
import Foundation
import PlanModel

/// Whether the date that a plan states for a report lies after today: for the terminal alone, what is published knows no clock.
struct ReportDateCheck: Sendable {
  private let today: CalendarDate?

  /// - Parameter now: The moment of the run; its day is taken in China.
  init(now: Date = Date()) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 8 * 3600) ?? .current
    let parts = calendar.dateComponents([.year, .month, .day], from: now)
    let words = [parts.year, parts.month, parts.day].compactMap { $0 }
      .map { $0 < 10 ? "0\($0)" : String($0) }
    today = CalendarDate(words.joined(separator: "-"))
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
