import PlanModel
import TestSupport

/// Random plans as the files of a folder, so that they go the whole way from the rows to the page. The place does not
/// exist, all values are made up.
struct RandomPlanText {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  private mutating func number(_ range: ClosedRange<Int>) -> String {
    let tenths = Int.random(in: range.lowerBound * 10...range.upperBound * 10, using: &generator)
    return chance(60) ? String(tenths / 10) : (Decimal(tenths) / 10).plainText()
  }

  /// A plan of 2021–2025 with up to a dozen indicators of every kind, some in the text alone, some with parts.
  mutating func files() -> [String: String] {
    var indicators = ["编号,指标名称,上级编号,单位,性质,类型,方向,基期值,基期说明,指标表"]
    var targets = ["指标编号,年份,目标"]
    var observations = ["指标编号,年份,数值,数据状态,评价处理,备注"]
    for index in 0..<Int.random(in: 1...12, using: &generator) {
      let nature = pick(["约束性", "预期性", ""])
      let listed = chance(70) ? "是" : "否"
      func row(_ id: String, _ name: String, _ parent: String, _ rest: String) {
        indicators.append("\(id),\(name),\(parent),\(rest),\(listed)")
      }
      if chance(12) {
        row("i\(index)", "指标\(index)", "", "%,\(nature),复合,越高越好,,")
        for part in ["甲", "乙"] {
          row("i\(index)\(part)", part, "i\(index)", "%,\(nature),水平值,越高越好,\(number(40...70)),")
          targets.append("i\(index)\(part),2025,\(number(50...90))")
          observations += values("i\(index)\(part)", 40...90)
        }
        continue
      }
      let (kind, unit, direction, base, texts, range) = pick(Self.kinds)
      let baseValue = base.map { number($0) } ?? ""
      let note = !baseValue.isEmpty && chance(15) ? "“十三五”均值" : ""
      row(
        "i\(index)", "指标\(index)", "",
        "\(unit),\(nature),\(kind),\(direction),\(chance(88) ? baseValue : ""),\(note)")
      if chance(92) {
        targets.append("i\(index),\(pick([2021, 2022, 2025, 2025, 2025, 2025])),\(pick(texts))")
      }
      if chance(12), kind == "水平值" { targets.append("i\(index),2023,\(number(20...80))") }
      observations +=
        kind == "完成事项"
        ? [2021, 2022, 2023].filter { _ in chance(45) }.map {
          "i\(index),\($0),\(pick(["完成", "正在推进", "未启动"])),,,"
        }
        : values("i\(index)", range)
    }
    return [
      "indicators.csv": indicators.joined(separator: "\n"),
      "targets.csv": targets.uniqued().joined(separator: "\n"),
      "observations.csv": observations.joined(separator: "\n"),
    ]
  }

  private typealias Kind = (String, String, String, ClosedRange<Int>?, [String], ClosedRange<Int>)

  private static let kinds: [Kind] = [
    (
      "水平值", "%", "越高越好", 40...70, ["50", "≥60", "80以上", "不降低", "稳定在60", "70左右", "60~70", "完成省下达指标", "-"],
      35...90
    ),
    ("水平值", "µg/m³", "越低越好", 30...60, ["25以下", "<40", "30", "不增加", "完成省下达指标"], 20...65),
    ("累计值", "公顷", "越高越好", nil, ["〔60〕", "〔100〕", "完成省下达指标"], 0...90),
    ("数量", "个", "越高越好", nil, ["60", "80以上"], 0...90),
    ("强度下降率", "%", "越高越好", nil, ["14", "较2020年下降18%"], -3...16),
    ("完成事项", "", "越高越好", nil, ["完成"], 0...1),
  ]

  private mutating func values(_ id: String, _ range: ClosedRange<Int>) -> [String] {
    [2020, 2021, 2022, 2023].compactMap { year in
      guard chance(65) else { return nil }
      let treatment = chance(8) ? pick(["口径调整,站点更换", "不参与评价,停测"]) : ","
      return "\(id),\(year),\(number(range)),\(pick(["核定", "初核", ""])),\(treatment)"
    }
  }
}
