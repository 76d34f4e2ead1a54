/// Footnotes at the values of an indicator.
enum FootnoteSentence: String, SentenceCase {
  case baseMean = "基期.均值"
  case assigned = "下达目标"
  case assignedInstead = "下达目标.有原文"
  case assignedBy = "下达目标.单位"
  case issued = "下达目标.日期"
  case source = "下达目标.出处"
  case estimated = "估算值"
  case calibre = "口径"
  case compared = "比较对象"
  case comparedSource = "比较对象.有出处"
  case comparedCalibre = "比较对象.有口径"
  case comparedBoth = "比较对象.有出处和口径"
  case latest = "最近数值"
  case latestCalibre = "最近数值.有口径"

  static let file = "footnotes"
  static let title = "指标数值的脚注"

  var gives: [FootnoteValue] {
    switch self {
    case .baseMean: [.note, .year]
    case .assigned: [.issue]
    case .assignedInstead: [.issue, .planned]
    case .assignedBy: [.unit]
    case .issued: [.date]
    case .source: [.source]
    case .estimated: []
    case .calibre: [.year, .note]
    case .compared, .latest: [.year, .value]
    case .comparedSource: [.year, .value, .source]
    case .comparedCalibre, .latestCalibre: [.year, .value, .note]
    case .comparedBoth: [.year, .value, .source, .note]
    }
  }
}

enum FootnoteValue: String, SentenceValue {
  typealias Subject = [FootnoteValue: String]

  case note = "说明"
  case year = "年份"
  case issue = "下达情况"
  case planned = "原文"
  case unit = "下达单位"
  case date = "发布日期"
  case source = "出处"
  case value = "数值"
}
