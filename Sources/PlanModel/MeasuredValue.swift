/// A value as it was entered and as it is computed with: a baseline or a 年度实际值.
package struct MeasuredValue: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    /// A number in the indicator's unit; water-quality classes Ⅰ…Ⅴ, 劣Ⅴ count 1…6.
    case number(Decimal)
    case milestone(MilestoneState)
    case parts([Decimal])  // the parts of a compound indicator, in the order of its target
    /// None: what is left out of the evaluation, or judged by a person, needs a reason or a judgement and no value.
    case absent
  }

  package var text: String  // as entered, without blanks around it
  package var content: Content

  package init(text: String, content: Content) {
    self.text = text
    self.content = content
  }

  /// The number, if it is one.
  package var number: Decimal? {
    if case .number(let number) = content { number } else { nil }
  }
}

extension MeasuredValue {
  package static let absent = MeasuredValue(text: "", content: .absent)

  package var isAbsent: Bool { if case .absent = content { true } else { false } }

  /// Whether something to be done is done.
  package var isCompleted: Bool { if case .milestone(.completed) = content { true } else { false } }

  /// The most decimal places that a number of a text is printed with; `Decimal` does not keep zeros at the end.
  package static func printedPlaces(of text: String) -> Int {
    var (most, places) = (0, 0)
    var isBehindPoint = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "."): (isBehindPoint, places) = (true, 0)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where isBehindPoint:
        places += 1
        most = max(most, places)
      default: isBehindPoint = false
      }
    }
    return most
  }

  /// Decimal places that the value is printed with (`48.0` has one).
  package var printedPlaces: Int { Self.printedPlaces(of: text) }
}

/// State of a 完成事项.
package enum MilestoneState: String, Sendable, Hashable, CaseIterable {
  case completed = "完成"
  case underway = "正在推进"  // also entered 创建中
  case notCompleted = "未完成"
  case notStarted = "未启动"
}

/// 年度实际值 with its status and source.
package struct Observation: Sendable, Hashable {
  package var indicator: Indicator.ID
  package var year: Int  // 年份 that the value is of
  package var value: MeasuredValue
  package var status: DataStatus?  // 数据状态; `nil` where the source does not say
  package var treatment: Treatment?  // 评价处理
  package var judgement: Judgement?  // 人工判断 on a goal in words
  package var published: String?  // 已公布结论: the verdict that the body itself printed
  package var source: Source.ID?  // 来源编号
  package var calibre: String?  // 口径说明
  package var note: String?  // 备注; with a treatment, its reason
  package var origin: Origin

  package init(indicator: Indicator.ID, year: Int, value: MeasuredValue, origin: Origin) {
    self.indicator = indicator
    self.year = year
    self.value = value
    self.origin = origin
  }
}

/// 数据状态, gravest first: of several values of a year the graver counts.
package enum DataStatus: String, Sendable, Hashable, CaseIterable, Comparable {
  case verified = "核定"
  case preliminary = "初核"
  case flash = "快报"
  case estimated = "估算"

  /// Graver is smaller.
  package static func < (left: DataStatus, right: DataStatus) -> Bool {
    allCases.prefix { $0 != right }.contains(left)
  }
}

/// 人工判断: what a person found on a goal in words, with its source.
package enum Judgement: String, Sendable, Hashable, CaseIterable {
  case met = "达到"
  case missed = "未达到"
}

/// 评价处理: why a value is not judged.
package enum Treatment: String, Sendable, Hashable, CaseIterable {
  case calibreChanged = "口径调整"  // the value's calibre differs from its baseline's or target's
  case excluded = "不参与评价"  // dropped from the evaluation, with the reason in the note
}
