package import Foundation

/// What a plan says of itself; checked against its tables.
package struct Declared: Sendable, Hashable {
  /// 指标数.
  package var indicators: Indicators?
  /// 任务数.
  package var tasks: Int?
  /// 项目数.
  package var projects: Int?
  /// 投资.
  package var investment: Investment?
  package var domains: [Domain] = []

  package init() {}

  /// 指标数, each only where stated.
  package struct Indicators: Sendable, Hashable {
    /// All listed indicators.
    package var total: Int?
    /// 约束性.
    package var binding: Int?
    /// 预期性.
    package var expected: Int?
    /// Counts by the groups of the plan's own table.
    package var groups: [Group] = []
    /// Why the plan's indicator table cannot be given, where it is lost.
    package var unavailable: String?
  }

  /// A named part of the indicator table.
  package struct Group: Sendable, Hashable {
    package var name: String
    /// Indicators in it.
    package var total: Int

    package init(name: String, total: Int) {
      self.name = name
      self.total = total
    }
  }

  package struct Investment: Sendable, Hashable {
    /// 总投资.
    package var total: Decimal?
    /// 规划期投资.
    package var period: Decimal?
    package var unit: MoneyUnit
  }

  /// One 领域 with what the plan states of it; the unit is the one of `investment`.
  package struct Domain: Sendable, Hashable {
    package var name: String
    /// 项目数.
    package var projects: Int?
    /// 总投资.
    package var total: Decimal?
    /// 规划期投资.
    package var period: Decimal?
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
    case .tenThousandYuan: Decimal(sign: .plus, exponent: -4, significand: 1)
    }
  }
}
