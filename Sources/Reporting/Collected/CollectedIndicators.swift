import PlanModel
import Tabular
import Writing

extension CollectedTables {
  /// The page shows the plans' tables in full, the goals of their texts by region; no empty column.
  static let verdicts = Table<Summed<[OfPlan<CollectedPlan.Assessed>]>>(
    name: "verdicts", title: "评价结论汇总", subject: "一个区域或类别的指标按评价结论的计数", key: ["set", .dimension, .label],
    header: .label, group: "set", empty: .collectedIndicators,
    columns: [
      Column("set", "范围", .text, .required("指标在规划中的位置"), codes: [ofTables, ofTexts], page: .always) {
        .text($0.isOfTables ? ofTables : ofTexts)
      },
      .dimension([byRegion, byCategory], page: .always), .label("区域、类别，或“合计”"),
      Column("count", "指标数", .integer, .required("指标数，等于各结论之和"), page: .always) { .integer($0.item.count) },
    ]
      + Verdict.allCases.map { verdict in
        Column(
          ColumnKey(verdict.code), verdict.title, .integer, .required("结论为“\(verdict.title)”的指标数"),
          page: .when { page in page.rows.contains { $0.count(verdict) > 0 } }
        ) { .integer($0.count(verdict)) }
      }, look: \.look)

  private static let ofTables = "规划指标表", ofTexts = "规划正文目标"
  static let byRegion = "区域"
  private static let byCategory = "类别"

  static func verdicts(_ plans: [CollectedPlan], _ sentences: SentenceBook) -> SubjectTables {
    let all = OfPlan.list(plans, \.assessed)
    let sets = [all.filter(\.isListed), all.filter { !$0.isListed }].filter { !$0.isEmpty }
    let table = verdicts.filled(
      sets.flatMap { set -> [Summed<[OfPlan<CollectedPlan.Assessed>]>] in
        Summed.groups(of: set, by: byRegion, \.plan.region)
          + Summed.groups(of: set, by: byCategory, \.category) + [.total(set)]
      })
    let hasGoals = table.rows.contains { !$0.isOfTables }
    let note = sentences(hasGoals ? CollectedSentence.noteVerdictsGoals : .noteVerdicts, [:])
    return table.tables(
      table.page(
        sentences, where: { $0.isOfTables || $0.dimension != byCategory },
        notes: table.rows.isEmpty ? [] : [note]))
  }

  static func laggards(_ plans: [CollectedPlan], _ sentences: SentenceBook) -> SubjectTables {
    laggards.filled(OfPlan.list(plans, \.laggards)).tables(sentences)
  }

  static let laggards = Table<OfPlan<CollectedPlan.Laggard>>(
    name: "laggards", title: "滞后或未完成的指标", subject: "一项滞后或未完成的指标", key: [.region, .plan, .id], header: .name,
    group: .region, references: toPlans, empty: .collectedLaggards,
    columns: [
      .plan { $0.plan }, .region(page: .always) { $0.plan },
      Column(.id, "指标编号", .code, .required("指标编号")) { .text($0.id) },
      own(.name, page: .always),
      Column("nature", "性质", .text, "约束性或预期性", page: .ifAny) { .optional($0.nature) },
      Column(.target, "目标", .text, "目标，带单位", page: .always) { .optional($0.target) },
      Column("actual", "实际值", .text, "实际值，带单位", page: .always) { .optional($0.actual) },
      own("target-year"), own("data-year", page: .always),
      Column(
        "verdict", "评价结论", .outcome, .required("评价结论"),
        codes: Verdict.allCases.filter(\.isLaggard).map(\.title), page: .always, after: .deviation
      ) { .verdict($0.verdict) },
      Column(.title, "规划", .text, .required("规划简称"), page: .always, after: .region) {
        .text($0.plan.summary.shortTitle)
      },
      own(.progress), own(.schedule), own(.deviation), own(.lead),
    ])

  /// A column as the plan's own table of indicators has it.
  private static func own(
    _ key: ColumnKey, page: OnPage<OfPlan<CollectedPlan.Laggard>> = .ifAny
  ) -> Column<OfPlan<CollectedPlan.Laggard>> {
    guard let index = CollectedPlan.Laggard.columns.firstIndex(of: key) else {
      preconditionFailure("\(key.text) of laggards is not kept")
    }
    return Column(Tables.indicators.schema[key], page: page) { $0.cells[index] }
  }

  /// All indicators of all plans, with the columns of the reports' own table.
  static let indicators = TableSchema(
    name: Tables.indicators.name, title: "全部指标", subject: "一个规划的一项指标",
    columns: ofPlans.map(\.declared) + Tables.indicators.schema.columns.map(\.elsewhere),
    key: [.region, .plan, .id], header: .name, references: toPlans)

  private static let ofPlans: [Column<CollectedPlan>] = [.plan { $0 }, .region { $0 }]

  /// The file of all indicators: its header, and a part for each plan.
  static func indicators(_ plans: [CollectedPlan]) -> CollectedFile {
    let header: CollectedFile.Part = { CSVWriter(header: indicators.titles).utf8 }
    let rows = plans.map { plan -> CollectedFile.Part in
      { try plan.indicators.lines(behind: ofPlans.map { $0.cell(plan).csv }) }
    }
    return CollectedFile(schema: indicators, parts: [header] + rows)
  }
}

extension Summed<[OfPlan<CollectedPlan.Assessed>]> {
  fileprivate var isOfTables: Bool { item.contains(where: \.isListed) }

  fileprivate func count(_ verdict: Verdict) -> Int { item.count { $0.verdict == verdict } }
}
