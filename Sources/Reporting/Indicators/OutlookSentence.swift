import Evaluation
import PlanModel

/// 形势与可达性: how many indicators may be completed, in the report's estimate.
enum OutlookSentence: String, SentenceCase {
  case nothing = "数据不足"
  case estimate = "说明"
  case likely = "预计可完成"
  case difficult = "有难度"
  case undecided = "难以判断"
  case table = "逐项见表"

  static let file = "outlook"
  static let title = "形势与可达性"

  var gives: [OutlookValue] {
    switch self {
    case .nothing, .estimate, .table: []
    case .likely: [.likelyCount, .likely]
    case .difficult: [.difficultCount, .difficult]
    case .undecided: [.undecidedCount, .undecided]
    }
  }

  static func all(_ content: ReportContent) -> [Self] {
    guard OutlookFacts.hasAny(content) else { return [.nothing] }
    let prospects: [(Outlook.Prospect, Self)] = [
      (.likely, .likely), (.difficult, .difficult), (.undecided, .undecided),
    ]
    let told = prospects.filter { !OutlookFacts.items(content, $0.0).isEmpty }
    let isCut = told.contains { OutlookFacts.items(content, $0.0).count > Phrases.few }
    return [.estimate] + told.map(\.1) + (isCut ? [.table] : [])
  }
}

enum OutlookValue: String, SentenceValue {
  case likelyCount = "可完成项数"
  case likely = "可完成指标"
  case difficultCount = "有难度项数"
  case difficult = "有难度指标"
  case undecidedCount = "难以判断项数"
  case undecided = "难以判断指标"

  func text(of content: ReportContent) -> String {
    func count(_ prospect: Outlook.Prospect) -> String { String(OutlookFacts.items(content, prospect).count) }
    func names(_ prospect: Outlook.Prospect) -> String {
      Phrases.several(OutlookFacts.items(content, prospect).map(\.fullName))
    }
    return switch self {
    case .likelyCount: count(.likely)
    case .likely: names(.likely)
    case .difficultCount: count(.difficult)
    case .difficult: names(.difficult)
    case .undecidedCount: count(.undecided)
    case .undecided: names(.undecided)
    }
  }
}
