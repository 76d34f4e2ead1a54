import Foundation

/// Size classes of total investment in 亿元, largest first; the lower end belongs to the class [ours].
enum ProjectSize: String, CaseIterable {
  case tenAndMore = "≥10"
  case fiveToTen = "5–10"
  case oneToFive = "1–5"
  case underOne = "<1"
  case unknown

  /// The class of an amount.
  init(of amount: Decimal?) {
    guard let amount else {
      self = .unknown
      return
    }
    if amount >= 10 {
      self = .tenAndMore
    } else if amount >= 5 {
      self = .fiveToTen
    } else {
      self = amount >= 1 ? .oneToFive : .underOne
    }
  }

  /// Label of the roll-up; `nil` where the projects give no total.
  var label: String? { self == .unknown ? nil : rawValue }
}
