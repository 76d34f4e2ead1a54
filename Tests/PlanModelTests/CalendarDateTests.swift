import Foundation
import Testing

@testable import PlanModel

@Suite struct CalendarDateTests {
  @Test(arguments: ["2023", "2023-06", "2023-06-30", "2024-02-29", "2000-02-29"])
  func readsDates(text: String) { #expect(CalendarDate(text)?.iso == text) }

  @Test(arguments: [
    "", "23", "2023-6", "2023-13", "2023-00", "2023-06-31", "2023-02-29", "1900-02-29", "2023/06/30", "２０２３",
  ])
  func refusesOthers(text: String) { #expect(CalendarDate(text) == nil) }

  @Test func ordersIncompleteDatesAtTheirBeginning() throws {
    let year = try #require(CalendarDate("2023"))
    let month = try #require(CalendarDate("2023-02"))
    let day = try #require(CalendarDate("2023-02-02"))
    #expect(year < month)
    #expect(month < day)
    #expect(day < CalendarDate.endOfYear(2023))
  }

  @Test func takesABareNumbersSenseFromTheDirection() {
    let bare = Limit(value: 90, relation: .byDirection, places: 0)
    #expect(bare.relation(for: .higherIsBetter) == .atLeast)
    #expect(bare.relation(for: .lowerIsBetter) == .atMost)
    #expect(Limit(value: 90, relation: .lessThan, places: 0).relation(for: .higherIsBetter) == .lessThan)
  }
}
