import Diagnostics
import Evaluation
import PlanModel
import Writing

/// Holds numbers that people typed against the tables, only where an indicator's name and its unit stand together in one
/// clause and nothing says that another year, place or quantity is meant.
struct NarrativeNumbers {
  private struct Known {
    let item: IndicatorItem
    let unit: String
    /// What a text may call it, the longest first.
    let names: [String]
    /// What the tables have, by year, as reports print it without unit.
    let values: [Int: [String]]
  }

  /// Words between name and number that make it another number than the value.
  private static let otherQuantities = [
    "目标", "要求", "规划", "计划", "任务", "序时", "较", "比", "从", "由", "自", "降", "升", "提高", "减少", "增", "改善", "预计", "力争",
    "控制", "不", "低于", "高于", "超", "优于", "达标", "平均每", "第", "每",
  ]
  /// Words in the clause before the name that make it the value of another place or time.
  private static let otherPlaces = [
    "省", "区", "县", "镇", "乡", "街道", "站", "全国", "国家", "月", "季", "上半年", "下半年", "日",
  ]
  private static let mostBetween = 8

  private let content: ReportContent
  private let known: [Known]

  init(_ content: ReportContent) {
    self.content = content
    known = content.indicators.compactMap { item in
      guard let unit = item.indicator.unit, !item.indicator.isWaterClass, !item.indicator.kind.hasParts
      else { return nil }
      let values = Self.values(of: item)
      return values.isEmpty
        ? nil : Known(item: item, unit: unit, names: Self.names(of: item.indicator.name), values: values)
    }
  }

  /// `细颗粒物（PM2.5）浓度` is also called 细颗粒物浓度, PM2.5 and 细颗粒物.
  static func names(of name: String) -> [String] {
    var names = [name]
    if let close = name.firstIndex(where: { $0 == "）" || $0 == ")" }),
      let open = name[..<close].lastIndex(where: { $0 == "（" || $0 == "(" }), name.index(after: open) < close
    {
      let (before, inner) = (String(name[..<open]), String(name[name.index(after: open)..<close]))
      names.append(before + name[name.index(after: close)...])
      if inner.allSatisfy({ $0.isASCII }), inner.contains(where: \.isLetter), inner.count > 1 {
        names += [inner, before].filter { $0.count > 1 }
      }
    }
    return names.uniqued().sorted { $0.count > $1.count }
  }

  private static func values(of item: IndicatorItem) -> [Int: [String]] {
    let format = item.wording.format
    var values: [Int: [String]] = [:]
    for observation in item.assessment.series + [item.assessment.observation].compactMap({ $0 })
    where observation.value.number != nil {
      values[observation.year, default: []].append(format.value(observation.value))
    }
    if let base = item.indicator.baseValue, base.number != nil {
      values[item.plan.baseYear(of: item.indicator), default: []].append(format.value(base))
    }
    return values.mapValues { $0.uniqued() }
  }

  func problems(in line: String) -> [Problem] {
    // What is filled in needs no check.
    var line = line
    for (_, range) in QuotableValues.references(in: line).reversed() {
      line.replaceSubrange(range, with: "〓")
    }
    guard line.contains(where: \.isNumber) else { return [] }
    return line.split { "。；;！？".contains($0) }.flatMap { sentence in
      known.compactMap { problem(in: sentence, $0) }
    }
  }

  private func problem(in sentence: Substring, _ known: Known) -> Problem? {
    guard let (name, range) = firstName(of: known, in: sentence),
      let typed = number(behind: range.upperBound, in: sentence, unit: known.unit)
    else { return nil }
    let clause = sentence[..<range.lowerBound].split { "，、：,:（(".contains($0) }.last ?? ""
    let place = clause.replacing(utf8: content.plan.region, with: "")
    guard !Self.otherPlaces.contains(where: place.contains(utf8:)) else { return nil }
    let year = year(before: range.lowerBound, in: sentence) ?? known.item.assessment.judgedYear
    guard let values = known.values[year], let number = Decimal(plain: typed.number),
      !values.contains(where: { Decimal(plain: $0) == number })
    else { return nil }
    let format = known.item.wording.format
    let reference =
      known.item.assessment.observation?.year == year ? QuotableValues.actual(of: known.item.indicator) : nil
    return .contradictedNumber(
      name: name, typed: typed.number + typed.unit, year: year,
      known: Phrases.enumeration(values.map(format.withUnit)), reference: reference)
  }

  /// The first place where the indicator is named, and not a longer name of another one.
  private func firstName(of known: Known, in sentence: Substring) -> (String, Range<Substring.Index>)? {
    for name in known.names {
      guard let range = sentence.firstRange(utf8: name) else { continue }
      let isOther = self.known.contains { other in
        other.item.indicator.id != known.item.indicator.id
          && other.names.contains {
            $0.utf8.count > name.utf8.count && $0.contains(utf8: name) && sentence.contains(utf8: $0)
          }
      }
      if !isOther { return (name, range) }
    }
    return nil
  }

  /// The number with this unit that stands in the clause, with little between; `nil` where there is none or another
  /// quantity is meant.
  private func number(
    behind start: Substring.Index, in sentence: Substring, unit: String
  ) -> (number: String, unit: String)? {
    let rest = sentence[start...]
    let between = rest.prefix { !$0.isASCII || !$0.isNumber }
    guard between.count <= Self.mostBetween, !between.contains(where: { "，、：,:〓".contains($0) }),
      !Self.otherQuantities.contains(where: between.contains(utf8:))
    else { return nil }
    let digits = rest[between.endIndex...].prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let behind = rest[digits.endIndex...].drop { $0 == " " }
    guard Decimal(plain: String(digits)) != nil, !behind.hasPrefix("个百分点"),
      let length = (1...12).reversed().first(where: { length in
        length <= behind.count && UnitName.isSame(String(behind.prefix(length)), unit)
      })
    else { return nil }
    let after = behind.dropFirst(length)
    guard !["以", "左右", "至", "到", "—", "~"].contains(where: after.hasPrefix) else { return nil }
    return (String(digits), String(behind.prefix(length)))
  }

  /// The last year that is named before.
  private func year(before end: Substring.Index, in sentence: Substring) -> Int? {
    sentence[..<end].matches(of: /(?:19|20)[0-9]{2}(?=年)/).last.flatMap { Int($0.output) }
  }
}
