import Evaluation
import PlanModel

/// 总体评价 in one sentence: before the plan's last year by the schedule, behind it by the targets.
enum JudgementSentence: SentenceCase {
  /// By what the plan is judged.
  enum Stage: String, CaseIterable { case midterm = "期中", final = "期末" }

  /// Of how many of what is judged a report can speak.
  enum Extent: String { case all = "全部评价", most = "多数评价", few = "少数评价" }

  /// How many of those that could be judged lag; where few could be judged, some are not told apart.
  enum Lag: String, CaseIterable {
    case none = "无滞后", few = "少数滞后", some = "部分滞后", most = "多数滞后", all = "全部滞后"
    case any = "有滞后"
  }

  case nothing
  case unjudged
  case judged(Stage, Extent, Lag)

  static let file = "judgement"
  static let title = "总体评价的一句话"

  static let allCases: [Self] =
    [.nothing, .unjudged]
    + Stage.allCases.flatMap { stage in
      [Extent.all, .most].flatMap { extent in
        Lag.allCases.filter { $0 != .any }.map { .judged(stage, extent, $0) }
      } + [Lag.none, .any, .all].map { .judged(stage, .few, $0) }
    }

  var rawValue: String {
    switch self {
    case .nothing: "无评价对象"
    case .unjudged: "均未能评价"
    case .judged(let stage, let extent, let lag): "\(stage.rawValue).\(extent.rawValue).\(lag.rawValue)"
    }
  }

  var gives: [HeadlineValue] { [.dataYear, .subject, .total, .judged, .met, .lagging, .unjudged] }

  /// docs/methods.md, 7: the words follow from two shares, that of what could be judged and that of the laggards in it.
  static func of(_ headline: Headline) -> Self {
    let (total, behind) = (headline.judged.items.count, headline.lagging.count)
    let settled = headline.met.count + behind
    guard total > 0 else { return .nothing }
    guard settled > 0 else { return .unjudged }
    let stage: Stage = headline.content.context.isPeriodOver ? .final : .midterm
    if settled * 2 <= total {
      return .judged(stage, .few, behind == 0 ? .none : behind == settled ? .all : .any)
    }
    let lag: Lag =
      behind == 0
      ? .none
      : behind == settled ? .all : behind * 4 <= settled ? .few : behind * 2 <= settled ? .some : .most
    return .judged(stage, settled == total ? .all : .most, lag)
  }
}

enum HeadlineValue: String, SentenceValue {
  case dataYear = "数据年份"
  /// 指标 or 量化目标.
  case subject = "名目"
  case total = "总数"
  case judged = "已评价"
  case met = "达标"
  case lagging = "滞后"
  case unjudged = "未能评价"

  func text(of headline: Headline) -> String {
    switch self {
    case .dataYear: String(headline.content.context.dataYear)
    case .subject: headline.content.judgesListed ? "指标" : "量化目标"
    case .total: String(headline.judged.items.count)
    case .judged: String(headline.judged.judged)
    case .met: String(headline.met.count)
    case .lagging: String(headline.lagging.count)
    case .unjudged: String(headline.unjudged.count)
    }
  }
}
