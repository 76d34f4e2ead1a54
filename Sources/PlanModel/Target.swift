/// 目标: what is to be reached in a year, as the plan prints it and as it is read.
package struct Target: Sendable, Hashable {
  package var indicator: Indicator.ID
  package var year: Int  // 年份 that the target is for
  package var text: String  // 目标, the plan's own text
  package var meaning: TargetMeaning
  package var assignedBy: String?  // 下达单位 of a target assigned by a higher level
  package var issued: CalendarDate?  // 发布日期 of an assigned target
  package var source: Source.ID?  // 来源编号
  package var note: String?  // 说明
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
  /// Whether a higher level set it, as the plan promised or anew; the plan itself does not list it.
  package var isAssigned: Bool { assignedBy != nil || issued != nil }

  /// The most decimal places that a number of the text is printed with (`25.0以下` has one).
  package var printedPlaces: Int { MeasuredValue.printedPlaces(of: text) }
}

package enum TargetMeaning: Sendable, Hashable {
  /// A limit: `90`, `≥92`, `25以下`, `〔18〕`, `较2015年减少23%`.
  case limit(Limit)
  case about(Decimal)  // `20%左右`: near a number, within the plan's tolerance
  case range(Decimal, Decimal)  // `8~10`: inside a range, both ends included
  case hold  // `保持稳定`, `不降低`, `不增加`: at least as good as the baseline
  case milestone  // `完成`: a thing to be done
  case parts([Limit])  // `1/10/100`: one limit for each part
  case assigned  // `完成省下达指标`: assigned by a higher level, the number is still to come
  case qualitative  // `逐步好转`: a goal in words, on which only a person can judge
  case none  // `-` or `/`: the plan sets none
}

extension TargetMeaning {
  /// The numbers that it names.
  package var numbers: [Decimal] {
    switch self {
    case .limit(let limit): [limit.value]
    case .about(let value): [value]
    case .range(let low, let high): [low, high]
    case .parts(let limits): limits.map(\.value)
    case .hold, .milestone, .assigned, .qualitative, .none: []
    }
  }

  /// The limits that it sets, one for each part.
  package var limits: [Limit] {
    switch self {
    case .limit(let limit): [limit]
    case .parts(let limits): limits
    case .about, .range, .hold, .milestone, .assigned, .qualitative, .none: []
    }
  }

  /// Whether its words ask to hold something: 保持稳定, 稳定在100%.
  package var asksToKeep: Bool { if case .hold = self { true } else { limits.contains(where: \.isKept) } }

  package var isQualitative: Bool { if case .qualitative = self { true } else { false } }

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
    case atLeast = "≥"
    case atMost = "≤"
    case greaterThan = ">"
    case lessThan = "<"

    /// Whether the number is one not to fall below.
    package var isFloor: Bool {
      switch self {
      case .atLeast, .greaterThan: true
      case .byDirection, .atMost, .lessThan: false
      }
    }

    /// Whether the number itself does not meet it.
    package var isStrict: Bool {
      switch self {
      case .greaterThan, .lessThan: true
      case .byDirection, .atLeast, .atMost: false
      }
    }

    /// Whether a value stands so to a number; a bare number is a floor or a ceiling by the direction.
    package func holds(_ value: Decimal, _ number: Decimal, _ direction: Direction) -> Bool {
      switch self {
      case .byDirection: direction.isAtLeastAsGood(value, as: number)
      case .atLeast: value >= number
      case .atMost: value <= number
      case .greaterThan: value > number
      case .lessThan: value < number
      }
    }
  }

  package var value: Decimal  // the number, in the indicator's unit
  package var relation: Relation  // how the value must stand to it
  /// Decimal places in which the text prints the number (修约值比较法 rounds to them).
  package var places: Int
  package var sinceYear: Int?  // `较2015年…`: the year that a fall or rise is counted from
  package var isKept = false  // `稳定在100%`: to be held at the number

  package init(value: Decimal, relation: Relation, places: Int, sinceYear: Int? = nil) {
    self.value = value
    self.relation = relation
    self.places = places
    self.sinceYear = sinceYear
  }

  /// The relation with a bare number's sense taken from the direction.
  package func relation(for direction: Direction) -> Relation {
    relation == .byDirection ? direction.asGood : relation
  }
}

extension Direction {
  /// The relation of a value that is as good as a number; of what is to be moderate there is no such.
  package var asGood: Limit.Relation {
    switch self {
    case .higherIsBetter: .atLeast
    case .lowerIsBetter: .atMost
    case .moderate: .byDirection
    }
  }
}
