import Evaluation
import PlanModel

/// What all explanations have in common: places, sources, and the steps of a derivation as lines.
struct ExplanationWords: Sendable {
  let content: ReportContent
  let folder: String

  /// `Inputs/huzhou-145/observations.csv 第3行；来源：《……》（bulletin-2022）`
  func place(_ origin: Origin, _ source: Source.ID?) -> String {
    let title = content.sources.title(source).map(Phrases.title) ?? "未注明"
    let identifier = source.map { "（\($0)）" } ?? ""
    return "\(folder)/\(origin.table) 第\(origin.row)行；来源：\(title)\(identifier)"
  }

  func lines(inputs: [String], steps: [String], conclusion: [String]) -> [String] {
    ["", "输入"] + inputs + ["", "推导"] + steps + ["", "结论"] + conclusion
  }

  /// Rules, arithmetic, comparisons and parts, in their order; inputs are the caller's.
  ///
  /// - Parameter item: The indicator that the figures belong to; `nil` for sums of reductions and projects.
  func lines(_ derivation: Derivation, of item: IndicatorItem? = nil) -> [String] {
    var yardstick = Yardstick()
    return derivation.steps.flatMap { step -> [String] in
      switch step {
      case .rule(let rule):
        if rule == .dataYearTarget { yardstick.target = "本年度目标" }
        return lines(rule)
      case .arithmetic(let figure, let formula, let value, let unit):
        if figure == .scheduleValue { yardstick = Yardstick(line: value) }
        if figure == .aboutBound || figure == .toleratedBound { yardstick.bound = value }
        let (symbols, numbers) = formula.written
        return [
          "  \(figure.title)：\(symbols)", "      ＝\(numbers)",
          "      ＝\(Self.exact(value))\(unit.printed(for: figure))"
            + (Self.rounded(figure, value, unit, of: item).map { "，修约为\($0)" } ?? ""),
        ]
      case .comparison(let left, let relation, let right, let method, let holds):
        return [
          "  与\(yardstick.name(of: right, item))比较：\(Self.exact(left)) \(relation.sign) \(Self.exact(right))，"
            + "\(holds ? "成立" : "不成立")（\(method.rawValue)比较法）"
        ]
      case .part(let name, let verdict): return ["  分项“\(name)”：\(verdict.title)（\(verdict.code)）"]
      case .input, .reading, .verdict: return []
      }
    }
  }

  func lines(_ rule: Rule) -> [String] {
    let wording = RuleWording(rule)
    return [
      "  规则“\(wording.name)”（来源：\(wording.source)）", "      \(wording.text(in: content.context))",
    ]
  }

  /// The unrounded value; an endless quotient is cut after twelve places.
  private static func exact(_ value: Decimal) -> String { DerivationWording.exact(value, places: 12) }

  /// What a value is held against: the target first, then the line that was drawn to it.
  private struct Yardstick {
    var target = "目标"
    var line: Decimal?
    /// What 左右 or 允许偏差 still allows.
    var bound: Decimal?
    private var comparisons = 0

    init(line: Decimal? = nil) { self.line = line }

    mutating func name(of number: Decimal, _ item: IndicatorItem?) -> String {
      comparisons += 1
      if number == bound { return "允许界限" }
      if bound != nil, number == item?.indicator.baseValue?.number { return "基期值" }
      return comparisons > 1 && number == line ? "序时应达值" : target
    }
  }
}

extension ExplanationWords {
  /// `2.4%`: how the report prints a figure, to be shown beside the unrounded value.
  private static func rounded(
    _ figure: Derivation.FigureName, _ value: Decimal, _ unit: Derivation.FigureUnit, of item: IndicatorItem?
  ) -> String? {
    // What the numbers of classes mean stands behind the unrounded value.
    let suffix =
      if case .unit(let name) = unit, Indicator.isWaterClass(unit: name) { "" } else {
        unit.printed(for: figure)
      }
    switch figure {
    case .progress, .schedule, .completionRate:
      return (item?.wording.format.share(value) ?? NumberFormat.rate(value)) + "%"
    case .excessRate: return NumberFormat.gap(value) + "%"
    case .investmentRate, .startedRate, .completedRate,
      .weightedProgress, .onTimeRate:
      return NumberFormat.percent(value)
    case .deviation: return NumberFormat.gap(value) + suffix
    case .reductionSum, .reductionEstimate: return NumberFormat.tonnes(value) + suffix
    case .investmentSum: return NumberFormat.money(value) + suffix
    // Already at the places it is compared with, or a bound that is compared as it is.
    case .roundedValue, .aboutBound, .toleratedBound, .lackingClasses: return nil
    case .scheduleValue: return item.map { $0.wording.format.line(value) + suffix }
    case .projected: return item.map { $0.wording.format.computed(value) + suffix }
    case .margin, .changeSinceBase, .recentChange:
      return item.map { $0.wording.format.change(value) + suffix }
    case .requiredEffort:
      guard let item, let effort = item.assessment.requiredEffort else { return nil }
      return item.wording.format.effort(effort, of: item.indicator.kind) + suffix
    }
  }
}

extension Origin {
  /// `targets.csv`, `plan.xlsx“目标”表`.
  var table: String { sheet.map { "\(file)“\($0)”表" } ?? file }
}
