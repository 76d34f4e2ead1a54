import Evaluation
import PlanModel

/// A verdict on some of what the plan is judged by: 约束性指标, the indicators of a theme.
enum GroupSentence: String, SentenceCase {
  case allMet = "全部达标"
  case someMet = "部分达标"
  case noneMet = "均未达标"
  case unjudged = "均未能评价"

  static let file = "groups"
  static let title = "一组指标的结论"

  var gives: [GroupValue] {
    switch self {
    case .allMet, .unjudged: [.group, .total]
    case .someMet, .noneMet: [.group, .total, .numbers]
    }
  }
}

enum GroupValue: String, SentenceValue {
  case group = "组"
  case total = "总数"
  /// `达标4项、滞后3项、未能评价1项`.
  case numbers = "各数"

  func text(of group: JudgedGroup) -> String {
    switch self {
    case .group: group.name
    case .total: String(group.items.count)
    case .numbers: group.numbers
    }
  }
}

struct JudgedGroup {
  /// `约束性指标`
  let name: String
  let items: [IndicatorItem]

  private var tally: Tally { Tally(VerdictCounts(items.map(\.assessment.verdict))) }

  var sentence: GroupSentence {
    let tally = tally
    if tally.met == items.count { return .allMet }
    if tally.met > 0 { return .someMet }
    return tally.behind > 0 ? .noneMet : .unjudged
  }

  var numbers: String {
    Phrases.enumeration(
      tally.numbers(ifNone: "").filter { $0.count > 0 }.map { "\($0.title)\($0.count)项" })
  }
}

extension ReportContent {
  /// Of each nature that some of what is judged has, and not all.
  func natures(of set: IndicatorSet) -> String {
    let groups = [Nature.binding, .expected].map { nature in
      JudgedGroup(
        name: nature.rawValue + "指标", items: set.items.filter { $0.indicator.nature == nature })
    }
    return groups.filter { !$0.items.isEmpty && $0.items.count < set.items.count }
      .map { sentences($0.sentence, $0) }.joined()
  }
}
