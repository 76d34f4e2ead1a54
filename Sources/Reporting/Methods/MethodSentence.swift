import Evaluation
import PlanModel

/// 数据核查 and 评价方法: what the checks found, and how values were compared.
enum MethodSentence: String, SentenceCase {
  case nothingFound = "核查.无发现"
  case found = "核查.有发现"
  case foundForReview = "核查.有提请核实"
  case readings = "对原文的理解"
  case comparison = "比较方法"
  case comparisonOfRounded = "比较方法.有修约值比较"

  static let file = "methods"
  static let title = "数据核查与评价方法"

  var gives: [MethodValue] {
    switch self {
    case .nothingFound, .comparison: []
    case .found: [.findings]
    case .foundForReview: [.findings, .reviews]
    case .readings: [.readings]
    case .comparisonOfRounded: [.rounded]
    }
  }

  static func found(_ content: ReportContent) -> Self {
    let findings = content.evaluation.findings.filter { $0.severity != .reading }
    if findings.isEmpty { return .nothingFound }
    return findings.contains { $0.severity == .review } ? .foundForReview : .found
  }
}

enum MethodValue: String, SentenceValue {
  case findings = "事项数"
  case reviews = "提请核实数"
  case readings = "理解处数"
  case rounded = "修约值比较的指标"

  func text(of content: ReportContent) -> String {
    let findings = content.evaluation.findings
    return switch self {
    case .findings: String(findings.count { $0.severity != .reading })
    case .reviews: String(findings.count { $0.severity == .review })
    case .readings: String(findings.count { $0.severity == .reading })
    case .rounded: MethodFacts.rounded(content)
    }
  }
}
