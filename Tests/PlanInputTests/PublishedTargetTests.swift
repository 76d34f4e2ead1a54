import PlanModel
import Testing

@testable import PlanInput

/// Target texts as published plans and evaluations print them, with the units of their tables: each is read, none by a
/// change of its words. Those of the shipped plans are read by `ShippedInputsTests`.
@Suite struct PublishedTargetTests {
  private enum Kind { case limit, about, assigned, words, none }

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
          case .none: Kind.none
          case .range, .hold, .milestone, .parts: nil
          }
        #expect(kind == target.kind, "\(table.title)：\(target.text)")
        #expect(reading.notes.isEmpty)
      }
    }
  }
}
