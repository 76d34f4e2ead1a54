import Foundation
import PlanModel

/// A fall in percent, and what it leaves of the whole.
///
/// A fall is written as a positive number where more is better (下降15.5%), as a negative change where less is
/// better (-15.5%).
enum PercentFall {
  /// 1 - a: the share of the base that is left.
  static func remaining(after percent: Decimal, _ direction: Direction) -> Decimal {
    1 - (direction == .higherIsBetter ? percent : -percent) / 100
  }

  /// The fall, in percent, that leaves this share.
  static func fall(leaving share: Decimal, _ direction: Direction) -> Decimal {
    (direction == .higherIsBetter ? 1 - share : share - 1) * 100
  }
}
