import Writing

/// 指标: one row of the plan's indicator table, or a quantified goal of its text.
package struct Indicator: Sendable, Hashable, Identifiable {
  package var id: String
  package var number: String?  // 序号 as the plan prints it
  package var parent: Indicator.ID?  // 上级编号: the indicator that this one is a part of
  package var category: String?  // 类别
  package var name: String  // 指标名称
  package var unit: String?  // 单位 in the plan's own writing, `nil` for indicators without one
  package var nature: Nature?  // 性质: 约束性 or 预期性; `nil` where the plan does not say
  package var kind: IndicatorKind
  package var direction: Direction
  package var baseYear: Int?  // 基期年份, where it is not the plan's
  package var baseValue: MeasuredValue?  // 基期值
  package var baseNote: String?  // 基期说明, for example “十三五”均值
  package var decimals: Int?  // 小数位数 in which the plan prints values
  package var calibreChanged = false  // 口径调整: the plan's ★; no comparison with the period before
  package var comparison = ComparisonMethod.fullValue
  /// 允许偏差 of a hold in the indicator's unit: how much worse than what is held still counts as held.
  package var tolerance: Decimal?
  package var toleranceBasis: String?  // 允许偏差依据: the document that grants it
  package var pollutant: String?  // 污染物: ties the indicator to rows of `reductions.csv`
  /// 指标表: whether it stands in the plan's indicator table and counts there.
  package var listed = true
  package var place: String?  // 出处 in the plan
  package var lead: String?  // 责任单位
  package var source: Source.ID?  // 来源编号, where it is not the plan's text
  package var note: String?  // 备注
  package var origin: Origin

  package init(id: String, name: String, kind: IndicatorKind, direction: Direction, origin: Origin) {
    self.id = id
    self.name = name
    self.kind = kind
    self.direction = direction
    self.origin = origin
  }
}

extension Indicator {
  /// 水质类别: the unit of indicators whose values are the classes Ⅰ…劣Ⅴ of GB 3838-2002, computed with as 1…6.
  package static let waterClassUnit = "水质类别"

  /// Whether its values are water-quality classes: between two of them lies nothing, and none can be divided.
  package var isWaterClass: Bool { Self.isWaterClass(unit: unit) }

  /// Whether a unit is that of water-quality classes.
  package static func isWaterClass(unit: String?) -> Bool {
    guard let unit, unit.utf8.count >= waterClassUnit.utf8.count else { return false }
    return unit.filter { !$0.isWhitespace } == waterClassUnit
  }

  /// Whether the base value is a mean of several years (“十三五”均值), not a year's: 基期说明 ends so.
  package var isBaseMean: Bool { baseValue != nil && baseNote?.hasSuffix("均值") == true }

  /// Whether its values are percentages, in whichever way the plan writes them.
  package var isPercent: Bool { ["%", "％", "百分比"].contains(unit) }

  /// Whether its values are concentrations, by their unit: a mass in a volume of air, water or soil.
  package var isConcentration: Bool {
    guard let unit, let slash = unit.firstIndex(of: "/") else { return false }
    let (mass, whole) = (unit[..<slash], unit[unit.index(after: slash)...])
    return mass.hasSuffix("g") && ["m³", "m3", "L", "l", "升", "立方米"].contains { whole == $0 }
      || ["毫克", "微克"].contains { mass == $0 } && ["升", "立方米"].contains { whole == $0 }
  }

  /// Whether its name says that the number is a rise (`新增…`, `…提高`).
  package var isNamedAsRise: Bool {
    ["提高", "增加", "增长", "提升", "新增", "上升", "增幅", "增速"].contains(where: name.contains(utf8:))
  }

  /// Whether its name says that the number is a fall (`…排放总量减少`).
  package var isNamedAsFall: Bool { ["减少", "下降", "削减", "降低"].contains(where: name.contains(utf8:)) }
}

/// 性质.
package enum Nature: String, Sendable, Hashable, CaseIterable {
  case binding = "约束性"
  case expected = "预期性"
}

/// 类型: which rule of attainment applies. `form` says what its rows hold, Evaluation how it is judged, Reporting
/// what is said of it.
package enum IndicatorKind: String, Sendable, Hashable, CaseIterable {
  /// A state at a time: shares, concentrations, stock totals.
  case level = "水平值"
  case cumulative = "累计值"  // summed over the plan period, printed 〔〕
  /// Fall of an intensity per unit of GDP, in percent; compounds over the years.
  case intensityReduction = "强度下降率"
  /// A count of things made since the start.
  case count = "数量"
  case milestone = "完成事项"  // done or not done
  case compound = "复合"  // several parts, each by its own rule; the worst decides
}

extension IndicatorKind {
  /// What the values and targets of a kind are.
  package struct Form: Sendable {
    /// What a value is: a number, the state of something to be done, or one number for each part.
    package enum Values: Sendable { case numbers, states, parts }

    package var values: Values
    /// Whether a value says something only beside a base value; all others are counted from zero.
    package var needsBaseline = false
    /// Whether amounts add up over the years: they do not shrink again, and a limit may cap their sum.
    package var addsUp = false
    /// Whether every value is a fall in percent.
    package var isFall = false
  }

  /// Whether its indicators may have sub-indicators, which then decide.
  package var hasParts: Bool { if case .parts = form.values { true } else { false } }

  package var form: Form {
    switch self {
    case .level: Form(values: .numbers, needsBaseline: true)
    case .cumulative, .count: Form(values: .numbers, addsUp: true)
    case .intensityReduction: Form(values: .numbers, isFall: true)
    case .milestone: Form(values: .states)
    case .compound: Form(values: .parts)
    }
  }
}

/// 方向.
package enum Direction: String, Sendable, Hashable, CaseIterable {
  case higherIsBetter = "越高越好"
  case lowerIsBetter = "越低越好"
  /// 适中, for ranges only: inside the range is good, and no number is better than another by itself.
  case moderate = "适中"

  package func isAtLeastAsGood(_ left: Decimal, as right: Decimal) -> Bool {
    switch self {
    case .higherIsBetter: left >= right
    case .lowerIsBetter: left <= right
    case .moderate: left == right
    }
  }
}

extension Direction {
  /// Whether a fall is written as a positive number (下降15.5%), as it is unless less of the change is better (-15.5%).
  package var countsFallsPositive: Bool {
    switch self {
    case .higherIsBetter, .moderate: true
    case .lowerIsBetter: false
    }
  }
}

/// 判定方法 (GB/T 8170-2008, 4.3): how a value is held against a limit.
package enum ComparisonMethod: String, Sendable, Hashable, CaseIterable {
  case fullValue = "全数值"  // 全数值比较法: the value as it is; the default when nothing is said
  case roundedValue = "修约值"  // 修约值比较法: the value rounded to the places of the printed limit
}
