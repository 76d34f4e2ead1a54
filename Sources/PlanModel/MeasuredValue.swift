public import Foundation

/// A value as it was entered and as it is computed with: a baseline or a 年度实际值.
public struct MeasuredValue: Sendable, Hashable {
  /// What the value is.
  public enum Content: Sendable, Hashable {
    /// A number in the indicator's unit; water-quality classes Ⅰ…Ⅴ, 劣Ⅴ count 1…6.
    case number(Decimal)
    /// The state of something that is done or not done.
    case milestone(MilestoneState)
    /// The parts of a compound indicator, in the order of its target.
    case parts([Decimal])
  }

  /// The value as entered, without blanks around it.
  public var text: String
  /// What it means.
  public var content: Content

  /// A value and its text.
  public init(text: String, content: Content) {
    self.text = text
    self.content = content
  }

  /// The number, if it is one.
  public var number: Decimal? {
    if case .number(let number) = content { number } else { nil }
  }
}

extension MeasuredValue {
  /// The most decimal places that a number of a text is printed with; `Decimal` does not keep zeros at the end.
  static func printedPlaces(of text: String) -> Int {
    text.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
      .map { $0.prefix { $0.isASCII && $0.isNumber }.count }.max() ?? 0
  }

  /// Decimal places that the value is printed with (`48.0` has one).
  public var printedPlaces: Int { Self.printedPlaces(of: text) }
}

/// State of a 完成事项.
public enum MilestoneState: String, Sendable, Hashable, CaseIterable {
  /// 完成
  case completed = "完成"
  /// 正在推进 (also entered 创建中)
  case underway = "正在推进"
  /// 未完成
  case notCompleted = "未完成"
  /// 未启动
  case notStarted = "未启动"
}

/// 年度实际值 with its status and source.
public struct Observation: Sendable, Hashable {
  /// 指标编号.
  public var indicator: Indicator.ID
  /// 年份 that the value is of.
  public var year: Int
  /// 数值.
  public var value: MeasuredValue
  /// 数据状态; `nil` where the source does not say.
  public var status: DataStatus?
  /// 评价处理.
  public var treatment: Treatment?
  /// 已公布结论: the verdict that the body itself printed.
  public var published: String?
  /// 来源编号.
  public var source: Source.ID?
  /// 口径说明.
  public var calibre: String?
  /// 备注; with a treatment, its reason.
  public var note: String?
  /// Row of `observations.csv`.
  public var origin: Origin

  /// An observation with what is required; set the rest afterwards.
  public init(indicator: Indicator.ID, year: Int, value: MeasuredValue, origin: Origin) {
    self.indicator = indicator
    self.year = year
    self.value = value
    self.origin = origin
  }
}

/// 数据状态, gravest first: of several values of a year the graver counts.
public enum DataStatus: String, Sendable, Hashable, CaseIterable, Comparable {
  /// 核定
  case verified = "核定"
  /// 初核
  case preliminary = "初核"
  /// 快报
  case flash = "快报"
  /// 估算
  case estimated = "估算"

  /// Graver is smaller.
  public static func < (left: DataStatus, right: DataStatus) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .verified: 0
    case .preliminary: 1
    case .flash: 2
    case .estimated: 3
    }
  }
}

/// 评价处理: why a value is not judged.
public enum Treatment: String, Sendable, Hashable, CaseIterable {
  /// The value's calibre differs from its baseline's or target's.
  case calibreChanged = "口径调整"
  /// Dropped from the evaluation, with the reason in the note.
  case excluded = "不参与评价"
}
