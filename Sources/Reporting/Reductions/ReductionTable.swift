import Evaluation
import Foundation
import PlanModel

/// 重点工程减排量: `tables/emission-reductions.csv`, one row a pollutant and dimension.
enum ReductionTable {
  /// One sum of one pollutant.
  struct Item: Sendable {
    let pollutant: PollutantReduction
    let dimension: String
    let label: String
    let sum: PollutantReduction.Sum
    let isTotal: Bool
  }

  static func table(_ result: EmissionReductionResult) -> ReportTable {
    let items = result.pollutants.flatMap(items)
    return ReportTable(
      name: "emission-reductions", title: "重点工程减排量", columns: definitions.map(\.column),
      rows: items.map {
        ReportTable.Row(id: $0.pollutant.pollutant, cells: definitions.cells(of: $0), isTotal: $0.isTotal)
      },
      rowHeader: "label", group: "pollutant", emptyText: "没有重点工程减排量数据。")
  }

  /// What the page shows.
  static func page(_ table: ReportTable) -> ReportTable {
    table.showing(
      TableView(
        name: "emission-reductions", title: "重点工程减排量",
        columns: [
          .always("pollutant"), .always("dimension"), .always("label"), .always("claimed"),
          .always("first-checked"), .always("recognised"), .always("deducted"), .always("net"),
          .ifAny("estimated"), .ifAny("target"), .ifAny("completion"),
        ],
        rowHeader: "label", group: "pollutant",
        notes: ["净减排量＝核定－扣减；只有核定数用于评价。"] + estimateNote(table),
        emptyText: "本期没有重点工程减排量的申报、初核或核定数据。"))
  }

  private static func estimateNote(_ table: ReportTable) -> [String] {
    guard let index = table.columns.firstIndex(where: { $0.key == "estimated" }),
      table.rows.contains(where: { !$0.cells[index].isEmpty })
    else { return [] }
    return ["估算减排量由活动水平参数估算，非核算认定值，不用于评价。"]
  }

  private static func items(_ pollutant: PollutantReduction) -> [Item] {
    func items(_ dimension: String, _ sums: [PollutantReduction.Sum]) -> [Item] {
      sums.map {
        Item(pollutant: pollutant, dimension: dimension, label: $0.label ?? "未注明", sum: $0, isTotal: false)
      }
    }
    return items("年份", pollutant.byYear) + items("措施类型", pollutant.byMeasure)
      + items("区域", pollutant.byRegion)
      + [Item(pollutant: pollutant, dimension: "合计", label: "合计", sum: pollutant.total, isTotal: true)]
  }

  /// All columns in their order.
  static var columns: [TableColumn] { definitions.map(\.column) }

  private static let definitions: [ColumnDefinition<Item>] = [
    .init("pollutant", "污染物", .code) { .text($0.pollutant.pollutant) },
    .init("indicator", "指标编号", .code) { .optional($0.pollutant.indicator) },
    .init("dimension", "汇总方式") { .text($0.dimension) },
    .init("label", "项目") { .text($0.label) },
    .init("claimed", "申报", .number, unit: "吨") { .number($0.sum.claimed, NumberFormat.tonnes) },
    .init("first-checked", "初核", .number, unit: "吨") { .number($0.sum.firstChecked, NumberFormat.tonnes) },
    .init("recognised", "核定", .number, unit: "吨") { .number($0.sum.recognised, NumberFormat.tonnes) },
    .init("deducted", "扣减", .number, unit: "吨") { .number($0.sum.deducted, NumberFormat.tonnes) },
    .init("net", "净减排量", .number, unit: "吨") { .number($0.sum.net, NumberFormat.tonnes) },
    .init("estimated", "估算减排量", .number, unit: "吨") {
      .number($0.sum.estimated == 0 ? nil : $0.sum.estimated, NumberFormat.tonnes)
    },
    .init("target", "下达目标", .number, unit: "吨") {
      .number($0.isTotal ? $0.pollutant.target : nil, NumberFormat.tonnes)
    },
    .init("completion", "完成率", .number, unit: "%") {
      .number($0.isTotal ? $0.pollutant.completion : nil, NumberFormat.rate)
    },
  ]
}
