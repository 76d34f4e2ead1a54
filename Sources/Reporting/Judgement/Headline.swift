import Evaluation
import PlanModel

/// 总体评价: the three numbers of a report and the one sentence of judgement that they bring about.
///
/// They count what the plan is judged by: the indicators of its table, or the goals of its text where it has none.
struct Headline: Sendable {
  let content: ReportContent
  let judged: IndicatorSet

  init(_ content: ReportContent) {
    self.content = content
    judged = content.judgesListed ? content.listed() : content.textGoals
  }

  /// 达标, 滞后 and 未能评价: each item is in one of them.
  var met: [IndicatorItem] {
    judged.items.filter(\.assessment.verdict.isMet)
  }
  var lagging: [IndicatorItem] { judged.items.filter(\.assessment.verdict.isLaggard) }
  var unjudged: [IndicatorItem] { judged.items.filter { !$0.assessment.verdict.isJudged } }

  var judgement: String { content.sentences(JudgementSentence.of(self), self) }
}
