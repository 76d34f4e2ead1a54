import Testing

@testable import Workbooks

/// Numbers that are dates by their format.
@Suite struct DateTests {
  private func cell(_ stored: String, _ format: String, properties: String = "") throws -> String {
    let book = StoredWorkbook(
      cells: "<c r=\"A1\" s=\"1\"><v>\(stored)</v></c>", formats: [format], properties: properties)
    return try book.cells().map(summary).joined()
  }

  @Test(arguments: [
    ("yyyy-mm-dd", "A1 date 2023-06-30 of 2023-06-30 [2023-06-30]"),
    ("yyyy\"年\"m\"月\"d\"日\"", "A1 date 2023-06-30 of 2023-06-30 [2023年6月30日]"),
    ("yyyy\"年\"m\"月\"d\"日\";@", "A1 date 2023-06-30 of 2023-06-30 [2023年6月30日]"),
    ("[$-804]yyyy\"年\"m\"月\"d\"日\";@", "A1 date 2023-06-30 of 2023-06-30 [2023年6月30日]"),
    ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "A1 date 2023-06-30 of 2023-06-30 [2023-06-30]"),
    ("yyyy\"年\"m\"月\"", "A1 date 2023-06 of 2023-06-30 [2023年6月]"),
    ("yyyy", "A1 date 2023 of 2023-06-30 [2023]"), ("yyyy\"年\"", "A1 date 2023 of 2023-06-30 [2023年]"),
    ("m\"月\"d\"日\"", "A1 date without year of 2023-06-30 [6月30日]"),
    ("yy/mm/dd", "A1 date 2023-06-30 of 2023-06-30 [23/06/30]"),
    ("YYYY/M/D", "A1 date 2023-06-30 of 2023-06-30 [2023/6/30]"),
    ("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@", "A1 date 2023-06-30 of 2023-06-30 [2023-06-30]"),
    ("[$-804]aaaa;@", "A1 date without year of 2023-06-30 [2023-06-30]"),
    ("General", "A1 45107 [45107]"), ("G/通用格式", "A1 45107 [45107]"), ("G/通用格式\"户\"", "A1 45107 [45107户]"),
    ("0\"days\"", "A1 45107 [45107days]"), ("[Red]0", "A1 45107 [45107]"), ("0_d", "A1 45107 [45107]"),
    ("0\\m", "A1 45107 [45107m]"), ("[DBNum1]General", "A1 45107 [45107]"), ("0.00E+00", "A1 45107 [45107]"),
  ])
  func formats(format: String, expected: String) throws {
    #expect(try cell("45107", format) == expected)
  }

  @Test(arguments: [
    ("yyyy/m/d h:mm", "A1 date 2023-06-30 14:05:00 of 2023-06-30 [2023/6/30 14:05]"),
    ("yyyy-mm-dd hh:mm:ss", "A1 date 2023-06-30 14:05:00 of 2023-06-30 [2023-06-30 14:05:00]"),
    ("yyyy-mm-dd", "A1 date 2023-06-30 of 2023-06-30 [2023-06-30]"),
    ("h:mm", "A1 time [14:05]"), ("[h]:mm", "A1 time [1082582:05:00]"), ("mm:ss", "A1 time [05:00]"),
    ("h:mm AM/PM", "A1 time [14:05:00]"), ("h\"时\"mm\"分\"", "A1 time [14时05分]"),
  ])
  func times(format: String, expected: String) throws {
    #expect(try cell("45107.586805555555", format) == expected)
  }

  @Test func bothSystems() throws {
    #expect(
      try cell("43645", "yyyy-mm-dd", properties: "<workbookPr date1904=\"1\"/>").contains("2023-06-30"))
    #expect(
      try cell("43645", "yyyy-mm-dd", properties: "<workbookPr date1904=\"true\"/>").contains("2023-06-30"))
    #expect(try cell("43645", "yyyy-mm-dd").contains("2019-06-29"))
  }

  /// Excel counts a 29th of February 1900, so that days before it are one later than one would think.
  @Test(arguments: [
    ("1", "date 1900-01-01"), ("59", "date 1900-02-28"), ("60", "60"), ("61", "date 1900-03-01"), ("0", "0"),
    ("-1", "-1"), ("2958465", "date 9999-12-31"), ("2958466", "2958466"),
  ])
  func edges(stored: String, expected: String) throws {
    #expect(try cell(stored, "yyyy-mm-dd").hasPrefix("A1 " + expected))
  }

  @Test func daysThereAndBack() {
    for days in stride(from: -25_509, to: 2_932_896, by: 97) {
      let serial = Double(days + 25_569)
      guard serial > 60, let date = SerialDate.date(of: serial, from1904: false) else { continue }
      #expect(SerialDate.daysSince1970(date.day) == days)
    }
    #expect(SerialDate.daysSince1970(WorkbookDay(year: 1970, month: 1, day: 1)) == 0)
    #expect(SerialDate.daysSince1970(WorkbookDay(year: 2000, month: 2, day: 29)) == 11_016)
  }

  /// Formats that a workbook names by number alone: 14, and 31 of Chinese versions.
  @Test func builtInFormats() throws {
    var book = StoredWorkbook(
      cells:
        "<c r=\"A1\" s=\"0\"><v>45107</v></c><c r=\"B1\" s=\"1\"><v>45107</v></c><c r=\"C1\" s=\"2\"><v>0.5</v></c>"
    )
    book.parts["xl/styles.xml"] =
      "<styleSheet xmlns=\"\(StoredWorkbook.main)\"><cellXfs><xf numFmtId=\"14\"/><xf numFmtId=\"31\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>"
    #expect(
      try book.cells().map(summary) == [
        "A1 date 2023-06-30 of 2023-06-30 [2023/6/30]", "B1 date 2023-06-30 of 2023-06-30 [2023年6月30日]",
        "C1 50% [50.00%]",
      ])
  }

  /// The strict edition of the standard writes dates as texts.
  @Test func isoDates() throws {
    let book = StoredWorkbook(
      cells: "<c r=\"A1\" t=\"d\"><v>2023-06-30</v></c><c r=\"B1\" t=\"d\"><v>2023-06-30T14:05:00</v></c>")
    #expect(
      try book.cells().map(summary) == [
        "A1 date 2023-06-30 of 2023-06-30 [2023-06-30]",
        "B1 date 2023-06-30 14:05:00 of 2023-06-30 [2023-06-30 14:05:00]",
      ])
  }
}
