/// 水质类别 of GB 3838-2002, computed with as 1…6: lower is better.
package enum WaterClass: Int, Sendable, CaseIterable {
  case one = 1
  case two, three, four, five, worseThanFive

  package var number: Decimal { Decimal(rawValue) }

  package var name: String {
    switch self {
    case .one: "Ⅰ类"
    case .two: "Ⅱ类"
    case .three: "Ⅲ类"
    case .four: "Ⅳ类"
    case .five: "Ⅴ类"
    case .worseThanFive: "劣Ⅴ类"
    }
  }

  /// The name of the class that a number stands for; `nil` for a number that is no class.
  package static func printed(_ number: Decimal) -> String? { allCases.first { $0.number == number }?.name }
}
