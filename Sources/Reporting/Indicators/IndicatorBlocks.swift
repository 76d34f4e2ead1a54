import Evaluation
import PlanModel

extension SubjectTable {
  /// The indicators' file and what the page shows of it, with the counts, the yearly values and what is wanted.
  static let indicators = SubjectTable(
    Tables.indicators, rows: { $0.indicators },
    blocks: [
      TableBlock { results($0, $1, "规划指标完成情况", where: \.isListed) },
      TableBlock(Tables.textGoals) { table, content in
        results(table, content, "规划正文量化目标完成情况", empty: .textGoals) { !$0.isListed }
      },
      TableBlock(Tables.outlook) { table, content in
        table.page(
          content.sentences, title: "所需年均努力与形势判断", where: \.assessment.hasOpenOutlook,
          notes: content.note(.outlook), empty: .outlook,
          isAnchored: false)
      },
      TableBlock(Tables.verdictBlock) { Tables.verdicts($1) },
      TableBlock(Tables.seriesBlock) { Tables.series($1) },
      TableBlock(Tables.wanted.name) { Tables.wanted($1) },
      TableBlock(Tables.verdictChanges.name) { Tables.verdictChanges($1) },
    ])

  private static func results(
    _ table: FilledTable<IndicatorItem>, _ content: ReportContent, _ title: String, empty: EmptyTable? = nil,
    where isShown: (IndicatorItem) -> Bool
  ) -> ReportTable {
    let shown = table.rows.filter(isShown)
    return table.page(
      content.sentences, title: "\(title)（\(content.context.dataYear)年）", where: isShown,
      notes: notes(shown, content), sources: sources(shown, content),
      derivations: shown.map(DerivationItem.init), empty: empty, isResult: true)
  }

  /// Where values, baselines and targets come from; of the values, the plan's own text last.
  private static func sources(_ shown: [IndicatorItem], _ content: ReportContent) -> [SourceReference] {
    let values = shown.map { $0.assessment.observation?.source }
    let targets = shown.map { $0.assessment.target?.source ?? content.plan.source }
    return content.sources.references(values + targets)
  }

  private static func notes(_ shown: [IndicatorItem], _ content: ReportContent) -> [String] {
    let schedules = Set(
      shown.compactMap { item in item.assessment.schedule.map(item.wording.format.share) })
    let shared = schedules.count == 1 ? schedules.first : nil
    let isMarked = shown.contains(where: \.indicator.calibreChanged)
    let based = shown.filter { $0.indicator.baseValue != nil }
    // Where all have one base year, it stands over the column.
    let years = Set(based.map(\.baseYear)).sorted()
    let offBase = years.count > 1 ? years.filter { $0 != content.plan.baseYear } : []
    return (shared.map { content.note(.schedule, [.schedule: $0 + "%"]) } ?? [])
      + (shown.contains(where: \.assessment.hasCourse) ? content.note(.course) : [])
      + (isMarked ? content.note(.calibre) : [])
      + offBase.flatMap { year in
        content.note(
          .baseYear, [.names: names(based.filter { $0.baseYear == year }), .year: String(year)])
      }
  }

  private static func names(_ items: [IndicatorItem]) -> String {
    Phrases.enumeration(items.map(\.indicator.name))
  }
}

extension Tables {
  /// Yearly values of the indicators that have several.
  static func series(_ content: ReportContent) -> ReportTable {
    let items = content.indicators
    let shown = items.filter(\.hasSeries)
    let years = Set(shown.flatMap { $0.assessment.series.map(\.year) }).sorted()
    let columns =
      [Column(indicators.schema[.name]) { .text($0.fullName) }, indicators.column(.unit)]
      + years.map { year in
        Column(ColumnKey("year-\(year)"), "\(year)年", .number) { item in
          item.cell(item.assessment.series.first { $0.year == year }?.value)
        }
      }
      + (shown.contains { $0.assessment.target?.year != content.plan.period.end }
        ? [indicators.column("target-year")] : []) + [indicators.column(.target)]
    return Table<IndicatorItem>(
      name: seriesBlock, title: "有多年数据的指标逐年数值", header: .name, empty: .series, columns: columns
    ).filled(shown).page(
      content.sentences, notes: content.note(.series), explainsMissing: false,
      sources: content.sources.references(items.flatMap { $0.assessment.series.map(\.source) }))
  }
}

extension DerivationItem {
  init(_ item: IndicatorItem) {
    self.init(
      id: item.indicator.id, title: "\(item.indicator.name)：\(item.assessment.verdict.title)",
      lines: DerivationWording.lines(item.assessment.derivation))
  }
}
