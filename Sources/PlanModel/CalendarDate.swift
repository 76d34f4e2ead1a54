/// A date as documents print it: a year, a year and month, or a day.
package struct CalendarDate: Sendable, Hashable {
  package let year: Int
  /// 1…12, `nil` where only the year is known.
  package let month: Int?
  /// 1…31, `nil` where only year and month are known.
  package let day: Int?

  /// Reads `2023`, `2023-06` or `2023-06-30`; `nil` for anything else or a day that does not exist.
  package init?(_ text: String) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(fields.count), fields[0].count == 4,
      fields.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    let numbers = fields.compactMap { field in
      field.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(field) : nil
    }
    guard numbers.count == fields.count else { return nil }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
  }

  package static func endOfYear(_ year: Int) -> CalendarDate { CalendarDate(year: year, month: 12, day: 31) }

  /// The last day that it may stand for.
  package var lastDay: CalendarDate {
    let month = month ?? 12
    return CalendarDate(year: year, month: month, day: day ?? Self.days(in: month, of: year))
  }

  private init(year: Int, month: Int?, day: Int?) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// `2023-06-30`, `2023-06` or `2023`.
  package var iso: String {
    ([String(year)] + [month, day].compactMap { $0 }.map { $0 < 10 ? "0\($0)" : String($0) })
      .joined(separator: "-")
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  /// A date without a day counts as the start of its month or year: what was issued “2023” was issued by
  /// the end of 2023 at the latest, and by its beginning at the earliest; the earliest is taken.
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month ?? 1, left.day ?? 1) < (right.year, right.month ?? 1, right.day ?? 1)
  }
}

extension CalendarDate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date: \(text)")
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
