import Foundation
import PlanModel

extension Decimal {
  /// The number as an operand of a printed formula: negative ones in brackets, an endless quotient cut where
  /// nobody would copy it any further, and marked.
  var operand: String {
    let text = decimalPlaces > 14 ? cut(places: 12).plainText(places: 12) + "…" : plainText()
    return self < 0 ? "(\(text))" : text
  }
}
