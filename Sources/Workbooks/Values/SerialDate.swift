/// Dates as a spreadsheet counts them (ECMA-376 part 1, 18.17.4): whole days since an epoch, time as their fraction.
enum SerialDate {
  /// - Parameter from1904: The workbook counts from 1904-01-01 on, as old Macintosh versions did.
  /// - Returns: `nil` for numbers that are no date: negative ones, days before the epoch, the 29th of February 1900,
  ///   which Excel counts and which never was, and what lies beyond the year 9999.
  static func date(of serial: Double, from1904: Bool) -> (day: WorkbookDay, secondOfDay: Int)? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    // Rounded to seconds first, because 14:05 is no binary fraction.
    let seconds = (serial * 86_400).rounded()
    let days = Int(seconds) / 86_400
    let daysSince1970: Int
    if from1904 {
      guard days < 2_957_004 else { return nil }
      daysSince1970 = days - 24_107
    } else {
      guard days != 0, days != 60 else { return nil }
      daysSince1970 = days - (days < 60 ? 25_568 : 25_569)
    }
    return (day(daysSince1970: daysSince1970), Int(seconds) % 86_400)
  }

  static func exists(_ date: WorkbookDay) -> Bool {
    (1...12).contains(date.month) && day(daysSince1970: daysSince1970(date)) == date
  }

  /// Howard Hinnant's `civil_from_days`; the year is counted from March, so that the leap day is its last.
  private static func day(daysSince1970: Int) -> WorkbookDay {
    let shifted = daysSince1970 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    return WorkbookDay(
      year: yearOfEra + era * 400 + (month < 10 ? 0 : 1),
      month: month < 10 ? month + 3 : month - 9,
      day: dayOfYear - (153 * month + 2) / 5 + 1)
  }

  /// The opposite of `day(daysSince1970:)`.
  static func daysSince1970(_ date: WorkbookDay) -> Int {
    let year = date.month <= 2 ? date.year - 1 : date.year
    let era = year / 400
    let yearOfEra = year % 400
    let dayOfYear = (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
