import Foundation
import PlanModel

extension Decimal {
  /// The number as an operand of a printed formula: negative ones in brackets.
  var operand: String { self < 0 ? "(\(plainText()))" : plainText() }
}
