/// A day of the Gregorian calendar.
package struct WorkbookDay: Sendable, Hashable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// `2023-06-30`.
  package var iso: String {
    [(year, 4), (month, 2), (day, 2)].map { padded($0.0, to: $0.1) }.joined(separator: "-")
  }
}

/// A cell with a date, and how much of it the sheet lets its reader see.
package struct WorkbookDate: Sendable, Hashable {
  package let day: WorkbookDay
  package let secondOfDay: Int
  package let precision: Precision

  package enum Precision: Sendable, Hashable {
    case year, month, day, second
    /// `8月10日`: the stored year is the one in which it was typed, and is not to be seen.
    case withoutYear
  }

  /// What is to be seen: `2023`, `2023-06`, `2023-06-30`, `2023-06-30 14:05:00`; `nil` without a year.
  package var text: String? {
    switch precision {
    case .year: padded(day.year, to: 4)
    case .month: String(day.iso.dropLast(3))
    case .day: day.iso
    case .second: day.iso + " " + clock(seconds: secondOfDay)
    case .withoutYear: nil
    }
  }
}

/// `14:05:00`.
func clock(seconds: Int) -> String {
  [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, to: 2) }.joined(separator: ":")
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
