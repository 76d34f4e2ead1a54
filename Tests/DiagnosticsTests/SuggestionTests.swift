import Testing

@testable import Diagnostics

@Suite struct SuggestionTests {
  @Test(
    arguments: [
      ("指标编码", "指标编号"), ("good-air-day", "good-air-days"), ("年分", "年份"), ("pm2.5", "pm25"), ("xyz", nil),
      ("", nil),
    ] as [(String, String?)])
  func findsTheNearestName(name: String, expected: String?) {
    let known = ["指标编号", "年份", "good-air-days", "pm25"]
    #expect(Suggestion.nearest(to: name, among: known) == expected)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("abc", "acb", 1), ("kitten", "sitting", 3), ("年份", "月份", 1),
  ])
  func countsEdits(left: String, right: String, distance: Int) {
    #expect(Suggestion.editDistance(Array(left), Array(right)) == distance)
    #expect(Suggestion.editDistance(Array(right), Array(left)) == distance)
  }
}
