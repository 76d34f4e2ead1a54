import Evaluation
import PlanModel

/// 形势与可达性 as templates see it: estimates of the report, never results.
enum OutlookFacts {
  static let all = Facts<ReportContent>([
    .flag("any", "是否有形势判断或所需努力") { hasAny($0) },
    .text("summary", "各种可达性的指标数和名称；数据不足时为其说明") { $0.sentences(OutlookSentence.all($0), $0) },
  ])

  static func hasAny(_ content: ReportContent) -> Bool {
    !content.estimated.isEmpty || !content.efforts.isEmpty
  }

  static func items(_ content: ReportContent, _ prospect: Outlook.Prospect) -> [IndicatorItem] {
    content.estimated.filter { $0.assessment.outlook?.prospect == prospect }
  }

}

extension IndicatorAssessment {
  /// Whether something is still to be done and something can be said about it. What is held is at rest until its trend
  /// carries it past the limit.
  var hasOpenOutlook: Bool {
    switch verdict.sort {
    case .achieved: false
    case .maintained: tendsPastLimit
    case .onSchedule, .laggard, .missing, .unreported, .awaiting, .notComparable, .notEvaluated:
      requiredEffort != nil || outlook != nil
    }
  }
}

extension ReportContent {
  /// The rows of the outlook's table: what is counted in its sentences.
  fileprivate var open: [IndicatorItem] { indicators.filter(\.assessment.hasOpenOutlook) }

  fileprivate var estimated: [IndicatorItem] { open.filter { $0.assessment.outlook != nil } }

  fileprivate var efforts: [IndicatorItem] { open.filter { !$0.wording.effort.isEmpty } }
}
