import Foundation
import PlanModel

/// 数量: a count of things made since the start (无废细胞600个).
///
/// Progress a/T against t; on schedule when a ≥ T·t [methods.md 2].
enum CountRule {
  /// The line from 0 to T.
  static func line(_ subject: AttainmentCase) -> ScheduleLine? {
    ShareOfTarget.line(subject, rule: .count)
  }
}
