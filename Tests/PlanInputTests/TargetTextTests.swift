import Diagnostics
import PlanModel
import Testing

@testable import PlanInput

/// Every form of target text in the grammar, and what is no target text.
@Suite struct TargetTextTests {
  private func limit(
    _ text: String, _ relation: Limit.Relation, places: Int = 0, since: Int? = nil, isKept: Bool = false
  ) -> TargetMeaning {
    var limit = Limit(
      value: Decimal(plain: text) ?? -999, relation: relation, places: places, sinceYear: since)
    limit.isKept = isKept
    return .limit(limit)
  }

  /// What a text means, whether or not it asks to keep the number.
  private func meaning(_ text: String, unit: String?) throws -> TargetMeaning {
    let meaning = try TargetTextParser.parse(text, unit: unit).meaning
    guard case .limit(var limit) = meaning else { return meaning }
    limit.isKept = false
    return .limit(limit)
  }

  @Test(
    arguments: [
      ("90", "%"), ("90%", "%"), ("90％", "%"), (" 90 % ", "%"), ("〔90〕", "%"), ("〔90%〕", "%"), ("〔90〕%", "%"),
      ("达到90%", "%"), ("稳定在90%", "%"), ("提高到90%", "%"), ("90，保持稳定", "%"), ("90%,基本稳定", "%"), ("90", nil),
      ("90公里", "千米"), ("90微克/立方米", "µg/m³"), ("90ug/m3", "μg/m³"), ("90万立方米", "万m³"),
      ("力争达到90%", "%"), ("力争90%", "%"), ("确保90", "%"), ("增加到90", "%"), ("下降至90", "%"),
    ] as [(String, String?)])
  func readsBareNumbers(text: String, unit: String?) throws {
    #expect(try meaning(text, unit: unit) == limit("90", .byDirection))
  }

  @Test(arguments: [
    "≥92", "≧92", ">=92", "＞＝92", "92以上", "92%以上", "92%及以上", "不低于92%", "不少于92", "不小于92", "达到92%以上", "不低于92以上",
    "≥ 92",
    "稳定在92%以上", "大于等于92", "〔≥92〕", "≥〔92〕", "至少92", "力争92%以上", "达到或超过92%",
  ])
  func readsLowerLimits(text: String) throws {
    #expect(try meaning(text, unit: "%") == limit("92", .atLeast))
  }

  @Test(arguments: [
    "≤42", "≦42", "<=42", "42以下", "42以内", "不高于42", "不超过42%", "控制在42", "控制在42%以内", "控制在42以下", "稳定控制在42以内",
    "不大于42",
    "小于等于42",
  ])
  func readsUpperLimits(text: String) throws {
    #expect(try meaning(text, unit: "%") == limit("42", .atMost))
  }

  /// 超过, 高于, 低于 exclude the number (Civil Code, art. 1259); 不超过 includes it.
  @Test(arguments: [
    ("<28", Limit.Relation.lessThan), ("＜28", .lessThan), ("低于28", .lessThan), ("小于28", .lessThan),
    ("少于28", .lessThan),
    (">28", .greaterThan), ("＞28", .greaterThan), ("超过28", .greaterThan), ("高于28%", .greaterThan),
    ("大于28", .greaterThan),
    ("不超过28", .atMost), ("不满28", .lessThan), ("28以外", .greaterThan), ("下降至28以下", .atMost),
    ("严格控制在28", .atMost),
  ])
  func readsStrictLimits(text: String, relation: Limit.Relation) throws {
    #expect(try meaning(text, unit: "%") == limit("28", relation))
  }

  @Test func countsPlacesFromThePrintedDigits() throws {
    #expect(try meaning("25.0", unit: nil) == limit("25", .byDirection, places: 1))
    #expect(try meaning("27.18%以上", unit: "%") == limit("27.18", .atLeast, places: 2))
    #expect(
      try meaning("控制在3.79亿立方米以内", unit: "亿立方米") == limit("3.79", .atMost, places: 2))
    #expect(try meaning("-0.5", unit: nil) == limit("-0.5", .byDirection, places: 1))
  }

  @Test func readsChangesSinceAYear() throws {
    let cases: [(String, TargetMeaning)] = [
      ("较2015年减少23%", limit("23", .byDirection, since: 2015)),
      ("较2020年下降15.5%", limit("15.5", .byDirection, places: 1, since: 2020)),
      ("较2013年削减4%以上", limit("4", .atLeast, since: 2013)),
      ("比2020年提高5%", limit("5", .byDirection, since: 2020)),
      ("较2020年增长5%以内", limit("5", .atMost, since: 2020)),
      ("较2020年下降不低于16%", limit("16", .atLeast, since: 2020)),
      ("较2020年底累计下降18%", limit("18", .byDirection, since: 2020)),
      ("下降16%", limit("16", .byDirection)),
      ("较2015年减少23%左右", .about(23)),
    ]
    for (text, meaning) in cases {
      #expect(try TargetTextParser.parse(text, unit: "%").meaning == meaning, "\(text)")
    }
  }

  /// What is written otherwise than asked and can mean nothing else is read, and the kinds of it are named.
  @Test(arguments: [
    ("２５以下", "25", Limit.Relation.atMost, ["read.full-width"]),
    ("1．00", "1", .byDirection, ["read.full-width"]),
    ("1,000以上", "1000", .atLeast, ["read.thousands-separators"]),
    ("≤1,234,567.8", "1234567.8", .atMost, ["read.thousands-separators"]),
    ("[18]", "18", .byDirection, ["read.brackets"]), ("【18】", "18", .byDirection, ["read.brackets"]),
    ("109023（减少6.7%）", "109023", .byDirection, []),
    ("109,023（减少6.7%）", "109023", .byDirection, ["read.thousands-separators"]),
    ("70（扣除上游来水影响）", "70", .byDirection, []), ("70%（扣除上游来水影响）以上", "70", .atLeast, []),
    ("≥70（含外来水）", "70", .atLeast, []),
  ])
  func readsWhatCanMeanNothingElse(
    text: String, number: String, relation: Limit.Relation, notes: [String]
  ) throws {
    let reading = try TargetTextParser.parse(text, unit: "%")
    guard case .limit(let limit) = reading.meaning else {
      Issue.record("\(text) was read as \(reading.meaning)")
      return
    }
    #expect(limit.value == Decimal(plain: number))
    #expect(limit.relation == relation)
    #expect(reading.notes.map(\.id) == notes)
  }

  @Test func readsWordsRangesAndParts() throws {
    let cases: [(String, TargetMeaning)] = [
      ("20%左右", .about(20)), ("70左右", .about(70)), ("约20%", .about(20)),
      ("控制在20%左右", .about(20)), ("力争达到20%左右", .about(20)),
      ("控制在8~10之间", .range(8, 10)), ("保持在8%~10%范围内", .range(8, 10)),
      ("只升不降", .hold), ("只降不升", .hold), ("保持现状", .hold), ("维持", .hold), ("不低于现有水平", .hold),
      ("全部完成", .milestone), ("全面完成", .milestone),
      ("以省下达目标为准", .assigned), ("以上级下达指标为准", .assigned), ("按国家下达任务执行", .assigned),
      ("按照省级规划执行", .assigned), ("以市政府文件为准", .assigned), ("以区人民政府公布数为准", .assigned), ("以省为准", .assigned),
      ("国家下达目标", .assigned), ("上级下达", .assigned), ("省下达任务", .assigned), ("按省下达指标", .assigned),
      ("待省下达", .assigned), ("由上级下达", .assigned),
      ("8~10", .range(8, 10)), ("8～10", .range(8, 10)), ("8%~10%", .range(8, 10)), ("8—10", .range(8, 10)),
      ("8-10", .range(8, 10)), ("8至10%", .range(8, 10)),
      ("保持稳定", .hold), ("不降低", .hold), ("不增加", .hold), ("不下降", .hold), ("基本稳定", .hold), ("零增长", .hold),
      ("0，保持稳定", limit("0", .byDirection, isKept: true)), ("达到100%", limit("100", .byDirection)),
      ("稳定在100%", limit("100", .byDirection, isKept: true)),
      ("<0", limit("0", .lessThan)),
      ("完成", .milestone),
      ("完成省下达指标", .assigned), ("完成省市下达指标", .assigned), ("完成上级下达目标", .assigned), ("完成目标", .assigned),
      ("完成国家下达的任务", .assigned), ("达到国家要求", .assigned), ("全面完成“十四五”既定目标", .assigned),
      ("达到国家和省考核标准", .assigned), ("达到考核标准要求", .assigned), ("控制在省目标考核范围内", .assigned),
      ("实现国家下达的“十四五”目标", .assigned), ("实现上级下达目标", .assigned), ("维持", .hold), ("维持不变", .hold),
      ("逐步好转", .qualitative), ("持续改善", .qualitative), ("稳中向好", .qualitative), ("明显改善", .qualitative),
      ("基本消除", .qualitative), ("持续提升", .qualitative), ("达到广东省水功能区划标准要求", .qualitative),
      ("达到国家二级标准", .qualitative),
      ("-", .none), ("—", .none), ("/", .none), ("——", .none),
    ]
    for (text, meaning) in cases {
      #expect(try TargetTextParser.parse(text, unit: "%").meaning == meaning, "\(text)")
    }
    let parts = ["1", "10", "100"].compactMap { Decimal(plain: $0) }
      .map { Limit(value: $0, relation: .byDirection, places: 0) }
    #expect(try TargetTextParser.parse("1/10/100", unit: nil).meaning == .parts(parts))
  }

  @Test(arguments: [
    ("Ⅲ类", "3", Limit.Relation.byDirection), ("达到Ⅲ类", "3", .byDirection), ("III类", "3", .byDirection),
    ("劣Ⅴ类", "6", .byDirection), ("劣V类", "6", .byDirection), ("优于Ⅲ类", "3", .lessThan),
    ("达到或优于Ⅲ类", "3", .atMost), ("Ⅲ类及以上", "3", .atMost), ("稳定达到Ⅱ类水质", "2", .byDirection),
  ])
  func readsWaterClasses(text: String, number: String, relation: Limit.Relation) throws {
    #expect(try meaning(text, unit: "水质类别") == limit(number, relation))
  }

  /// Text, unit, character at which it is refused, and the summary.
  @Test(
    arguments: [
      ("控制在abc", "%", 4, "目标“控制在abc”读不懂：已读懂“控制在”，其后的“abc”不在可用的写法中。"),
      ("不低于", "%", 4, "目标“不低于”不完整：已读懂“不低于”，其后缺少内容。"),
      ("90%以上左右", "%", 6, "目标“90%以上左右”读不懂：已读懂“90%以上”，其后的“左右”不在可用的写法中。"),
      ("较15年减少3%", "%", 4, "目标“较15年减少3%”读不懂：已读懂“较15”，其后的“年减少3%”不在可用的写法中。"),
      ("较2015年23%", "%", 7, "目标“较2015年23%”读不懂：已读懂“较2015年”，其后的“23%”不在可用的写法中。"),
      ("25.5.5", "%", 1, "目标“25.5.5”读不懂：开头的“25.5.5”不在可用的写法中。"),
      ("1，000以上", nil, 2, "目标“1，000以上”中的逗号可能是千位分隔符，也可能是小数点。"),
      ("１，０００以上", nil, 2, "目标“１，０００以上”中的逗号可能是千位分隔符，也可能是小数点。"), ("〔18", "%", 4, "目标“〔18”不完整：已读懂“〔18”，其后缺少内容。"),
      ("不超过50以上", "%", 6, "目标“不超过50以上”自相矛盾：既写“不超过”，又写“以上”。"),
      ("≥50左右", "%", 6, "目标“≥50左右”自相矛盾：既写“≥”，又写“左右”。"),
      ("10~8", "%", 1, "目标“10~8”的范围前大后小。"),
      ("3.79亿立方米", "万立方米", 5, "目标“3.79亿立方米”的单位“亿立方米”与指标的单位“万立方米”不同。"),
      ("60个", nil, 3, "目标“60个”的单位“个”与指标的单位（未填写）不同。"),
      ("Ⅲ类", "%", 1, "目标“Ⅲ类”是水质类别，而指标的单位是“%”。"), ("3", "水质类别", 1, "目标“3”不是水质类别。"),
      ("18*", "%", 3, "目标“18*”读不懂：已读懂“18”，其后的“*”不在可用的写法中。"),
      ("(18)", "%", 1, "目标“(18)”整个在圆括号中。"),
      ("70（以上）", "%", 3, "目标“70（以上）”读不懂：已读懂“70”，其后的“(以上)”不在可用的写法中。"),
      ("70（力争80）", "%", 3, "目标“70（力争80）”读不懂：已读懂“70”，其后的“(力争80)”不在可用的写法中。"),
      ("70（扣除上游来水影响", "%", 12, "目标“70（扣除上游来水影响”不完整：已读懂“70（扣除上游来水影响”，其后缺少内容。"),
      ("+15%", "%", 1, "目标“+15%”读不懂：开头的“+15%”不在可用的写法中。"),
      ("下降-15%", "%", 3, "目标“下降-15%”读不懂：已读懂“下降”，其后的“-15%”不在可用的写法中。"),
      ("提高2个百分点", "%", 4, "目标“提高2个百分点”的单位“个百分点”与指标的单位“%”不同。"),
      ("不低于2020年水平", "%", 8, "目标“不低于2020年水平”读不懂：已读懂“不低于2020”，其后的“年水平”不在可用的写法中。"),
      ("≥90，力争95", "%", 4, "目标“≥90，力争95”读不懂：已读懂“≥90”，其后的“,力争95”不在可用的写法中。"),
      ("近40%", "%", 1, "目标“近40%”读不懂：开头的“近40%”不在可用的写法中。"),
      ("实现省级示范区目标", "%", 1, "目标“实现省级示范区目标”读不懂：开头的“实现省级示范区目标”不在可用的写法中。"),
      ("维持水平", "%", 1, "目标“维持水平”读不懂：开头的“维持水平”不在可用的写法中。"),
      ("以市场为准", "%", 1, "目标“以市场为准”读不懂：开头的“以市场为准”不在可用的写法中。"),
      ("按小区标准执行", "%", 1, "目标“按小区标准执行”读不懂：开头的“按小区标准执行”不在可用的写法中。"),
      ("1/x/3", nil, 2, "目标“1/x/3”读不懂：已读懂“1”，其后的“/x/3”不在可用的写法中。"),
    ] as [(String, String?, Int, String)])
  func refusesWithWhatWasUnderstood(text: String, unit: String?, character: Int, summary: String) {
    do {
      let reading = try TargetTextParser.parse(text, unit: unit)
      Issue.record("\(text) was read as \(reading.meaning)")
    } catch {
      #expect(error.problem.message.summary == summary)
      #expect(error.character == character)
    }
  }

  @Test(
    arguments: [
      ("≥25", IndicatorKind.level, Direction.lowerIsBetter, "target.against-direction"),
      ("不超过25", .level, .higherIsBetter, "target.against-direction"),
      ("不增加", .level, .higherIsBetter, "target.against-direction"),
      ("不降低", .level, .lowerIsBetter, "target.against-direction"),
      ("较2015年减少23%", .cumulative, .lowerIsBetter, "target.against-direction"),
      ("较2015年减少23%", .level, .higherIsBetter, "target.change-for-kind"),
      ("〔18〕", .level, .higherIsBetter, "target.brackets-for-kind"),
      ("90", .milestone, .higherIsBetter, "target.other-kind"),
      ("90", .compound, .higherIsBetter, "target.other-kind"),
      ("完成", .level, .higherIsBetter, "target.other-kind"),
      ("1/2", .count, .higherIsBetter, "target.other-kind"),
      ("-15%", .intensityReduction, .higherIsBetter, "target.fall-against-direction"),
      ("15%", .intensityReduction, .lowerIsBetter, "target.fall-against-direction"),
      ("15%左右", .intensityReduction, .lowerIsBetter, "target.fall-against-direction"),
      ("90", .level, .moderate, "target.moderate-without-range"),
      ("保持稳定", .level, .moderate, "target.moderate-without-range"),
      ("≥6", .level, .moderate, "target.moderate-without-range"),
      ("20左右", .level, .moderate, "target.moderate-without-range"), ("6~9", .level, .moderate, nil),
      ("完成省下达指标", .level, .moderate, nil), ("逐步好转", .level, .higherIsBetter, nil),
      ("逐步好转", .milestone, .higherIsBetter, "target.other-kind"),
      ("-15%", .intensityReduction, .lowerIsBetter, nil), ("15%", .intensityReduction, .higherIsBetter, nil),
      ("≥92", .level, .higherIsBetter, nil), ("保持稳定", .level, .lowerIsBetter, nil),
      ("完成", .milestone, .higherIsBetter, nil),
      ("完成省下达指标", .milestone, .higherIsBetter, nil), ("〔18〕", .cumulative, .higherIsBetter, nil),
      ("较2020年增长5%以内", .cumulative, .lowerIsBetter, nil), ("-", .compound, .higherIsBetter, nil),
    ] as [(String, IndicatorKind, Direction, String?)])
  func holdsTargetsAgainstTheirIndicators(
    text: String, kind: IndicatorKind, direction: Direction, id: String?
  ) throws {
    let indicator = Indicator(
      id: "a", name: "甲", kind: kind, direction: direction, origin: Origin(file: "indicators.csv", row: 2))
    let reading = try TargetTextParser.parse(text, unit: "%")
    #expect(TargetFit.problem(text, reading, indicator)?.id == id)
  }
}
