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
    judged.items.filter { $0.assessment.verdict.isJudged && !$0.assessment.verdict.isLaggard }
  }
  var lagging: [IndicatorItem] { judged.items.filter(\.assessment.verdict.isLaggard) }
  var unjudged: [IndicatorItem] { judged.items.filter { !$0.assessment.verdict.isJudged } }

  var judgement: String { content.sentences(sentence, self) }

  /// What the three numbers count: `《规划》指标表17项指标`.
  var scope: String { content.sentences(ScopeSentence.of(self), self) }

  /// Of how many of what is judged a report can speak.
  private enum Extent { case all, most, few }

  private enum Lag { case none, few, some, most, all }

  /// docs/methods.md, 7: the words follow from two shares, that of what could be judged and that of the laggards in it.
  private var sentence: JudgementSentence {
    let (total, settled, behind) = (judged.items.count, met.count + lagging.count, lagging.count)
    guard total > 0 else { return .nothing }
    guard settled > 0 else { return .unjudged }
    let extent: Extent = settled == total ? .all : settled * 2 > total ? .most : .few
    let lag: Lag =
      behind == 0
      ? .none
      : behind == settled ? .all : behind * 4 <= settled ? .few : behind * 2 <= settled ? .some : .most
    return content.context.isPeriodOver ? Self.final(extent, lag) : Self.midterm(extent, lag)
  }

  private static func midterm(_ extent: Extent, _ lag: Lag) -> JudgementSentence {
    switch (extent, lag) {
    case (.all, .none): .midtermAllNone
    case (.all, .few): .midtermAllFew
    case (.all, .some): .midtermAllSome
    case (.all, .most): .midtermAllMost
    case (.all, .all): .midtermAllAll
    case (.most, .none): .midtermMostNone
    case (.most, .few): .midtermMostFew
    case (.most, .some): .midtermMostSome
    case (.most, .most): .midtermMostMost
    case (.most, .all): .midtermMostAll
    case (.few, .none): .midtermFewNone
    case (.few, .few), (.few, .some), (.few, .most): .midtermFewSome
    case (.few, .all): .midtermFewAll
    }
  }

  private static func final(_ extent: Extent, _ lag: Lag) -> JudgementSentence {
    switch (extent, lag) {
    case (.all, .none): .finalAllNone
    case (.all, .few): .finalAllFew
    case (.all, .some): .finalAllSome
    case (.all, .most): .finalAllMost
    case (.all, .all): .finalAllAll
    case (.most, .none): .finalMostNone
    case (.most, .few): .finalMostFew
    case (.most, .some): .finalMostSome
    case (.most, .most): .finalMostMost
    case (.most, .all): .finalMostAll
    case (.few, .none): .finalFewNone
    case (.few, .few), (.few, .some), (.few, .most): .finalFewSome
    case (.few, .all): .finalFewAll
    }
  }
}
