import Evaluation
import PlanModel

struct ReductionSum: Sendable {
  let pollutant: PollutantReduction
  let sum: PollutantReduction.Sum
}

extension Tables {
  /// 重点工程减排量: `tables/emission-reductions.csv`.
  static let reductions = Table<Summed<ReductionSum>>(
    name: "emission-reductions", title: "重点工程减排量", subject: "一种污染物按一种方式汇总的一个合计数",
    key: ["pollutant", .dimension, .label], header: .label, group: "pollutant",
    references: [.init("indicator", to: listed)], empty: .reductions,
    columns: [
      Column("pollutant", "污染物", .code, .required("污染物"), page: .always) { .text($0.pollutant.pollutant) },
      Column("indicator", "指标编号", .code, "该污染物对应的指标") { .optional($0.pollutant.indicator) },
      .dimension(ways.map(\.dimension), page: .always), .label("汇总项：某一年份、措施类型、区域，或“合计”"),
      amount("claimed", "申报", "申报的减排量", compared: .value) { $0.claimed },
      amount("first-checked", "初核", "初核的减排量", compared: .value) { $0.firstChecked },
      amount("recognised", "核定", "核定的减排量；只有核定数用于评价", compared: .value) { $0.recognised },
      amount("deducted", "扣减", "按核算规定扣减的量", compared: .value) { $0.deducted },
      amount("net", "净减排量", "核定减去扣减") { $0.net },
      Column(
        "unrecognised-deduction", "未核定扣减", .tonnes, "申报或初核、尚未核定的扣减量，不计入净减排量", page: .ifAny, compared: .value
      ) { .tonnes($0.sum.unrecognisedDeduction == 0 ? nil : $0.sum.unrecognisedDeduction) },
      Column(
        "estimated", "估算减排量", .tonnes, "由活动水平参数估算的量，非核算认定值，不用于评价", page: .ifAny, compared: .value
      ) { .tonnes($0.sum.estimated == 0 ? nil : $0.sum.estimated) },
      Column(
        "estimated-deduction", "估算扣减", .tonnes, "由活动水平参数估算的扣减量，非核算认定值，不抵减任何数", page: .ifAny, compared: .value
      ) { .tonnes($0.sum.estimatedDeduction == 0 ? nil : $0.sum.estimatedDeduction) },
      Column("recognised-through", "核定截至年份", .year, "有核定数的最后一年，只在“合计”行；早于数据年份的，此后没有核定数") {
        .integer($0.look.isTotal ? $0.pollutant.recognisedThrough : nil)
      },
      Column(.target, "下达目标", .tonnes, "上级下达的减排目标，只在“合计”行", page: .ifAny, compared: .value) {
        .tonnes($0.look.isTotal ? $0.pollutant.target : nil)
      },
      Column("completion", "完成率", .percent, "净减排量占下达目标的百分比，只在“合计”行", page: .ifAny) {
        .rate($0.look.isTotal ? $0.pollutant.completion : nil)
      },
    ], look: \.look)

  fileprivate static let ways:
    [(dimension: String, sums: @Sendable (PollutantReduction) -> [PollutantReduction.Sum])] =
      [("年份", \.byYear), ("措施类型", \.byMeasure), ("区域", \.byRegion)]

  private static func amount(
    _ key: ColumnKey, _ title: String, _ meaning: String, compared: TableColumn.Comparison? = nil,
    _ part: @escaping @Sendable (PollutantReduction.Sum) -> Decimal
  ) -> Column<Summed<ReductionSum>> {
    Column(
      key, title, .tonnes, .required(meaning), page: .always, compared: compared, summed: .amount()
    ) { .tonnes(part($0.sum)) }
  }
}

extension SubjectTable {
  static let reductions = SubjectTable(
    Tables.reductions, rows: { $0.evaluation.emissionReduction.pollutants.flatMap(rows) },
    blocks: [TableBlock { page($0, $1) }])

  private static func page(
    _ table: FilledTable<Summed<ReductionSum>>, _ content: ReportContent
  ) -> ReportTable {
    let pollutants = content.evaluation.emissionReduction.pollutants
    let isEstimated = table.rows.contains { $0.sum.estimated != 0 || $0.sum.estimatedDeduction != 0 }
    return table.page(
      content.sentences,
      notes: content.note(.reductions) + pollutants.flatMap { runsOut($0, content) }
        + (isEstimated ? content.note(.estimated) : []),
      sources: content.sources.references(
        content.plan.reductions.filter { content.isKnown($0.year) }.map(\.source)),
      derivations: pollutants.enumerated().map { index, pollutant in
        DerivationItem(
          id: String(index + 1), title: pollutant.pollutant,
          lines: DerivationWording.lines(pollutant.derivation))
      })
  }

  private static func runsOut(_ pollutant: PollutantReduction, _ content: ReportContent) -> [String] {
    guard let last = pollutant.recognisedThrough,
      let missing = pollutant.missingYears(through: content.context.dataYear)
    else { return [] }
    return content.note(
      .recognisedThrough, [.pollutant: pollutant.pollutant, .year: String(last), .missingYears: missing])
  }

  private static func rows(_ pollutant: PollutantReduction) -> [Summed<ReductionSum>] {
    Tables.ways.flatMap { dimension, sums in
      sums(pollutant).map { Summed(by: dimension, $0.label, ReductionSum(pollutant: pollutant, sum: $0)) }
    } + [.total(ReductionSum(pollutant: pollutant, sum: pollutant.total))]
  }
}
