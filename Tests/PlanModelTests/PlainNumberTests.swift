import Foundation
import PlanModel
import Testing

/// Numbers are read digit by digit; Foundation, which takes many times as long, must read the same.
@Suite struct PlainNumberTests {
  @Test(arguments: [
    "0", "-0", "0.0", "-0.00", "7", "300", "84.0", "41.20", "-0.0365", "0.1", "100.500", "999999999999999999",
    "9999999999999999999", "-123456789012345678.9", "1234567890123456789012345678.9", "000123.4500",
  ])
  func readsWhatFoundationReads(text: String) throws {
    let read: PlanModel.Decimal? = .init(plain: text)
    let expected: Foundation.Decimal? = .init(string: text, locale: nil)
    #expect("\(try #require(read))" == "\(try #require(expected))")
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "-.5", "1.2.3", "1e3", "+1", "--1", "1 ", "１", "1,000", "1-2", "NaN",
    "1234567890123456789012345678901",
  ])
  func refusesWhatIsNoPlainNumber(text: String) {
    let read: PlanModel.Decimal? = .init(plain: text)
    #expect(read == nil)
  }
}
