import Evaluation
import PlanModel

extension CollectedTables {
  /// The page shows the plans' tables in full, the goals of their texts by region; no empty column.
  static let verdicts = Table<Totals<Verdict>.Row>(
    name: "verdicts", title: "评价结论汇总", subject: "一个区域或类别的指标按评价结论的计数", key: ["set", .dimension, .label],
    header: .label, group: "set", empty: .collectedIndicators,
    columns: [
      Column("set", "范围", .text, .required("指标在规划中的位置"), codes: [ofTables, ofTexts], page: .always) {
        .text($0.section)
      },
      .dimension([byRegion, byCategory], page: .always), .label("区域、类别，或“合计”"),
      Column("count", "指标数", .integer, .required("指标数，等于各结论之和"), page: .always) { row in
        .count(Verdict.allCases.reduce(0) { $0 + row.count($1) })
      },
    ]
      + Verdict.allCases.map { verdict in
        Column(
          ColumnKey(verdict.code), verdict.title, .integer, .required("结论为“\(verdict.title)”的指标数"),
          page: .when { page in page.rows.contains { $0.count(verdict) > 0 } }
        ) { .count($0.count(verdict)) }
      }, look: \.look)

  private static let ofTables = "规划指标表", ofTexts = "规划正文目标"
  static let byRegion = "区域"
  private static let byCategory = "类别"

  static func set(of item: IndicatorItem) -> String { item.isListed ? ofTables : ofTexts }

  static func verdicts(_ plans: [CollectedPlan]) throws -> CollectedTable<Totals<Verdict>.Row> {
    var totals = Totals<Verdict>(by: [byRegion, byCategory])
    for plan in plans {
      for cells in try plan.verdicts.read() {
        totals.add(
          Amounts { cells[2] == .verdict($0) ? 1 : 0 }, to: cells[0].printed,
          by: [byRegion: plan.region, byCategory: cells[1].printed, Sums.total: Sums.total])
      }
    }
    return CollectedTable(verdicts, totals.rows(of: ofTables) + totals.rows(of: ofTexts))
  }

  static func block(
    of verdicts: CollectedTable<Totals<Verdict>.Row>, _ sentences: SentenceBook
  ) throws -> ReportTable {
    try verdicts.block(
      sentences, where: { $0.section == ofTables || $0.dimension != byCategory },
      section: { [$0.section, $0.dimension] },
      preference: .init(note: .cutByLaggards) { row in
        Int(Verdict.allCases.filter(\.isLaggard).reduce(0) { $0 + row.count($1) }) ?? 0
      }
    ) { rows in
      let hasGoals = rows.contains { $0.section == ofTexts }
      return rows.isEmpty
        ? [] : [sentences(hasGoals ? CollectedSentence.noteVerdictsGoals : .noteVerdicts, [:])]
    }
  }

  /// Binding indicators come first: for these the senders answer to the bureau.
  static func block(
    of laggards: CollectedTable<OfPlan<[TableCell]>>, _ sentences: SentenceBook
  ) throws -> ReportTable {
    let nature = Laggard.cell("nature")
    return try laggards.block(
      sentences,
      preference: .init(note: .cutByNature) { nature($0) == .text(Nature.binding.rawValue) ? 1 : 0 })
  }

  /// Of each lagging indicator.
  enum Laggard {
    /// With units, which the columns of the plan's own table leave out.
    private static let words: [ColumnKey] = [.id, "nature", .target, "actual", "verdict"]
    /// As they stand in the plan's own table.
    private static let own: [ColumnKey] = [
      .name, "target-year", "data-year", .progress, .schedule, .deviation, .lead,
    ]
    private static let places = own.map { Tables.indicators.schema.index(of: $0) }

    /// What is kept.
    static func cells(of item: IndicatorItem, _ row: [TableCell]) -> [TableCell] {
      [
        .text(item.indicator.id), .optional(item.indicator.nature?.rawValue), .optional(item.wording.target),
        .optional(item.wording.actual), .verdict(item.assessment.verdict),
      ] + places.map { row[$0] }
    }

    static func cell(_ key: ColumnKey) -> @Sendable (OfPlan<[TableCell]>) -> TableCell {
      guard let index = (words + own).firstIndex(of: key) else {
        preconditionFailure("\(key.text) of laggards is not kept")
      }
      return { $0.item[index] }
    }
  }

  static let laggards = Table<OfPlan<[TableCell]>>(
    name: "laggards", title: "滞后或未完成的指标", subject: "一项滞后或未完成的指标", key: [.region, .plan, .id], header: .name,
    group: .region, references: toPlans, empty: .collectedLaggards,
    columns: [
      .plan { $0.plan }, .region(page: .always) { $0.plan },
      Column(.id, "指标编号", .code, .required("指标编号"), Laggard.cell(.id)),
      own(.name, page: .always),
      Column("nature", "性质", .text, "约束性或预期性", page: .ifAny, Laggard.cell("nature")),
      Column(.target, "目标", .text, "目标，带单位", page: .always, Laggard.cell(.target)),
      Column("actual", "实际值", .text, "实际值，带单位", page: .always, Laggard.cell("actual")),
      own("target-year"), own("data-year", page: .always),
      Column(
        "verdict", "评价结论", .outcome, .required("评价结论"),
        codes: Verdict.allCases.filter(\.isLaggard).map(\.title), page: .always, after: .deviation,
        Laggard.cell("verdict")),
      Column(.title, "规划", .text, .required("规划简称"), page: .always, after: .region) {
        .text($0.plan.summary.shortTitle)
      },
      own(.progress), own(.schedule), own(.deviation), own(.lead),
    ])

  /// A column as the plan's own table of indicators has it.
  private static func own(
    _ key: ColumnKey, page: OnPage<OfPlan<[TableCell]>> = .ifAny
  ) -> Column<OfPlan<[TableCell]>> {
    Column(Tables.indicators.schema[key], page: page, Laggard.cell(key))
  }

  /// All indicators of all plans, with the columns of the reports' own table.
  static let indicators = Table<OfPlan<[TableCell]>>(
    name: Tables.indicators.name, title: "全部指标", subject: "一个规划的一项指标", key: [.region, .plan, .id],
    header: .name,
    references: toPlans, empty: .collectedIndicators,
    columns: [.plan { $0.plan }, .region { $0.plan }]
      + Tables.indicators.schema.columns.enumerated().map { index, column in
        Column(column) { $0.item[index] }
      })
}

extension Totals<Verdict>.Row {
  fileprivate func count(_ verdict: Verdict) -> Decimal { item[verdict] ?? 0 }
}
