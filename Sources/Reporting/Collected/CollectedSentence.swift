/// 汇总报告 of many submissions.
enum CollectedSentence: String, SentenceCase {
  case received = "收到"
  case unverified = "收到.未全部核定"
  case allTaken = "收到.全部纳入"
  case leftOut = "收到.部分未纳入"
  case years = "年份不同"
  case yearsAndKinds = "年份不同.评估类型不同"
  case noIndicators = "结论.没有指标"
  case verdicts = "结论"
  case noLaggards = "滞后.没有"
  case laggards = "滞后"
  case nothingMissing = "缺报.没有"
  case missing = "缺报"
  case overlaps = "可能重复"
  case sameIdentifier = "编号相同"
  case noteVerdicts = "表注.结论"
  case noteVerdictsGoals = "表注.结论.有正文目标"
  case noteInvestment = "表注.投资"
  case noteMissing = "表注.缺报"
  case cut = "表注.节选"
  case cutSums = "表注.节选.合计"
  case cutByGaps = "表注.节选.未全部核定"
  case cutByLaggards = "表注.节选.滞后"
  case cutByNature = "表注.节选.约束性"
  case cutByMissing = "表注.节选.缺报"
  case footer = "页脚"

  static let file = "collected"
  static let title = "汇总报告"

  var gives: [CollectedValue] {
    switch self {
    case .received: [.plans, .levels]
    case .unverified, .leftOut: [.number]
    case .allTaken, .noIndicators, .noLaggards, .nothingMissing, .overlaps, .noteVerdicts, .noteVerdictsGoals,
      .noteInvestment, .noteMissing, .footer:
      []
    case .years, .yearsAndKinds: [.years, .dataYears]
    case .verdicts: [.number, .counts]
    case .laggards: [.number, .regions]
    case .missing: [.number, .plans]
    case .sameIdentifier: [.names]
    case .cut, .cutSums, .cutByGaps, .cutByLaggards, .cutByNature, .cutByMissing: [.number, .shown, .file]
    }
  }
}

enum CollectedValue: String, SentenceValue {
  typealias Subject = [CollectedValue: String]

  case plans = "规划数"
  case levels = "各层级"
  case number = "个数"
  case shown = "列出个数"
  case file = "数据表"
  case years = "报告年份"
  case dataYears = "数据年份"
  case counts = "各类结论"
  case regions = "各区域"
  case names = "名称"
}
