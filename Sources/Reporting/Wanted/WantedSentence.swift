import Evaluation
import PlanModel

/// 数据待补: how little is known, and what is wanted.
enum WantedSentence: String, SentenceCase {
  case sparse = "数据待补"
  case sparseWithList = "数据待补.有清单"
  case goals = "正文量化目标"

  static let file = "wanted"
  static let title = "数据待补的报告"

  var gives: [WantedValue] {
    switch self {
    case .sparse, .sparseWithList: [.counts]
    case .goals: [.goals]
    }
  }
}

enum WantedValue: String, SentenceValue {
  /// `12项指标：目标待下达6项，数据缺失6项`
  case counts = "各类结论"
  case goals = "量化目标项数"

  func text(of content: ReportContent) -> String {
    switch self {
    case .counts: Wanted.counts(content)
    case .goals: String(Wanted.goals(content))
    }
  }
}
