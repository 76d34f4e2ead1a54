import PlanModel
import TestSupport
import Testing

/// Python's decimal module, told to keep as many digits, gives the same results: Tests/Fixtures/decimals/make-vectors.
@Suite struct DecimalTests {
  @Test func computesWhatAnotherLibraryComputes() throws {
    let rows = try Repository.text("Tests/Fixtures/decimals/vectors.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",").map(String.init) }
    #expect(rows.count == 1200)
    for row in rows {
      let (left, right) = (try #require(Decimal(plain: row[1])), try #require(Decimal(plain: row[2])))
      let result: Decimal
      switch row[0] {
      case "+": result = left + right
      case "-": result = left - right
      case "*": result = left * right
      case "/": result = left / right
      case "compared": result = left < right ? -1 : left == right ? 0 : 1
      case "rounded": result = left.rounded(places: try #require(Int(right)))
      case "roundedUp": result = left.roundedUp(places: try #require(Int(right)))
      case "cut": result = left.cut(places: try #require(Int(right)))
      default: throw Unknown(operation: row[0])
      }
      #expect("\(result)" == row[3], "\(row)")
    }
  }

  private struct Unknown: Error { let operation: String }

  /// Numbers that are equal look and count as the same, however they came about.
  @Test func equalNumbersAreStoredAlike() throws {
    let half = Decimal(5, exponent: -1)
    #expect(
      Set([half, Decimal(500, exponent: -3), Decimal(1) / 2, half + 1 - 1, half * 1000 / 1000]) == [half])
    #expect(Decimal(1, exponent: 3) == 1000)
    #expect(Decimal(0, exponent: -3) == -Decimal(0, exponent: 5))
    #expect((Decimal(1) / 4).decimalPlaces == 2)
  }

  /// Results that 37 digits do not hold are rounded, and nothing overflows.
  @Test func goesOnBeyondItsDigits() {
    let nines = Decimal(Int.max) * Decimal(Int.max)
    #expect(
      Decimal(1) / 3 == Decimal(plain: "0." + String(repeating: "3", count: 28))!
        + Decimal(333_333_333, exponent: -37))
    #expect(nines * nines / nines / nines == 1)
    #expect(nines + Decimal(1, exponent: -60) == nines)
    #expect(nines * nines > nines && -nines * nines < nines)
    #expect(Decimal(1, exponent: -90) * Decimal(1, exponent: -90) > 0)
    #expect(Decimal(1, exponent: -90).rounded(places: 2) == 0)
    #expect(Decimal(1, exponent: -90).roundedUp(places: 2) == Decimal(1, exponent: -2))
    #expect("\(Decimal(25, exponent: 38))" == "25" + String(repeating: "0", count: 38))
  }

  @Test func becomesOtherNumbers() {
    #expect(Int(Decimal(-79, exponent: -1)) == -7)
    #expect(Int(Decimal(1, exponent: 30)) == nil)
    #expect(Double(Decimal(-8721, exponent: -2)) == -87.21)
    #expect(Double(Decimal(1, exponent: 30)) == 1e30)
  }
}
