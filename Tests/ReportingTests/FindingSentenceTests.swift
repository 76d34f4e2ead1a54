@testable import Evaluation
import Foundation
import PlanModel
import Testing

@testable import Reporting

/// Every kind of finding gives all that its sentence may write.
@Suite struct FindingSentenceTests {
  private static let day = CalendarDate("2023-06-30")

  private static func details() throws -> [Finding.Detail] {
    let day = try #require(Self.day)
    let sums: [Finding.Detail] = [false, true].map { isResidue in
      Finding.Detail.declaredDiffers(
        Finding.Quantity(.indicators), declared: 12, computed: 11, places: 0, unit: nil, isResidue: isResidue)
    }
    let others: [Finding.Detail] = [
      .tableUnavailable(explanation: "表为图片"), .targetWorseThanBaseline(baseline: "1", target: "2"),
      .publishedDiffers(published: "完成", verdict: .behind),
      .percentAsFraction(year: 2022, value: "0.95", beside: "95"),
      .baseYearDiffers(year: 2020, value: "1", base: "2"),
      .dateBeforeDataYearEnds(date: day, dataYear: 2023),
      .dateBeforeSource(date: day, source: "公报", published: day), .publishedLater(year: 2022, published: day),
      .interpretation(place: "二", text: "甲", reading: "乙", reason: "丙"),
      .interpretation(place: nil, text: "甲", reading: "乙", reason: "丙"),
      .otherObservation(year: 2022, used: "1", other: "2", reason: "甲"),
      .otherObservation(year: 2022, used: "1", other: "2", reason: nil),
      .recorded(place: "二", used: "1", other: "2", reason: "甲"),
      .recorded(place: nil, used: "1", other: "2", reason: "甲"),
      .earlyBaseYear(baseYear: 2015, planStart: 2021),
      .duplicateName(name: "甲", otherID: "a"), .twoBaseYears(stated: 2015, used: 2020),
      .fallAgainstDirection(target: "-5", direction: .higherIsBetter), .outOfRange(year: 2022, value: "120%"),
      .sumFell(year: 2022, value: "1", earlierYear: 2021, earlier: "2"), .statusMissing(year: 2022),
      .periodExceedsTotal(period: 3, total: 2, unit: .hundredMillionYuan),
    ]
    return sums + others
  }

  @Test func `every sentence is chosen by some finding, which gives all of its values`() throws {
    var chosen: Set<FindingSentence> = []
    for detail in try Self.details() {
      let words = FindingWording.words(detail)
      chosen.insert(words.sentence)
      #expect(Set(words.sentence.gives).subtracting(words.values.keys) == [], "\(words.sentence)")
    }
    #expect(chosen == Set(FindingSentence.allCases))
  }
}
