package import PlanModel

extension EvaluationKind {
  /// What a report of this kind is called.
  package var title: String {
    switch self {
    case .midterm: "中期评估"
    case .final: "终期评估"
    case .annual: "年度评估"
    }
  }

  /// `中期评估报告`, `2022年度评估报告`: an annual one carries its year.
  func reportTitle(dataYear: Int) -> String {
    switch self {
    case .midterm, .final: title + "报告"
    case .annual: "\(dataYear)\(title)报告"
    }
  }
}

extension Level {
  var title: String {
    switch self {
    case .nation: "国家"
    case .province: "省级"
    case .city: "市级"
    case .county: "区县级"
    }
  }
}

extension Period {
  /// `2021—2025年`.
  var printed: String { start == end ? "\(start)年" : "\(start)—\(end)年" }
}

extension CalendarDate {
  /// `2023年6月30日`, `2023年6月` or `2023年` (GB/T 15835-2011: no leading zeros).
  var printed: String {
    var text = "\(year)年"
    if let month { text += "\(month)月" }
    if let day { text += "\(day)日" }
    return text
  }
}

/// The chapter of a plan in which an item stands, from what its input says of its place (出处).
enum PlanChapter {
  /// `三、（三）1.第2段` → `三、（三）1.`; `第三章第二节“…”` → `第三章第二节`; `3.4.2` → `3.4`; a place without such a number as
  /// far as its first punctuation; empty where there is none.
  static func of(_ place: String?) -> String {
    let first = (place ?? "").prefix { $0 != "；" }
    for end in ["节", "章"] where first.hasPrefix("第") {
      if let range = first.firstRange(of: end) { return String(first[..<range.upperBound]) }
    }
    if let number = first.prefixMatch(of: /[一二三四五六七八九十]+、（[一二三四五六七八九十]+）(?:[0-9]+\.)?/) {
      return String(number.0)
    }
    if let number = first.prefixMatch(of: /[0-9]+(?:\.[0-9]+)?/) { return String(number.0) }
    return String(first.prefix { !"（(，。：“".contains($0) })
  }
}
