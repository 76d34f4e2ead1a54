import PlanModel
import Testing

@testable import Evaluation

@Suite("Decimal logarithm, exponential and powers") struct DecimalMathTests {
  @Test(
    "Logarithms to 25 digits",
    arguments: [
      ("2", "0.6931471805599453094172321"), ("10", "2.3025850929940456840179915"), ("1", "0"),
      ("0.8", "-0.2231435513142097557662951"), ("0.7993", "-0.2240189343501636954997605"),
      ("0.000001", "-13.8155105579642741041079487"), ("123456789", "18.6314017661680180331939333"),
    ])
  func logarithm(x: String, expected: String) throws {
    let value = try #require(DecimalMath.ln(number(x)))
    #expect((value - number(expected)).magnitude < Decimal(1, exponent: -25))
  }

  @Test("No logarithm of zero and less")
  func domain() {
    #expect(DecimalMath.ln(0) == nil)
    #expect(DecimalMath.ln(-1) == nil)
    #expect(DecimalMath.exp(1000) == nil)
  }

  @Test(
    "Exponentials to 25 digits",
    arguments: [
      ("1", "2.7182818284590452353602875"), ("-1", "0.3678794411714423215955238"), ("0", "1"),
      ("0.5", "1.6487212707001281468486508"), ("-20", "0.0000000020611536224385578"),
    ])
  func exponential(x: String, expected: String) throws {
    let value = try #require(DecimalMath.exp(number(x)))
    #expect((value - number(expected)).magnitude < Decimal(1, exponent: -24))
  }

  @Test("exp and ln undo each other over the whole range of shares")
  func roundTrip() throws {
    for permille in stride(from: 1, through: 3000, by: 7) {
      let x = Decimal(permille) / 1000
      let back = try #require(DecimalMath.ln(x).flatMap(DecimalMath.exp))
      #expect((back / x - 1).magnitude < Decimal(1, exponent: -30))
    }
  }

  @Test("Powers: yearly rates of a five-year fall")
  func powers() throws {
    let yearly = try #require(DecimalMath.power(number("0.8"), 1, over: 5))
    #expect(((1 - yearly) * 100).printed(4) == "4.3648")
    #expect(DecimalMath.power(number("0.5"), 10, over: 5) == number("0.25"))
    #expect(DecimalMath.power(number("0.000001"), 500) == 0)
  }

  @Test("Yearly rates compound: 4.0, 4.1, 4.2, 4.5, 5.0 % are 19.98 % in five years")
  func compounding() {
    let left = ["4.0", "4.1", "4.2", "4.5", "5.0"].reduce(Decimal(1)) { share, rate in
      share * PercentFall.remaining(after: number(rate), .higherIsBetter)
    }
    #expect(PercentFall.fall(leaving: left, .higherIsBetter).printed(2) == "19.98")
  }
}
