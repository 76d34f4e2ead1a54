/// What the pages of all plans, of a year and of a plan say.
enum IndexSentence: String, SentenceCase {
  case yearSummary = "年度页.摘要"
  case rootSummary = "首页.摘要"
  case none = "年度页.没有报告"
  case count = "年度页.份数"
  case behind = "年度页.有滞后"
  case nothingBehind = "年度页.无滞后"
  case nothingJudged = "年度页.均未评价"
  case missing = "年度页.缺数据"
  case planLaggards = "规划页.滞后"
  case changed = "规划页.有变化"
  case unchanged = "规划页.无变化"
  case cellNone = "表.没有滞后"
  case cellUnjudged = "表.无可评价"

  static let file = "index"
  static let title = "首页、年度页和规划页"

  var gives: [IndexValue] {
    switch self {
    case .yearSummary: [.year, .count]
    case .rootSummary: [.plans, .count]
    case .none: [.year]
    case .count: [.count]
    case .behind: [.plans]
    case .nothingBehind, .nothingJudged, .missing, .cellNone, .cellUnjudged: []
    case .planLaggards: [.names]
    case .changed: [.year, .before, .changes]
    case .unchanged: [.year, .before, .total]
    }
  }
}

enum IndexValue: String, SentenceValue {
  typealias Subject = [IndexValue: String]

  case year = "年份"
  case before = "上次年份"
  case count = "份数"
  case plans = "规划数"
  case total = "总数"
  case names = "名称"
  case changes = "各类变化"
}
