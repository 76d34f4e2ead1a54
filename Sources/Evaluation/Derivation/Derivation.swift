package import PlanModel

/// How a figure or a verdict came about, step by step, as a person would check it. Data; the words are Reporting's.
package struct Derivation: Sendable, Hashable {
  package var steps: [Step] = []

  package struct Comparison: Sendable, Hashable {
    package let left: Decimal
    package let relation: Limit.Relation
    package let right: Decimal
    package let holds: Bool
  }

  /// The comparisons that were made, in their order.
  package var comparisons: [Comparison] {
    steps.compactMap { step in
      guard case .comparison(let left, let relation, let right, _, let holds) = step else { return nil }
      return Comparison(left: left, relation: relation, right: right, holds: holds)
    }
  }

  package enum Step: Sendable, Hashable {
    case input(InputName, text: String, unit: String?, Origin)
    case reading(text: String, meaning: TargetMeaning)
    case rule(Rule)
    case arithmetic(FigureName, Formula, value: Decimal, unit: FigureUnit)
    case comparison(
      left: Decimal, relation: Limit.Relation, right: Decimal, method: ComparisonMethod, holds: Bool)
    case part(name: String, verdict: Verdict)
    case verdict(Verdict)
  }

  package enum InputName: Sendable, Hashable {
    /// b, T and a of the formulas, and 本年度目标
    case baseline, target, actual, dataYearTarget
    /// 减排量, 核算参数
    case reduction, parameters
    case totalInvestment, periodInvestment, cumulativeInvestment, stage
  }

  package enum FigureName: Sendable, Hashable {
    /// t in percent, the value that it asks for, 完成进度 and what lies between the two
    case schedule, scheduleValue, progress, deviation
    /// 完成率, 超额率, and how far the value is beyond the target
    case completionRate, excessRate, margin
    case requiredEffort, lackingClasses, projected
    /// 较基期变化, and the change that 近年方向 is read from
    case changeSinceBase, recentChange
    /// 左右: the worst value that is near enough; 修约: what is compared
    case aboutBound, roundedValue
    /// 允许偏差: the worst value that still counts as held
    case toleratedBound
    case reductionSum, reductionEstimate
    case investmentSum, investmentRate
    /// 开工率, 完工率, 加权进度, 按期率
    case startedRate, completedRate, weightedProgress, onTimeRate
  }

  package enum FigureUnit: Sendable, Hashable {
    case percent
    /// 个百分点
    case percentagePoints
    /// 个类别, of water quality
    case classes
    /// The indicator's own unit, a unit of mass or of money.
    case unit(String?)

    static let tonnes = FigureUnit.unit(MassUnit.tonne.rawValue)
    static let money = FigureUnit.unit(MoneyUnit.hundredMillionYuan.rawValue)
  }
}
