import Diagnostics
import PlanModel

extension InputTables {
  static let indicators = InputTable<Indicator>(
    .indicators, of: "指标", need: "规划的指标", list: \.indicators,
    blank: { Indicator(id: "", name: "", kind: .level, direction: .higherIsBetter, origin: $0) },
    columns: [
      .identifier("本计划内唯一，建议用小写字母、数字和连字符，如pm25", \.id),
      .optional("number", "序号", "规划印出的序号", \.number, .text),
      .optional("parent", "上级编号", "子指标所属指标的编号", \.parent, .reference(.indicators)),
      .optional("category", "类别", "规划指标表的分类，如环境质量", \.category, .text),
      .required("name", "指标名称", "不带单位", \.name, .text),
      .optional("unit", "单位", "照规划的写法；没有单位的留空", \.unit, .text),
      .optional("nature", "性质", "\(Nature.listed)；规划没有说明的留空", \.nature, .word),
      .required("kind", "类型", IndicatorKind.listed, \.kind, .word),
      .required("direction", "方向", Direction.listed, \.direction, .word),
      .optional("base-year", "基期年份", "与plan.yaml的base-year不同时填写", \.baseYear, .year),
      .optional("base-value", "基期值", "数字；完成事项填\(MilestoneState.listed)", \.baseValue, .baseValue),
      .optional("base-note", "基期说明", "如“十三五”均值；以“均值”结尾的，报告写明基期值不是一年的数值", \.baseNote, .text),
      .optional("decimals", "小数位数", "规划印出的小数位数，0至6", \.decimals, .integer(0...6)),
      .defaulting("calibre-changed", "口径调整", "规划标★或*的填“是”", \.calibreChanged, .yesNo),
      .defaulting("comparison", "判定方法", "全数值（默认）或修约值", \.comparison, .word),
      .optional("tolerance", "允许偏差", "保持类目标允许比基期或所写数值差多少，单位同指标；没有依据的留空，不留余地", \.tolerance, .amount),
      .optional("tolerance-basis", "允许偏差依据", "允许偏差的出处，填写允许偏差时必填", \.toleranceBasis, .text),
      .optional("pollutant", "污染物", "与reductions.csv的污染物对应，如COD", \.pollutant, .text),
      .defaulting("listed", "指标表", "列入规划指标表填“是”（默认），只见于正文填“否”", \.listed, .yesNo),
      .optional("place", "出处", "在规划中的位置，如表2第9项", \.place, .text),
      .optional("lead", "责任单位", "规划写明的责任单位", \.lead, .text),
      .optional("source", "来源编号", "不是规划原文时填写", \.source, .reference(.sources)),
      .optional("note", "备注", "其他需要说明的；写明基期值或目标“未核对”的，作为表注印在该数值处", \.note, .text),
    ],
    checkRow: { row, reading in
      if row.tolerance != nil, row.toleranceBasis == nil {
        reading.log.report(.toleranceWithoutBasis, at: row.location(\.toleranceBasis))
      }
      if let unit = row.value.unit, unit.contains(where: { "?？".contains($0) }) {
        reading.log.report(.unitWithLostCharacter(text: unit), at: row.location(\.unit))
      }
    },
    checkRows: { reading in
      checkCount(&reading)
      checkParents(&reading)
      checkParts(&reading)
      checkTolerances(&reading)
    })

  /// 允许偏差 widens what a target's words ask to hold, and nothing else.
  private static func checkTolerances(_ reading: inout InputReading) {
    guard reading.isWhole(.targets) else { return }
    let held = Set(reading.plan.targets.filter(\.meaning.asksToKeep).map(\.indicator))
    for indicator in reading.plan.indicators where indicator.tolerance != nil && !held.contains(indicator.id)
    {
      reading.log.report(
        .toleranceWithoutHold(id: indicator.id),
        at: indicators.place(indicator.origin, \.tolerance, in: reading))
    }
  }

  private static func checkCount(_ reading: inout InputReading) {
    guard let excess = reading.plan.indicators.dropFirst(Limits.indicators).first else { return }
    reading.log.report(.tooManyIndicators, at: indicators.place(excess.origin, \.id, in: reading))
  }

  private static func checkParents(_ reading: inout InputReading) {
    for indicator in reading.plan.indicators {
      guard let parent = indicator.parent else { continue }
      let place = indicators.place(indicator.origin, \.parent, in: reading)
      switch way(up: indicator, reading) {
      case .circle(let ids): reading.log.report(.parentCycle(ids: ids), at: place)
      case .tooLong: reading.log.report(.parentsTooDeep(id: indicator.id), at: place)
      case .ends:
        guard let kind = reading.indicator(parent)?.kind, !kind.hasParts else { continue }
        reading.log.report(
          Problem.parentNotCompound(id: indicator.id, parent: parent, kind: kind.rawValue), at: place)
      }
    }
  }

  private enum Way {
    case ends, tooLong
    /// The way from an indicator up to itself.
    case circle([Indicator.ID])
  }

  /// Evaluation and pages go into the parts of parts; more than a few levels are a mistake.
  private static func way(up start: Indicator, _ reading: InputReading) -> Way {
    var way = [start.id]
    var seen: Set<Indicator.ID> = [start.id]
    var current = start.parent
    while let id = current {
      way.append(id)
      if id == start.id { return .circle(way) }
      // A circle that does not come back to the start is reported at its own rows.
      if !seen.insert(id).inserted { return .ends }
      if way.count > Limits.parentDepth + 1 { return .tooLong }
      current = reading.indicator(id)?.parent
    }
    return .ends
  }

  private static func checkParts(_ reading: inout InputReading) {
    guard reading.isWhole(.indicators), reading.isWhole(.targets) else { return }
    let whole = Set(reading.plan.indicators.compactMap(\.parent)).union(reading.plan.targets.map(\.indicator))
    for indicator in reading.plan.indicators
    where indicator.kind.hasParts && !whole.contains(indicator.id) {
      reading.log.report(
        Problem.compoundWithoutParts(id: indicator.id),
        at: indicators.place(indicator.origin, \.kind, in: reading))
    }
  }
}

extension FieldParser where Row == Indicator, Value == MeasuredValue {
  /// Read by the kind and unit of its own row, which stand before it in the list of columns.
  fileprivate static var baseValue: Self {
    Self { text, field, row, reading in
      row.complete.flatMap { MeasuredValue(text, of: $0, field, &reading) }
    }
  }
}
