import Evaluation
import PlanModel

/// 总体评价 in one sentence: before the plan's last year by the schedule, behind it by the targets.
enum JudgementSentence: String, SentenceCase {
  case nothing = "无评价对象"
  case unjudged = "均未能评价"
  case midtermAllNone = "期中.全部评价.无滞后"
  case midtermAllFew = "期中.全部评价.少数滞后"
  case midtermAllSome = "期中.全部评价.部分滞后"
  case midtermAllMost = "期中.全部评价.多数滞后"
  case midtermAllAll = "期中.全部评价.全部滞后"
  case midtermMostNone = "期中.多数评价.无滞后"
  case midtermMostFew = "期中.多数评价.少数滞后"
  case midtermMostSome = "期中.多数评价.部分滞后"
  case midtermMostMost = "期中.多数评价.多数滞后"
  case midtermMostAll = "期中.多数评价.全部滞后"
  case midtermFewNone = "期中.少数评价.无滞后"
  case midtermFewSome = "期中.少数评价.有滞后"
  case midtermFewAll = "期中.少数评价.全部滞后"
  case finalAllNone = "期末.全部评价.无滞后"
  case finalAllFew = "期末.全部评价.少数滞后"
  case finalAllSome = "期末.全部评价.部分滞后"
  case finalAllMost = "期末.全部评价.多数滞后"
  case finalAllAll = "期末.全部评价.全部滞后"
  case finalMostNone = "期末.多数评价.无滞后"
  case finalMostFew = "期末.多数评价.少数滞后"
  case finalMostSome = "期末.多数评价.部分滞后"
  case finalMostMost = "期末.多数评价.多数滞后"
  case finalMostAll = "期末.多数评价.全部滞后"
  case finalFewNone = "期末.少数评价.无滞后"
  case finalFewSome = "期末.少数评价.有滞后"
  case finalFewAll = "期末.少数评价.全部滞后"

  static let file = "judgement"
  static let title = "总体评价的一句话"

  var gives: [HeadlineValue] { [.dataYear, .subject, .total, .judged, .met, .lagging, .unjudged] }
}

/// What the three numbers beside the judgement count.
enum ScopeSentence: String, SentenceCase {
  case table = "指标表"
  case tableOfNatures = "指标表.有性质"
  case goals = "正文量化目标"

  static let file = "scope"
  static let title = "三个数所计的范围"

  static func of(_ headline: Headline) -> Self {
    guard headline.content.judgesListed else { return .goals }
    return HeadlineValue.natures.text(of: headline).isEmpty ? .table : .tableOfNatures
  }

  var gives: [HeadlineValue] { [.subject, .total, .natures] }
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
  /// `约束性7项、预期性10项`
  case natures = "性质"

  func text(of headline: Headline) -> String {
    switch self {
    case .dataYear: String(headline.content.context.dataYear)
    case .subject: headline.content.judgesListed ? "指标" : "量化目标"
    case .total: String(headline.judged.items.count)
    case .judged: String(headline.judged.judged)
    case .met: String(headline.met.count)
    case .lagging: String(headline.lagging.count)
    case .unjudged: String(headline.unjudged.count)
    case .natures:
      [Nature.binding, .expected].compactMap { nature in
        let count = headline.judged.items.count { $0.indicator.nature == nature }
        return count == 0 ? nil : "\(nature.rawValue)\(count)项"
      }.joined(separator: "、")
    }
  }
}
