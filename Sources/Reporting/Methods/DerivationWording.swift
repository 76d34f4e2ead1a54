import Evaluation
import PlanModel

/// The steps to a verdict or a sum in words, one line a step, as a person would check them.
enum DerivationWording {
  static func lines(_ derivation: Derivation) -> [String] { derivation.steps.map(line) }

  private static func line(_ step: Derivation.Step) -> String {
    switch step {
    case .input(let name, let text, let unit, let origin):
      let unit = unit.map(NumberFormat.suffix) ?? ""
      let measured = text.last.map { $0.isASCII && $0.isNumber } ?? false
      return "\(name.title)：\(text)\(measured ? unit : "")（\(origin.table)第\(origin.row)行）"
    case .reading(let text, let meaning): return "目标“\(text)”读作：\(TargetWording.reading(meaning))"
    case .rule(let rule):
      let wording = RuleWording(rule)
      return "规则“\(wording.name)”（\(wording.source)）"
    case .arithmetic(let figure, let formula, let value, let unit):
      let (symbols, numbers) = formula.written
      return "\(figure.title)：\(symbols)＝\(numbers)＝\(exact(value))\(unit.printed(for: figure))"
    case .comparison(let left, let relation, let right, let method, let holds):
      return
        "比较（\(method.rawValue)比较法）：\(exact(left)) \(relation.sign) \(exact(right))，\(holds ? "成立" : "不成立")"
    case .part(let name, let verdict): return "分项“\(name)”：\(verdict.title)"
    case .verdict(let verdict): return "结论：\(verdict.title)"
    }
  }

  /// The unrounded value; a long quotient is cut for reading, never rounded, and says so.
  static func exact(_ value: Decimal, places: Int = 6) -> String {
    guard value.decimalPlaces > places + 2 else { return value.plainText() }
    let cut = value.cut(places: places)
    return "\(cut == 0 && value < 0 ? "-" : "")\(cut.plainText(places: places))…"
  }
}

extension Limit.Relation {
  var sign: String { rawValue.isEmpty ? "对照" : rawValue }
}

extension Derivation.FigureUnit {
  /// Behind the number; a difference of percentages is one of percentage points.
  func printed(for figure: Derivation.FigureName) -> String {
    switch self {
    case .unit("%") where figure.isDifference: "个百分点"
    case .unit(let unit) where Indicator.isWaterClass(unit: unit): "（水质类别按Ⅰ类为1至劣Ⅴ类为6计）"
    case .percent: "%"
    case .percentagePoints: "个百分点"
    case .classes: "个类别"
    case .unit(let unit): unit.map(NumberFormat.suffix) ?? ""
    }
  }
}

extension Derivation.InputName {
  var title: String {
    switch self {
    case .baseline: "基期值b"
    case .target: "目标值T"
    case .dataYearTarget: "本年度目标"
    case .actual: "实际值a"
    case .reduction: "减排量"
    case .parameters: "核算参数"
    case .totalInvestment: "总投资"
    case .periodInvestment: "规划期投资"
    case .cumulativeInvestment: "累计完成投资"
    case .stage: "阶段"
    }
  }
}

extension Derivation.FigureName {
  fileprivate var isDifference: Bool {
    [.deviation, .margin, .requiredEffort, .changeSinceBase, .recentChange].contains(self)
  }

  var title: String {
    switch self {
    case .schedule: "序时进度t"
    case .progress: "完成进度"
    case .scheduleValue: "序时应达值"
    case .deviation: "偏差"
    case .completionRate: "完成率"
    case .excessRate: "超额率"
    case .margin: "超出幅度"
    case .requiredEffort: "所需年均努力"
    case .lackingClasses: "相差类别数"
    case .projected: "趋势外推值"
    case .changeSinceBase: "较基期变化"
    case .recentChange: "近年变化"
    case .aboutBound: "“左右”的允许界限"
    case .roundedValue: "修约后的值"
    case .toleratedBound: "允许偏差的界限"
    case .reductionSum: "减排量合计"
    case .reductionEstimate: "估算减排量"
    case .investmentSum: "投资合计"
    case .investmentRate: "投资完成率"
    case .startedRate: "开工率"
    case .completedRate: "完工率"
    case .weightedProgress: "加权进度"
    case .onTimeRate: "按期率"
    }
  }
}
