import PlanModel

extension CollectedTables {
  static let missing = Table<Numbered<OfPlan<[TableCell]>>>(
    name: "missing", title: "缺报情况", subject: "一项没有填报的内容", key: [.number], header: "item", references: toPlans,
    empty: .collectedMissing,
    columns: [
      .runningNumber(), .plan { $0.plan }, .region { $0.plan },
      Column("matter", "缺什么", .text, .required("缺报的种类"), codes: Subjects.matters.map(\.title)) {
        $0.item.item[0]
      },
      Column("item", "对象", .text, .required("指标、任务或项目的名称")) { $0.item.item[1] },
      Column("from", "单位", .text, "规划注明的责任单位") { $0.item.item[2] },
    ])

  static func missing(_ plans: [CollectedPlan]) -> CollectedTable<Numbered<OfPlan<[TableCell]>>> {
    CollectedTable(missing) { take in
      var number = 0
      try OfPlan.each(of: plans, \.missing) { row in
        number += 1
        try take(Numbered(number: number, item: row))
      }
    }
  }

  private struct MissingCounts {
    let region: String
    let plan: String
    /// Of each matter.
    var counts: [Int]

    var total: Int { counts.reduce(0, +) }
    var look: RowLook { RowLook(isTotal: region == Sums.total) }
  }

  /// The page counts how much of what is missing from which plan.
  static func missingBlock(_ plans: [CollectedPlan], _ sentences: SentenceBook) throws -> ReportTable {
    let lacking = plans.map {
      MissingCounts(region: $0.region, plan: $0.summary.shortTitle, counts: $0.missingCounts)
    }.filter { $0.total > 0 }
    let total = MissingCounts(
      region: Sums.total, plan: Sums.total,
      counts: Subjects.matters.indices.map { index in lacking.reduce(0) { $0 + $1.counts[index] } })
    let table = Table<MissingCounts>(
      name: missing.name, title: "缺报情况（项）", header: .plan, group: .region, empty: missing.empty,
      columns: [
        Column(.region, missing.schema[.region].title, .text) { .text($0.region) },
        Column(.plan, submissions.schema[.title].title, .text) { .text($0.plan) },
      ]
        + Subjects.matters.enumerated().map { index, matter in
          Column(ColumnKey(matter.title), matter.title, .integer) { .integer($0.counts[index]) }
        } + [Column("total", Sums.total, .integer) { .integer($0.total) }], look: \.look)
    return try CollectedTable(table, lacking.isEmpty ? [] : lacking + [total]).block(
      sentences, section: { [$0.look.isTotal ? $0.region : ""] },
      preference: .init(note: .cutByMissing, rank: \.total),
      notes: { $0.isEmpty ? [] : [sentences(CollectedSentence.noteMissing, [:])] })
  }
}
