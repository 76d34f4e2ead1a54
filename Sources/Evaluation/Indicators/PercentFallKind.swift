import Foundation
import PlanModel

/// Whether an indicator is a percentage fall, whose yearly steps compound: every 强度下降率, and a 累计值 in percent
/// (`〔18〕` %, `较2015年减少23%`) unless its own words say that it rises [methods.md 2; the reading of the words
/// is ours].
enum PercentFallKind {
  /// Decides by kind, unit and the indicator's name.
  static func applies(to subject: AttainmentCase) -> Bool {
    switch subject.indicator.kind {
    case .intensityReduction: true
    case .cumulative:
      subject.indicator.isPercent
        && !risingWords.contains { subject.indicator.name.contains($0) }
    case .level, .count, .milestone, .compound: false
    }
  }

  private static let risingWords = ["提高", "增加", "增长", "提升", "新增", "上升", "增幅", "增速"]
}
