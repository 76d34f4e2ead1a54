import Evaluation
import PlanModel

/// Yearly values of the indicators that have several: says what the figure of the series shows. On the page alone.
enum SeriesTable {
  static func table(_ items: [IndicatorItem]) -> ReportTable {
    let shown = items.filter { SeriesFigure.isDrawn($0) }
    let years = Set(shown.flatMap { $0.assessment.series.map(\.year) }).sorted()
    let columns =
      [TableColumn("name", "指标名称"), TableColumn("unit", "单位")]
      + years.map { TableColumn("year-\($0)", "\($0)年", .number) } + [TableColumn("target", "目标")]
    return ReportTable(
      name: "series", title: "有多年数据的指标逐年数值", columns: columns,
      rows: shown.map { item in
        let values = years.map { year in
          item.assessment.series.first { $0.year == year }.map { cell($0.value, item.wording.format) }
            ?? .missing
        }
        return ReportTable.Row(
          id: item.indicator.id,
          cells: [.text(item.fullName), .optional(item.indicator.unit)] + values
            + [.text(item.assessment.target?.text)])
      },
      rowHeader: "name", notes: ["“—”表示没有该年数据，或该年数值因口径调整、不参与评价而未列入。"], emptyText: "没有多年数据。")
  }

  private static func cell(_ value: MeasuredValue, _ format: IndicatorFormat) -> TableCell {
    guard let number = value.number, !format.isClass else { return .text(format.value(value)) }
    return .number(number, printed: format.value(value))
  }
}
