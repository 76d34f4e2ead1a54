import PlanModel
import Testing

@testable import PlanInput

/// Target texts as published plans and evaluations print them, with the units of their tables: each is read, none by a
/// change of its words. Those of the shipped plans are read by `ShippedInputsTests`.
@Suite struct PublishedTargetTests {
  private enum Kind { case limit, about, assigned, words, hold, none }

  private static let tables: [(title: String, targets: [(text: String, unit: String?, kind: Kind)])] = [
    (
      "“十三五”生态环境保护规划，专栏1",
      [
        (">80", "%", .limit), ("-", "%", .none), ("〔18〕", "%", .limit), ("〔25〕", "%", .limit),
        (">70", "%", .limit),
        ("<5", "%", .limit), ("15左右", "%", .about), ("70左右", "%", .about), ("90左右", "%", .about),
        ("90以上", "%", .limit), ("〔10〕", "%", .limit), ("23.04", "%", .limit), ("165", "亿立方米", .limit),
        ("≥95(保护率)", nil, .limit), ("〔10〕", "万平方公里", .limit),
      ]
    ),
    (
      "英德市环境保护“十二五”规划，指标完成情况",
      [
        ("100", "%", .limit), ("达到广东省水功能区划标准要求", nil, .words), ("≥98", "%", .limit), ("≥330", "天", .limit),
      ]
    ),
    (
      "十堰市的规划文本，环境质量和污染防治目标",
      [
        ("300天/年以上", "天/年", .limit), ("小于70dB(A)", "dB(A)", .limit), ("达98%以上", "%", .limit),
        ("80%以上", "%", .limit),
        ("达到100%", "%", .limit), ("削减5%", "%", .limit),
      ]
    ),
    ("“十一五”全国单位GDP能耗", [("20%左右", "%", .about)]),
    ("山东省“十二五”减排", [("14.9%", "%", .limit), ("16.1%", "%", .limit)]),
    (
      "省级生态县建设指标、省级环保模范县建设指标（对照表）",
      [
        ("<全省平均水平，且近三年逐年下降", nil, .words), ("≥70", "%", .limit), ("≥85%", "%", .limit), ("≥50", "%", .limit),
        ("≥90且无危险废物排放", "%", .words), ("大于98%", "%", .limit),
      ]
    ),
    (
      "国家生态文明建设示范县、市指标（试行），示范县指标表",
      [
        ("划定并遵守", nil, .words), ("遵守", nil, .words), ("≥33", "%", .limit), ("≥22", "%", .limit),
        ("≥16", "%", .limit), ("100", "%", .limit), ("制定实施", nil, .words), ("编制", nil, .words),
        ("≤0.70且能源消耗总量不超过控制目标值", "吨标煤/万元", .words), ("≤50且用水总量不超过控制目标值", "立方米/万元", .words),
        ("≥20", "%", .limit), ("≥95", "%", .limit),
      ]
    ),
    (
      "湖南省生态文明建设示范县、市指标（试行），示范县指标表",
      [
        ("制定实施", nil, .words), ("开展", nil, .words), ("全面推行", nil, .words), ("100", "%", .limit),
        ("高于上年和县市区平均水平", nil, .words), ("基本消除", nil, .words), ("≥55且不降低", nil, .words),
        ("≥60", "%", .limit), ("执行", nil, .words), ("不明显", nil, .words), ("建立", nil, .words),
        ("未发生", nil, .words), ("20%以上", "%", .limit), ("应划尽划", nil, .words), ("遵守", nil, .words),
      ]
    ),
    (
      "生态县（含县级市）建设指标",
      [
        ("≥8000", "元/人", .limit), ("≤20", "m3/万元", .limit), ("≥75", "%", .limit), ("达到功能区标准", nil, .words),
        ("达到功能区标准，且省控以上断面过境河流水质不降低", nil, .words), ("≥80", "%", .limit),
      ]
    ),
    (
      "水污染防治行动计划，主要指标",
      [
        ("总体达到70%以上", "%", .limit), ("均控制在10%以内", "%", .limit), ("总体高于93%", "%", .limit),
        ("控制在15%左右", "%", .about), ("达到70%左右", "%", .about), ("总体为95%左右", "%", .about),
      ]
    ),
    ("贵州省水污染防治行动计划工作方案，目标", [("超过85%", "%", .limit), ("达到100%", "%", .limit), ("保持100%", "%", .limit)]),
    (
      "临汾市水污染防治2018年行动计划，工作目标",
      [
        ("达到25%", "%", .limit), ("控制在37.5%以内", "%", .limit), ("保持不退化", nil, .hold), ("保持稳定", nil, .hold),
        ("控制在6%以内", "%", .limit),
      ]
    ),
    (
      "连云港市河长制方案，2020年目标",
      [("达到98%以上", "%", .limit), ("达到82%", "%", .limit), ("达到70.2%以上", "%", .limit), ("基本消除", nil, .words)]
    ),
    (
      "广东省环境保护“十三五”规划，指标（据报道）",
      [
        ("提升至92.5%", "%", .limit), ("降至33微克/立方米", "微克/立方米", .limit), ("达到35微克/立方米", "微克/立方米", .limit),
        ("达到90%以上", "%", .limit),
      ]
    ),
    (
      "“十三五”节能减排综合工作方案，主要目标",
      [
        ("比2015年下降15%", "%", .limit), ("控制在50亿吨标准煤以内", "亿吨标准煤", .limit), ("控制在2001万吨以内", "万吨", .limit),
        ("比2015年下降10%以上", "%", .limit),
      ]
    ),
    (
      "泸州市节能减排综合工作方案（2017—2020年），主要目标",
      [
        ("较2015年累计下降17%", "%", .limit), ("控制在14.3亿立方米以内", "亿立方米", .limit), ("比2015年降低20%", "%", .limit),
        ("提高到0.48以上", nil, .limit),
      ]
    ),
    (
      "“十四五”林业草原保护发展规划纲要，主要目标",
      [
        ("达到24.1%", "%", .limit), ("达到190亿立方米", "亿立方米", .limit), ("达到57%", "%", .limit),
        ("超过18%", "%", .limit),
      ]
    ),
    (
      "全国重要生态系统保护和修复重大工程总体规划，2035年目标",
      [
        ("达到26%", "%", .limit), ("稳定在2亿公顷左右", "亿公顷", .about), ("不减少", nil, .hold), ("提高到60%", "%", .limit),
        ("5640万公顷", "万公顷", .limit), ("75%以上", "%", .limit), ("不低于35%", "%", .limit),
        ("占陆域国土面积18%以上", "%", .limit),
      ]
    ),
    (
      "国民经济和社会发展第十四个五年规划和2035年远景目标纲要，生态环境目标",
      [
        ("降低13.5%", "%", .limit), ("降低18%", "%", .limit), ("达到87.5%", "%", .limit), ("提高到55%", "%", .limit),
        ("达到90%", "%", .limit), ("超过25%", "%", .limit),
      ]
    ),
    (
      "北京市“十四五”规划纲要，生态环境目标",
      [
        ("达到37.5%", "%", .limit), ("力争达到200万辆", "万辆", .limit), ("力争达到60%", "%", .limit),
        ("达到95%左右", "%", .about), ("达到3.1万吨/天以上", "万吨/天", .limit), ("力争达到市域面积的75%", "%", .limit),
        ("达到16.7平方米", "平方米", .limit),
      ]
    ),
    (
      "空气质量持续改善行动计划，目标",
      [
        ("比2020年下降10%", "%", .limit), ("控制在1%以内", "%", .limit), ("比2020年下降10%以上", "%", .limit),
        ("总体达标", nil, .words), ("控制在32微克/立方米以内", "微克/立方米", .limit),
      ]
    ),
    (
      "打赢蓝天保卫战三年行动计划，目标指标",
      [
        ("比2015年下降15%以上", "%", .limit), ("比 2015 年下降 18%以上", "%", .limit), ("达到 80%", "%", .limit),
        ("比 2015 年下降 25%以上", "%", .limit),
      ]
    ),
    (
      "大气污染防治行动计划，具体指标",
      [
        ("比2012年下降10%以上", "%", .limit), ("下降25%左右", "%", .about), ("控制在60微克/立方米左右", "微克/立方米", .about),
      ]
    ),
    (
      "深入打好重污染天气消除攻坚战行动方案，目标",
      [
        ("控制在1%以内", "%", .limit), ("70%以上", "%", .limit),
        ("完成国家下达的“十四五”重度及以上污染天气比率控制目标", "%", .assigned), ("减少30%以上", "%", .limit), ("基本消除", nil, .words),
      ]
    ),
    (
      "“十四五”节水型社会建设规划，主要目标",
      [
        ("控制在6400亿立方米以内", "亿立方米", .limit), ("比2020年下降16.0%左右", "%", .about),
        ("比2020年下降16.0%", "%", .limit), ("达到0.58", nil, .limit), ("小于9.0%", "%", .limit),
      ]
    ),
    (
      "土壤污染防治行动计划，主要指标",
      [("达到90%左右", "%", .about), ("达到90%以上", "%", .limit), ("达到95%以上", "%", .limit)]
    ),
    (
      "各地规划的其他写法",
      [
        ("逐步好转", nil, .words), ("持续改善", nil, .words), ("国家下达目标", "%", .assigned), ("上级下达", "吨", .assigned),
        ("109023（减少6.7%）", "吨", .limit), ("70（扣除上游来水影响）", "%", .limit),
      ]
    ),
  ]

  @Test func everyTextIsReadAsItsKind() throws {
    for table in Self.tables {
      for target in table.targets {
        let reading = try TargetTextParser.parse(target.text, unit: target.unit)
        let kind: Kind? =
          switch reading.meaning {
          case .limit: .limit
          case .about: .about
          case .assigned: .assigned
          case .qualitative: .words
          case .hold: .hold
          case .none: Kind.none
          case .range, .milestone, .parts: nil
          }
        #expect(kind == target.kind, "\(table.title)：\(target.text)")
        #expect(reading.notes.isEmpty)
      }
    }
  }
}
