import Evaluation
import Foundation
import PlanModel

extension AssessmentWording {
  /// `今后3年年均需提高4.1个百分点`; empty where nothing is left to be done or nothing can be said.
  var effort: String {
    guard let effort = assessment.requiredEffort, effort.amount != 0 else { return "" }
    let kind = assessment.indicator.kind
    let printed = format.effort(effort, of: kind)
    let size = printed.hasPrefix("-") ? String(printed.dropFirst()) : printed
    switch effort.measure {
    case .classes: return "到\(dueYear)年需提高\(size)个类别"
    case .compound: return years(effort) + "需下降\(size)%"
    case .linear:
      let word = kind.words.effort ?? (effort.amount > 0 ? "需提高" : "需下降")
      return years(effort) + word + size + format.differenceUnit
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
    return (projected.map { "按基期以来年均变化外推，\($0)，" } ?? "") + outlook.prospect.phrase
  }

  /// `2025年约为80.1%`; no class of water, between two of which lies nothing that could be reached.
  var projected: String? {
    (format.isClass ? nil : assessment.outlook?.projected).map {
      "\(dueYear)年约为\(format.withUnit(format.computed($0)))"
    }
  }
}

extension Outlook.Prospect {
  var title: String {
    switch self {
    case .likely: "预计可完成"
    case .difficult: "有难度"
    case .undecided: "难以判断"
    }
  }

  var phrase: String {
    switch self {
    case .likely: "预计可完成目标"
    case .difficult: "实现目标有难度"
    case .undecided: "基期以来数据不足两年，难以判断"
    }
  }
}
