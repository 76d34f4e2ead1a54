public import Foundation

/// What a plan says of itself; checked against its tables.
public struct Declared: Sendable, Hashable {
  /// 指标数, as stated.
  public struct Indicators: Sendable, Hashable {
    /// All listed indicators.
    public var total: Int?
    /// 约束性.
    public var binding: Int?
    /// 预期性.
    public var expected: Int?
    /// Counts by the groups of the plan's own table.
    public var groups: [Group]
    /// Why the plan's indicator table cannot be given, where it is lost.
    public var unavailable: String?

    /// Counts of indicators, each only where stated.
    public init(
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
  public struct Group: Sendable, Hashable {
    /// As printed.
    public var name: String
    /// Indicators in it.
    public var total: Int

    /// A group and its count.
    public init(name: String, total: Int) {
      self.name = name
      self.total = total
    }
  }

  /// 投资, as stated.
  public struct Investment: Sendable, Hashable {
    /// 总投资.
    public var total: Decimal?
    /// 规划期投资.
    public var period: Decimal?
    /// 亿元 or 万元.
    public var unit: MoneyUnit

    /// Declared sums.
    public init(total: Decimal? = nil, period: Decimal? = nil, unit: MoneyUnit) {
      self.total = total
      self.period = period
      self.unit = unit
    }
  }

  /// One 领域 with what the plan states of it; the unit is the one of `investment`.
  public struct Domain: Sendable, Hashable {
    /// As printed.
    public var name: String
    /// 项目数.
    public var projects: Int?
    /// 总投资.
    public var total: Decimal?
    /// 规划期投资.
    public var period: Decimal?

    /// Declared values of a domain.
    public init(name: String, projects: Int? = nil, total: Decimal? = nil, period: Decimal? = nil) {
      self.name = name
      self.projects = projects
      self.total = total
      self.period = period
    }
  }

  /// 指标数.
  public var indicators: Indicators?
  /// 任务数.
  public var tasks: Int?
  /// 项目数.
  public var projects: Int?
  /// 投资.
  public var investment: Investment?
  /// By domain.
  public var domains: [Domain]

  /// Nothing declared.
  public init() { domains = [] }
}

/// 投资单位; one 亿元 is 10,000 万元.
public enum MoneyUnit: String, Sendable, Hashable, CaseIterable {
  /// 亿元, 10⁸ yuan.
  case hundredMillionYuan = "亿元"
  /// 万元, 10⁴ yuan.
  case tenThousandYuan = "万元"

  /// How many 亿元 one unit is: exact.
  public var inHundredMillionYuan: Decimal {
    switch self {
    case .hundredMillionYuan: 1
    case .tenThousandYuan: Decimal(sign: .plus, exponent: -4, significand: 1)
    }
  }
}

/// Something that does not agree inside the plan or between its sources: recorded, printed, never hidden.
public struct Discrepancy: Sendable, Hashable {
  /// Identifier of an indicator, task or project, or the name of a table.
  public var item: String
  /// Where in the plan.
  public var place: String?
  /// What is used here.
  public var used: String
  /// What stands elsewhere.
  public var other: String
  /// Why the one is used.
  public var reason: String
  /// Source of the other statement.
  public var source: Source.ID?
  /// Where it was recorded.
  public var origin: Origin

  /// A recorded disagreement.
  public init(
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
public struct Source: Sendable, Hashable, Identifiable {
  /// Identifier inside the plan's folder.
  public var id: String
  /// 标题.
  public var title: String
  /// 发布单位.
  public var publisher: String?
  /// 日期.
  public var date: CalendarDate?
  /// 网址.
  public var url: String?
  /// Row of `sources.csv`.
  public var origin: Origin

  /// A source.
  public init(
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
