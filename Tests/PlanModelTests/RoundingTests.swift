import Testing

@testable import PlanModel

/// 修约 by GB/T 8170-2008: half to even, once, from the full value.
@Suite struct RoundingTests {
  /// Examples of the standard and of published teaching material, with their place as a power of ten.
  @Test(arguments: [
    ("12.1498", 0, "12"), ("12.1498", 1, "12.1"), ("1268", -2, "1300"), ("10.5002", 0, "11"),
    ("1.050", 1, "1.0"),
    ("0.35", 1, "0.4"), ("2500", -3, "2000"), ("3500", -3, "4000"), ("-0.0365", 3, "-0.036"),
    ("8.53459", 2, "8.53"), ("15.4546", 0, "15"), ("5.214", 2, "5.21"), ("5.216", 2, "5.22"),
    ("5.215", 2, "5.22"),
    ("5.225", 2, "5.22"), ("5.2254", 2, "5.23"), ("35.5", 0, "36"), ("60.5", 0, "60"),
  ])
  func roundsHalfToEven(text: String, places: Int, expected: String) throws {
    let value = try #require(Decimal(plain: text))
    #expect(value.rounded(places: places).plainText(places: max(0, places)) == expected)
  }

  @Test(arguments: [("13.3", 0, "14"), ("13", 0, "13"), ("3.81", 1, "3.9"), ("0", 1, "0.0")])
  func roundsCountsUp(text: String, places: Int, expected: String) throws {
    #expect(
      try #require(Decimal(plain: text)).roundedUp(places: places).plainText(places: places) == expected)
  }

  @Test(arguments: ["", "-", "+1", "1,000", "1e3", " 1", "１", ".5", "5.", "1.2.3", "0x1", "NaN"])
  func readsOnlyPlainNumbers(text: String) { #expect(Decimal(plain: text) == nil) }

  @Test(arguments: [("25.0", 25), ("-0", 0), ("007", 7)])
  func readsPlainNumbers(text: String, value: Int) { #expect(Decimal(plain: text) == Decimal(value)) }

  @Test func writesAsManyPlacesAsAsked() throws {
    let value = try #require(Decimal(plain: "12.5"))
    #expect(value.plainText() == "12.5")
    #expect(value.plainText(places: 0) == "12")
    #expect(value.plainText(places: 3) == "12.500")
    #expect(Decimal(plain: "0.0000001")?.plainText() == "0.0000001")
    #expect(Decimal(plain: "100000000000000000000")?.plainText() == "100000000000000000000")
  }
}
