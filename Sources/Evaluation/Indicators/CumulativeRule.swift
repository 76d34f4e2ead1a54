import Foundation
import PlanModel

/// 累计值 〔〕: summed over the plan period, percentage falls of a total included (`较2015年减少23%`).
///
/// Progress a/T against t; on schedule when a ≥ T·t [methods.md 2; pub: COD 6.61 and SO2 8.95 against 10·3/5 = 6
/// were “实现时间进度要求”]. Under a cap (不超过) the sum must stay at or below T·t, and only the last
/// year shows that it was kept [ours].
enum CumulativeRule {
  /// The line from 0 to T.
  static func line(_ subject: AttainmentCase) -> ScheduleLine? {
    ShareOfTarget.line(subject, rule: .cumulative)
  }
}
