/// 要点 at the head of a report: those behind, one by one.
enum HighlightSentence: String, SentenceCase {
  case heading = "题"
  case schedule = "数值和序时应达值"
  case target = "数值和目标"
  case value = "只有数值"
  case scheduleAlone = "只有序时应达值"
  case targetAlone = "只有目标"
  case lead = "责任单位"
  case leadUnknown = "责任单位.未注明"

  static let file = "highlights"
  static let title = "页首的滞后指标"

  var gives: [HighlightValue] {
    switch self {
    case .heading: [.title, .number]
    case .schedule: [.year, .value, .line]
    case .target: [.year, .value, .targetYear, .target]
    case .value: [.year, .value]
    case .scheduleAlone: [.line]
    case .targetAlone: [.targetYear, .target]
    case .lead, .leadUnknown: []
    }
  }
}

enum HighlightValue: String, SentenceValue {
  typealias Subject = [HighlightValue: String]

  case title = "称呼"
  case number = "项数"
  case year = "年份"
  case value = "实际值"
  case line = "序时应达值"
  case targetYear = "目标年份"
  case target = "目标"
}
