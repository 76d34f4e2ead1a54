import Diagnostics
import PlanModel

/// Whether a target, once read, can be the target of its indicator.
enum TargetFit {
  static func problem(_ text: String, _ reading: TargetReading, _ indicator: Indicator) -> Problem? {
    kindProblem(text, reading, indicator.kind) ?? rangeProblem(text, reading, indicator.direction)
      ?? directionProblem(text, reading, indicator.direction)
      ?? signProblem(text, reading, indicator)
  }

  /// A fall is a positive number that is better the larger it is (13.5), or a negative change that is better the
  /// smaller it is (-13.5). Mixed up, a smaller fall would count as better.
  private static func signProblem(
    _ text: String, _ reading: TargetReading, _ indicator: Indicator
  ) -> Problem? {
    guard indicator.kind.form.isFall else { return nil }
    let isWrong = reading.meaning.numbers.contains {
      indicator.direction.countsFallsPositive ? $0 < 0 : $0 > 0
    }
    return isWrong ? .fallAgainstDirection(text: text, direction: indicator.direction.rawValue) : nil
  }

  private static func kindProblem(
    _ text: String, _ reading: TargetReading, _ kind: IndicatorKind
  ) -> Problem? {
    let name = kind.rawValue
    switch (kind.form.values, reading.meaning) {
    case (_, .none), (_, .assigned), (.states, .milestone), (.parts, .parts): return nil
    case (.numbers, .qualitative): return nil
    case (.states, _): return .otherKind(text: text, kind: name, expected: "“完成”")
    case (.parts, _):
      return .otherKind(text: text, kind: name, expected: "用“/”分开的几个数，如1/10/100；子指标的目标各自填写")
    case (.numbers, .milestone), (.numbers, .parts):
      return .otherKind(text: text, kind: name, expected: "数字、范围或“保持稳定”等")
    case (.numbers, .limit), (.numbers, .about), (.numbers, .range), (.numbers, .hold): break
    }
    guard kind.form.needsBaseline else { return nil }
    if reading.usesBrackets { return .bracketsForKind(text: text, kind: name) }
    return reading.change == nil ? nil : .changeForKind(text: text, kind: name)
  }

  /// 适中 says that a range has two ends to be kept; of anything else it says nothing.
  private static func rangeProblem(
    _ text: String, _ reading: TargetReading, _ direction: Direction
  ) -> Problem? {
    switch (direction, reading.meaning) {
    case (.higherIsBetter, _), (.lowerIsBetter, _), (_, .range), (_, .assigned), (_, .qualitative),
      (_, .none):
      nil
    case (.moderate, .limit), (.moderate, .about), (.moderate, .hold), (.moderate, .milestone),
      (.moderate, .parts):
      .moderateWithoutRange(text: text)
    }
  }

  private static func directionProblem(
    _ text: String, _ reading: TargetReading, _ direction: Direction
  ) -> Problem? {
    guard let (wanted, sense) = sense(of: reading), wanted != direction else { return nil }
    return .againstDirection(text: text, sense: sense, direction: direction.rawValue)
  }

  /// The direction that a text implies, where it implies one.
  private static func sense(of reading: TargetReading) -> (Direction, String)? {
    if let hold = reading.hold {
      if TargetWords.notLess.contains(hold) { return (.higherIsBetter, "设下限") }
      if TargetWords.notMore.contains(hold) { return (.lowerIsBetter, "设上限") }
      return nil
    }
    guard case .limit(let limit) = reading.meaning else { return nil }
    switch limit.relation {
    case .atLeast, .greaterThan: return (.higherIsBetter, "设下限")
    case .atMost, .lessThan: return (.lowerIsBetter, "设上限")
    case .byDirection:
      guard let change = reading.change, TargetWords.falling.contains(where: change.hasSuffix) else {
        return nil
      }
      return (.higherIsBetter, "减少的幅度")
    }
  }
}
