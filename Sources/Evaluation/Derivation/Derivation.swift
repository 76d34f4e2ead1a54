package import Foundation
package import PlanModel

/// How a figure or a verdict came about, step by step, as a person would check it. Data; the words are Reporting's.
package struct Derivation: Sendable, Hashable {
  package var steps: [Step] = []

  /// One step.
  package enum Step: Sendable, Hashable {
    /// A value was read from an input row.
    case input(InputName, text: String, unit: String?, Origin)
    /// A target text was read in this sense.
    case reading(text: String, meaning: TargetMeaning)
    /// A rule of methods.md was applied.
    case rule(Rule)
    /// A figure was computed.
    case arithmetic(FigureName, Formula, value: Decimal, unit: FigureUnit)
    /// Two numbers were compared.
    case comparison(
      left: Decimal, relation: Limit.Relation, right: Decimal, method: ComparisonMethod, holds: Bool)
    /// A part gave this verdict.
    case part(name: String, verdict: Verdict)
    /// The verdict.
    case verdict(Verdict)
  }

  /// What an input value is.
  package enum InputName: Sendable, Hashable {
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
  }

  /// What a computed figure is.
  package enum FigureName: Sendable, Hashable {
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
    /// 个类别, of water quality
    case classes
    /// The indicator's own unit, a unit of mass or of money.
    case unit(String?)

    static let tonnes = FigureUnit.unit(MassUnit.tonne.rawValue)
    static let money = FigureUnit.unit(MoneyUnit.hundredMillionYuan.rawValue)
  }
}
