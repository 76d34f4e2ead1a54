/// What a plan says of itself; checked against its tables.
package struct Declared: Sendable, Hashable {
  package var indicators: Indicators?  // 指标数
  package var tasks: Int?  // 任务数
  package var projects: Int?  // 项目数
  package var investment: Investment?  // 投资
  package var domains: [Domain] = []

  package init() {}

  /// 指标数, each only where stated.
  package struct Indicators: Sendable, Hashable {
    package var total: Int?  // all listed indicators
    package var binding: Int?  // 约束性
    package var expected: Int?  // 预期性
    package var groups: [Group] = []  // counts by the groups of the plan's own table
    /// Why the plan's indicator table cannot be given, where it is lost.
    package var unavailable: String?
  }

  /// A named part of the indicator table.
  package struct Group: Sendable, Hashable {
    package var name: String
    package var total: Int  // indicators in it

    package init(name: String, total: Int) {
      self.name = name
      self.total = total
    }
  }

  package struct Investment: Sendable, Hashable {
    package var total: Decimal?  // 总投资
    package var period: Decimal?  // 规划期投资
    package var unit: MoneyUnit
  }

  /// One 领域 with what the plan states of it; the unit is the one of `investment`.
  package struct Domain: Sendable, Hashable {
    package var name: String
    package var projects: Int?  // 项目数
    package var total: Decimal?  // 总投资
    package var period: Decimal?  // 规划期投资
  }
}

extension Declared.Indicators {
  package static let unstated = Self()
}

extension Declared.Investment {
  package init(unit: MoneyUnit) { self.init(total: nil, unit: unit) }
}

extension Declared.Domain {
  package init(name: String) { self.init(name: name, projects: nil) }
}

/// 投资单位; one 亿元 is 10,000 万元.
package enum MoneyUnit: String, Sendable, Hashable, CaseIterable {
  case hundredMillionYuan = "亿元"
  case tenThousandYuan = "万元"

  /// How many 亿元 one unit is: exact.
  package var inHundredMillionYuan: Decimal {
    switch self {
    case .hundredMillionYuan: 1
    case .tenThousandYuan: Decimal(1, exponent: -4)
    }
  }
}
