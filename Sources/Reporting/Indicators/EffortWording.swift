import Evaluation
import Foundation
import PlanModel

extension AssessmentWording {
  /// `今后3年年均需提高4.1个百分点`; empty where nothing is left to be done or nothing can be said.
  var effort: String {
    guard let effort = assessment.requiredEffort, effort.amount != 0 else { return "" }
    let printed = format.effort(effort, of: assessment.indicator.kind).trimmingMinus
    switch effort.measure {
    case .classes: return "到\(dueYear)年需提高\(printed)个类别"
    case .compound: return years(effort) + "需下降\(printed)%"
    case .linear: return years(effort) + linear(effort, printed)
    }
  }

  private func linear(_ effort: RequiredEffort, _ printed: String) -> String {
    switch assessment.indicator.kind {
    case .cumulative: "需完成\(printed)\(format.differenceUnit)"
    case .count: "需新增\(printed)\(format.differenceUnit)"
    default: (effort.amount > 0 ? "需提高" : "需下降") + printed + format.differenceUnit
    }
  }

  private func years(_ effort: RequiredEffort) -> String {
    guard effort.years == 1 else { return "今后\(effort.years)年年均" }
    return dueYear == context.period.end ? "规划期最后1年" : "到\(dueYear)年"
  }

  /// The year that effort and projection run to: the target's own.
  var dueYear: Int { min(assessment.target?.year ?? context.period.end, context.period.end) }

  /// `按近年变化趋势外推，2025年约为80.1%，实现目标有难度`; an estimate of this report.
  var outlook: String {
    guard let outlook = assessment.outlook else { return "" }
    let value = (format.isClass ? nil : outlook.projected).map {
      "按基期以来年均变化外推，\(dueYear)年约为\(format.withUnit(format.computed($0)))，"
    }
    return (value ?? "") + outlook.prospect.phrase
  }
}

extension Outlook.Prospect {
  /// Title in tables.
  var title: String {
    switch self {
    case .likely: "预计可完成"
    case .difficult: "有难度"
    case .undecided: "难以判断"
    }
  }

  /// Inside a sentence.
  var phrase: String {
    switch self {
    case .likely: "预计可完成目标"
    case .difficult: "实现目标有难度"
    case .undecided: "基期以来数据不足两年，难以判断"
    }
  }
}

extension String {
  /// The size of a printed number.
  fileprivate var trimmingMinus: String { hasPrefix("-") ? String(dropFirst()) : self }
}
