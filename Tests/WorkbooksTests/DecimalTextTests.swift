import Testing

@testable import Workbooks

@Suite struct DecimalTextTests {
  @Test(arguments: [
    ("85.1", 2, "8510"), ("0.851", 2, "85.1"), ("0.0012", 2, "0.12"), ("-0.5", 2, "-50"),
    ("85.1", -2, "0.851"),
    ("5", -3, "0.005"), ("0", 2, "0"), ("1200", -2, "12"), ("100", 0, "100"), ("0.10", 0, "0.1"),
  ])
  func shifted(number: String, places: Int, expected: String) {
    #expect(DecimalText.shifted(number, by: places) == expected)
  }

  @Test(arguments: [
    ("1.005", 2, "1", "01"), ("0.5", 0, "1", ""), ("0.4", 0, "", ""), ("9.99", 1, "10", ""),
    ("99.95", 1, "100", ""),
    ("12.30", 2, "12", "3"), ("0.049", 1, "", ""), ("7", 3, "7", ""),
  ])
  func rounded(number: String, decimals: Int, whole: String, fraction: String) {
    #expect(DecimalText.rounded(number, decimals: decimals) == (whole, fraction))
  }

  /// Every decimal number of up to 15 digits comes back from the binary number that a sheet keeps of it.
  @Test func digitsSurviveBinaryNumbers() throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<5_000 {
      let digits = String(Int.random(in: 1..<1_000_000_000_000_000, using: &generator))
      let number = DecimalText.shifted(digits, by: -Int.random(in: 0...14, using: &generator))
      let double = try #require(Double(number))
      #expect(DecimalText.plain(String(double)) == number)
    }
  }

  @Test(
    arguments: [
      ("#,##0", "1234567", "1,234,567"), ("#,##0.0#", "1234.5", "1,234.5"), ("#.##", "0.5", ".5"),
      ("0.00", "-3.456", "-3.46"),
      ("0.0;(0.0)", "-2", "(2.0)"), ("0.0;(0.0);\"无\"", "0", "无"), ("\"约\"0\"户\"", "12", "约12户"),
      ("[$¥-804]#,##0", "1200", "¥1,200"),
      ("0%", "0.125", "13%"), ("0.00%", "1", "100.00%"), ("General\"吨\"", "3.14", "3.14吨"),
      ("0000", "7", "0007"),
      ("0.00E+00", "1200", nil), ("0,", "12000", nil), ("000-000", "123456", nil), ("# ?/?", "0.5", nil),
      ("[>100]0;0.0", "5", nil), ("[DBNum2]0", "5", nil),
    ] as [(String, String, String?)])
  func shown(code: String, number: String, expected: String?) {
    #expect(NumberFormat(code: code).shown(number: number) == expected)
  }
}
