import Evaluation
import Foundation
import PlanModel

extension AssessmentWording {
  /// `今后3年年均需提高4.1个百分点`; empty where nothing is left to be done or nothing can be said.
  var effort: String {
    guard !assessment.indicator.isWaterClass else { return classEffort }
    guard let effort = assessment.requiredEffort, effort.perYear != 0 else { return "" }
    let printed = format.effort(effort, of: assessment.indicator.kind).trimmingMinus
    let years = effort.years == 1 ? "规划期最后1年" : "今后\(effort.years)年年均"
    if effort.measure == .compound { return years + "需下降\(printed)%" }
    switch assessment.indicator.kind {
    case .cumulative: return years + "需完成\(printed)\(format.differenceUnit)"
    case .count: return years + "需新增\(printed)\(format.differenceUnit)"
    default:
      return years + (effort.perYear > 0 ? "需提高" : "需下降") + printed + format.differenceUnit
    }
  }

  /// `到2025年需提高1个类别`: a class cannot be divided among years.
  private var classEffort: String {
    guard context.kind != .final, let margin = assessment.margin, margin < 0,
      let year = assessment.target?.year, year > context.dataYear
    else { return "" }
    return "到\(year)年需提高\(format.difference(margin))"
  }

  /// `按近年变化趋势外推，2025年约为80.1%，实现目标有难度`; an estimate of this report.
  var outlook: String {
    guard let outlook = assessment.outlook else { return "" }
    let value = (format.isClass ? nil : outlook.projected).map {
      "按基期以来年均变化外推，\(context.period.end)年约为\(format.withUnit(format.computed($0)))，"
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
