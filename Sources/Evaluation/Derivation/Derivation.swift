package import Foundation
package import PlanModel

/// How a figure or a verdict came about, step by step, as a person would check it. Data, no wording.
package struct Derivation: Sendable, Hashable {
  /// The steps in their order.
  package var steps: [Step]

  /// A derivation.
  package init(steps: [Step]) { self.steps = steps }

  /// One step.
  package enum Step: Sendable, Hashable {
    /// A value was read from an input row.
    case input(name: InputName, text: String, unit: String?, origin: Origin, source: Source.ID?)
    /// A target text was read in this sense.
    case reading(text: String, meaning: TargetMeaning)
    /// A rule of methods.md was applied.
    case rule(Rule)
    /// A figure was computed: `formula` in the symbols of the rule, `substituted` with the numbers.
    case arithmetic(
      result: FigureName, formula: String, substituted: String, value: Decimal, unit: FigureUnit)
    /// Two numbers were compared.
    case comparison(
      left: Decimal, relation: Limit.Relation, right: Decimal, method: ComparisonMethod, holds: Bool)
    /// A part gave this verdict.
    case part(name: String, verdict: Verdict)
    /// The verdict.
    case verdict(Verdict, VerdictReason)
  }

  /// What an input value is.
  package enum InputName: String, Sendable, Hashable, CaseIterable {
    /// 基期值 b
    case baseline
    /// 目标值 T
    case target
    /// 本年度目标
    case dataYearTarget
    /// 实际值 a
    case actual
    /// 减排量
    case reduction
    /// 核算参数
    case parameters
    /// 总投资
    case totalInvestment
    /// 规划期投资
    case periodInvestment
    /// 累计完成投资
    case cumulativeInvestment
    /// 阶段
    case stage
    /// 进展
    case progress
  }

  /// What a computed figure is.
  package enum FigureName: String, Sendable, Hashable, CaseIterable {
    /// 序时进度 t
    case schedule
    /// 完成进度
    case progress
    /// 序时应达值
    case scheduleValue
    /// 偏差
    case deviation
    /// 完成率
    case completionRate
    /// 超额率
    case excessRate
    /// 超出幅度
    case margin
    /// 所需年均努力
    case requiredEffort
    /// 相差的水质类别数
    case lackingClasses
    /// 趋势外推值
    case projected
    /// 左右的允许范围
    case aboutBound
    /// 修约后的值
    case roundedValue
    /// 减排量合计
    case reductionSum
    /// 估算减排量
    case reductionEstimate
    /// 投资合计
    case investmentSum
    /// 投资完成率
    case investmentRate
    /// 开工率
    case startedRate
    /// 完工率
    case completedRate
    /// 加权进度
    case weightedProgress
    /// 按期率
    case onTimeRate
  }

  /// Unit of a computed figure.
  package enum FigureUnit: Sendable, Hashable {
    /// %
    case percent
    /// 个百分点
    case percentagePoints
    /// The indicator's own unit.
    case unit(String?)
  }
}

/// The rules of evaluation by their names in methods.md; the single list that `explain` and the method notes use.
package enum Rule: String, Sendable, Hashable, CaseIterable {
  /// 序时进度 t, counted in plan years.
  case schedule
  /// 水平值: (a - b)/(T - b) against t.
  case level
  /// 保持类: the target itself is met every year.
  case hold
  /// 累计值: a/T against t.
  case cumulative
  /// 强度下降率: ln(1 - a)/ln(1 - T) against t.
  case intensityReduction
  /// 数量: a/T against t.
  case count
  /// 完成事项.
  case milestone
  /// 复合: the worst part decides.
  case compound
  /// A target for the data year replaces the straight line.
  case dataYearTarget
  /// A target met early is 提前完成.
  case achievedEarly
  /// 终期: met, surpassed or missed.
  case final
  /// 左右: within the tolerance.
  case about
  /// 目标待下达.
  case assignedTarget
  /// 数据缺失.
  case noData
  /// 口径调整.
  case calibre
  /// 不参与评价.
  case excluded
  /// 所需年均努力.
  case requiredEffort
  /// 可达性.
  case outlook
  /// 减排量核算.
  case reduction
  /// 减排量估算.
  case reductionEstimate
  /// 项目与投资.
  case investment
  /// 任务.
  case task
}
