import Foundation
import PlanModel

/// How a target is printed in a sentence. Tables print the plan's own text.
enum TargetWording {
  /// The plan's text with its unit where the text has none: `≥92%`, `25 µg/m³以下`, `累计18%`.
  static func phrase(_ target: Target, unit: String?) -> String {
    var text = target.text
    var prefix = ""
    if text.hasPrefix("〔"), text.hasSuffix("〕") {
      text = String(text.dropFirst().dropLast())
      prefix = "累计"
    }
    return switch target.meaning {
    case .limit(let limit): prefix + (limit.sinceYear == nil ? inserting(unit, into: text) : text)
    case .about: prefix + inserting(unit, into: text)
    case .range, .hold, .milestone, .parts, .assigned, .qualitative, .none: prefix + text
    }
  }

  /// The same in a sentence that says itself whether it was reached: `Ⅲ类` of 达到Ⅲ类.
  static func spoken(_ target: Target, unit: String?) -> String {
    let phrase = phrase(target, unit: unit)
    return phrase.count > 2 && phrase.hasPrefix("达到") ? String(phrase.dropFirst(2)) : phrase
  }

  /// How the target text is read, for derivations.
  static func reading(_ meaning: TargetMeaning) -> String {
    switch meaning {
    case .limit(let limit): reading(limit)
    case .about(let number): "在\(number.plainText())左右"
    case .range(let low, let high): "在\(low.plainText())至\(high.plainText())之间（含两端）"
    case .hold: "不差于基期值"
    case .milestone: "到期完成"
    case .parts(let limits): "分项目标：" + Phrases.enumeration(limits.map(reading))
    case .assigned: "由上级下达，数值以下达文件为准"
    case .qualitative: "文字目标，没有数值，由有关部门判断"
    case .none: "未设目标"
    }
  }

  /// `≥90`, `严格小于28`, `90（按指标方向判断）`.
  private static func reading(_ limit: Limit) -> String {
    let number = limit.value.plainText(places: limit.places)
    let since = limit.sinceYear.map { "（较\($0)年）" } ?? ""
    let sense =
      switch limit.relation {
      case .byDirection: "达到\(number)（按指标方向判断，含本数）"
      case .atLeast: "≥\(number)（含本数）"
      case .atMost: "≤\(number)（含本数）"
      case .greaterThan: "＞\(number)（不含本数）"
      case .lessThan: "＜\(number)（不含本数）"
      }
    return sense + since
  }

  /// Puts the unit behind the number, unless the text carries a unit or is no plain limit.
  private static func inserting(_ unit: String?, into text: String) -> String {
    guard let unit, let last = text.lastIndex(where: { $0.isASCII && $0.isNumber }) else { return text }
    let rest = text[text.index(after: last)...]
    let suffixes = ["", "以下", "以上", "以内", "以外", "左右"]
    guard suffixes.contains(String(rest)), !Indicator.isWaterClass(unit: unit) else {
      return text
    }
    return text[...last] + NumberFormat.suffix(unit) + rest
  }
}
