package import Foundation

/// What a plan says of itself; checked against its tables.
package struct Declared: Sendable, Hashable {
  /// 指标数, as stated.
  package struct Indicators: Sendable, Hashable {
    /// All listed indicators.
    package var total: Int?
    /// 约束性.
    package var binding: Int?
    /// 预期性.
    package var expected: Int?
    /// Counts by the groups of the plan's own table.
    package var groups: [Group]
    /// Why the plan's indicator table cannot be given, where it is lost.
    package var unavailable: String?

    /// Counts of indicators, each only where stated.
    package init(
      total: Int? = nil, binding: Int? = nil, expected: Int? = nil, groups: [Group] = [],
      unavailable: String? = nil
    ) {
      self.total = total
      self.binding = binding
      self.expected = expected
      self.groups = groups
      self.unavailable = unavailable
    }
  }

  /// A named part of the indicator table.
  package struct Group: Sendable, Hashable {
    /// As printed.
    package var name: String
    /// Indicators in it.
    package var total: Int

    /// A group and its count.
    package init(name: String, total: Int) {
      self.name = name
      self.total = total
    }
  }

  /// 投资, as stated.
  package struct Investment: Sendable, Hashable {
    /// 总投资.
    package var total: Decimal?
    /// 规划期投资.
    package var period: Decimal?
    /// 亿元 or 万元.
    package var unit: MoneyUnit

    /// Declared sums.
    package init(total: Decimal? = nil, period: Decimal? = nil, unit: MoneyUnit) {
      self.total = total
      self.period = period
      self.unit = unit
    }
  }

  /// One 领域 with what the plan states of it; the unit is the one of `investment`.
  package struct Domain: Sendable, Hashable {
    /// As printed.
    package var name: String
    /// 项目数.
    package var projects: Int?
    /// 总投资.
    package var total: Decimal?
    /// 规划期投资.
    package var period: Decimal?

    /// Declared values of a domain.
    package init(name: String, projects: Int? = nil, total: Decimal? = nil, period: Decimal? = nil) {
      self.name = name
      self.projects = projects
      self.total = total
      self.period = period
    }
  }

  /// 指标数.
  package var indicators: Indicators?
  /// 任务数.
  package var tasks: Int?
  /// 项目数.
  package var projects: Int?
  /// 投资.
  package var investment: Investment?
  /// By domain.
  package var domains: [Domain]

  /// Nothing declared.
  package init() { domains = [] }
}

/// 投资单位; one 亿元 is 10,000 万元.
package enum MoneyUnit: String, Sendable, Hashable, CaseIterable {
  /// 亿元, 10⁸ yuan.
  case hundredMillionYuan = "亿元"
  /// 万元, 10⁴ yuan.
  case tenThousandYuan = "万元"

  /// How many 亿元 one unit is: exact.
  package var inHundredMillionYuan: Decimal {
    switch self {
    case .hundredMillionYuan: 1
    case .tenThousandYuan: Decimal(sign: .plus, exponent: -4, significand: 1)
    }
  }
}

/// Something that does not agree inside the plan or between its sources: recorded, printed, never hidden.
package struct Discrepancy: Sendable, Hashable {
  /// Identifier of an indicator, task or project, or the name of a table.
  package var item: String
  /// Where in the plan.
  package var place: String?
  /// What is used here.
  package var used: String
  /// What stands elsewhere.
  package var other: String
  /// Why the one is used.
  package var reason: String
  /// Source of the other statement.
  package var source: Source.ID?
  /// Where it was recorded.
  package var origin: Origin

  /// A recorded disagreement.
  package init(
    item: String, place: String?, used: String, other: String, reason: String, source: Source.ID?,
    origin: Origin
  ) {
    self.item = item
    self.place = place
    self.used = used
    self.other = other
    self.reason = reason
    self.source = source
    self.origin = origin
  }
}

/// 来源: a document that values were taken from.
package struct Source: Sendable, Hashable, Identifiable {
  /// Identifier inside the plan's folder.
  package var id: String
  /// 标题.
  package var title: String
  /// 发布单位.
  package var publisher: String?
  /// 日期.
  package var date: CalendarDate?
  /// 网址.
  package var url: String?
  /// Row of `sources.csv`.
  package var origin: Origin

  /// A source.
  package init(
    id: String, title: String, publisher: String? = nil, date: CalendarDate? = nil, url: String? = nil,
    origin: Origin
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.url = url
    self.origin = origin
  }
}
