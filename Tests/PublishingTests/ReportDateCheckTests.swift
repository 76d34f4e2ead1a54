import Foundation
import PlanModel
import Testing

@testable import Publishing

@Suite struct ReportDateCheckTests {
  @Test(arguments: [
    ("2023-12-31T15:59:59Z", "2023-12-31"), ("2023-12-31T16:00:00Z", "2024-01-01"),
    ("2024-02-29T03:04:05Z", "2024-02-29"),
  ])
  func theDayIsThatOfChina(moment: String, day: String) throws {
    let now = try Date(moment, strategy: .iso8601)
    #expect(ReportDateCheck(now: now).today == CalendarDate(day))
  }
}
