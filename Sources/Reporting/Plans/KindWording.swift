package import PlanModel

extension EvaluationKind {
  package var title: String {
    switch self {
    case .midterm: "中期评估"
    case .final: "终期评估"
    case .annual: "年度评估"
    }
  }

  /// `中期评估报告`, `2022年度评估报告`: an annual one carries its year.
  ///
  /// - Parameter term: The plan's own word for it.
  func reportTitle(dataYear: Int, term: String? = nil) -> String {
    let title = term ?? title
    return switch self {
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
  package var printed: String {
    var text = "\(year)年"
    if let month { text += "\(month)月" }
    if let day { text += "\(day)日" }
    return text
  }
}
