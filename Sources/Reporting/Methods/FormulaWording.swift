import Evaluation
import PlanModel

extension Formula {
  /// The formula in the symbols of its rule, and with its numbers, so that it can be checked on paper.
  var written: (symbols: String, numbers: String) {
    switch self {
    case .schedule(let passed, let years): ("t = 已过规划年数/规划年数 × 100", "\(passed)/\(years) × 100")
    case .shareOfWay(let a, let b, let target):
      (
        "(a - b)/(T - b) × 100",
        "(\(a.operand) - \(b.operand))/(\(target.operand) - \(b.operand)) × 100"
      )
    case .shareOfTarget(let a, let target): ("a/T × 100", "\(a.operand)/\(target.operand) × 100")
    case .shareOfFall(let left, let aim):
      ("ln(1 - a)/ln(1 - T) × 100", "ln(\(left.operand))/ln(\(aim.operand)) × 100")
    case .lineFromBase(let b, let target, let passed, let years):
      (
        "b + (T - b) × t", "\(b.operand) + (\(target.operand) - \(b.operand)) × \(passed)/\(years)"
      )
    case .lineFromZero(let target, let passed, let years):
      ("T × t", "\(target.operand) × \(passed)/\(years)")
    case .lineOfFall(let aim, let passed, let years):
      ("1 - (1 - T)^t", "(1 - \(aim.operand)^(\(passed)/\(years))) × 100")
    case .deviation(let progress, let schedule):
      ("完成进度 - 序时进度", "\(progress.operand) - \(schedule.operand)")
    case .excess(let a, let target):
      ("(a - T)/T × 100", "(\(a.operand) - \(target.operand))/\(target.operand) × 100")
    case .margin(let left, let right, let isExcess):
      (isExcess ? "a - T" : "T - a", "\(left.operand) - \(right.operand)")
    case .yearlyChange(let a, let target, let years):
      ("(T - a)/n", "(\(target.operand) - \(a.operand))/\(years)")
    case .yearlyFall(let left, let aim, let years):
      ("1 - ((1 - T)/(1 - a))^(1/n)", "(1 - (\(aim.operand)/\(left.operand))^(1/\(years))) × 100")
    case .lackingClasses(let a, let target, let isStrict):
      (
        "|a - T|" + (isStrict ? " + 1" : ""),
        "|\(a.operand) - \(target.operand)|" + (isStrict ? " + 1" : "")
      )
    case .trend(let a, let b, let since, let left):
      ("a + (a - b)/m × n", "\(a.operand) + (\(a.operand) - \(b.operand))/\(since) × \(left)")
    case .trendOfFall(let left, let since, let yearsLeft):
      ("1 - (1 - a)^((m + n)/m)", "(1 - \(left.operand)^(\(since + yearsLeft)/\(since))) × 100")
    case .change(let a, let earlier): ("实际值 - 对照值", "\(a.operand) - \(earlier.operand)")
    case .aboutBound(let target, let tolerance, let isFloor):
      (
        "T \(isFloor ? "-" : "+") |T| × 允许偏差",
        "\(target.operand) \(isFloor ? "-" : "+") \(target.magnitude.operand) × \(tolerance.operand)"
      )
    case .toleratedBound(let target, let tolerance, let isFloor):
      ("T \(isFloor ? "-" : "+") 允许偏差", "\(target.operand) \(isFloor ? "-" : "+") \(tolerance.operand)")
    case .rounding(let value, let places): ("a 修约至\(places)位小数", value.plainText())
    case .netReduction(let amounts): ("Σ 核定减排量 - Σ 扣减量", amounts.added)
    case .reductionShare(let net, let target): ("Σ净核定减排量/T × 100", "\(net.operand)/\(target.operand) × 100")
    case .estimate(let form, let operands):
      (
        Self.product(form.parameters, form.exponent == 0 ? "" : "10\(Self.superscript(form.exponent))"),
        Self.product(
          operands.map(\.operand),
          form.exponent == 0 ? "" : Decimal(1, exponent: form.exponent).plainText())
      )
    case .investment(let name, let amounts): ("Σ\(name.title)", amounts.added)
    case .investmentShare(let spent, let name, let planned):
      ("Σ累计完成投资/Σ\(name.title) × 100", "\(spent.operand)/\(planned.operand) × 100")
    case .stageShare(let stages, let counts, let all):
      (
        "(\(stages.map(\.rawValue).joined(separator: " + ")))/N × 100",
        "(\(counts.map(String.init).joined(separator: " + ")))/\(all) × 100"
      )
    case .weightedStages(let counts, let weights, let all):
      (
        "Σ n·w/N × 100",
        "(\(zip(counts, weights).map { "\($0) × \($1.plainText())" }.joined(separator: " + ")))/\(all) × 100"
      )
    case .onTimeShare(let onTime, let all): ("按期项目数/列明年份的已填报项目数 × 100", "\(onTime)/\(all) × 100")
    }
  }

  /// `Q × (Cin - Cout) × 10⁻⁶`
  private static func product(_ factors: [String], _ scale: String) -> String {
    let rest = factors.dropFirst().joined(separator: " - ")
    return "\(factors[0]) × " + (factors.count > 2 ? "(\(rest))" : rest)
      + (scale.isEmpty ? "" : " × " + scale)
  }

  private static func superscript(_ exponent: Int) -> String {
    String(
      String(exponent).compactMap { digit in zip("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹").first { $0.0 == digit }?.1 })
  }
}

extension [Decimal] {
  fileprivate var added: String { map(\.operand).joined(separator: " + ") }
}

extension Decimal {
  /// The number as an operand of a printed formula: negative ones in brackets, an endless quotient cut where
  /// nobody would copy it any further, and marked.
  fileprivate var operand: String {
    let text = decimalPlaces > 14 ? cut(places: 12).plainText(places: 12) + "…" : plainText()
    return self < 0 ? "(\(text))" : text
  }
}
