package import Foundation

/// 目标: what is to be reached in a year, as the plan prints it and as it is read.
package struct Target: Sendable, Hashable {
  package var indicator: Indicator.ID
  /// 年份 that the target is for.
  package var year: Int
  /// 目标, the plan's own text.
  package var text: String
  package var meaning: TargetMeaning
  /// 下达单位 of a target assigned by a higher level.
  package var assignedBy: String?
  /// 发布日期 of an assigned target.
  package var issued: CalendarDate?
  /// 来源编号.
  package var source: Source.ID?
  /// 说明.
  package var note: String?
  package var origin: Origin

  package init(indicator: Indicator.ID, year: Int, text: String, meaning: TargetMeaning, origin: Origin) {
    self.indicator = indicator
    self.year = year
    self.text = text
    self.meaning = meaning
    self.origin = origin
  }
}

extension Target {
  /// The most decimal places that a number of the text is printed with (`25.0以下` has one).
  package var printedPlaces: Int { MeasuredValue.printedPlaces(of: text) }
}

/// The meaning of a target text.
package enum TargetMeaning: Sendable, Hashable {
  /// A limit: `90`, `≥92`, `25以下`, `〔18〕`, `较2015年减少23%`.
  case limit(Limit)
  /// `20%左右`: near a number, within the plan's tolerance.
  case about(Decimal)
  /// `8~10`: inside a range, both ends included.
  case range(Decimal, Decimal)
  /// `保持稳定`, `不降低`, `不增加`: at least as good as the baseline.
  case hold
  /// `完成`: a thing to be done.
  case milestone
  /// `1/10/100`: one limit for each part.
  case parts([Limit])
  /// `完成省下达指标`: assigned by a higher level, the number is still to come.
  case assigned
  /// `-` or `/`: the plan sets none.
  case none
}

extension TargetMeaning {
  /// The numbers that it names.
  package var numbers: [Decimal] {
    switch self {
    case .limit(let limit): [limit.value]
    case .about(let value): [value]
    case .range(let low, let high): [low, high]
    case .parts(let limits): limits.map(\.value)
    case .hold, .milestone, .assigned, .none: []
    }
  }

  /// Whether it reads `左右`.
  package var isAbout: Bool { if case .about = self { true } else { false } }
}

/// A limit to be met.
package struct Limit: Sendable, Hashable {
  /// How the value stands to the number. 以上, 以下, 以内, 不低于, 不超过 include it; 超过, 低于, 高于, `<`, `>`
  /// do not (Civil Code, art. 1259).
  package enum Relation: String, Sendable, Hashable {
    /// A bare number: the indicator's direction decides between ≥ and ≤.
    case byDirection = ""
    /// ≥
    case atLeast = "≥"
    /// ≤
    case atMost = "≤"
    /// >
    case greaterThan = ">"
    /// <
    case lessThan = "<"
  }

  /// The number, in the indicator's unit.
  package var value: Decimal
  /// How the value must stand to it.
  package var relation: Relation
  /// Decimal places in which the text prints the number (修约值比较法 rounds to them).
  package var places: Int
  /// `较2015年…`: the year that a fall or rise is counted from.
  package var sinceYear: Int?

  package init(value: Decimal, relation: Relation, places: Int, sinceYear: Int? = nil) {
    self.value = value
    self.relation = relation
    self.places = places
    self.sinceYear = sinceYear
  }

  /// The relation with a bare number's sense taken from the direction.
  package func relation(for direction: Direction) -> Relation {
    guard relation == .byDirection else { return relation }
    return direction == .higherIsBetter ? .atLeast : .atMost
  }
}
