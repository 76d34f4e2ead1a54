import PlanModel

extension CollectedTables {
  static let missing = Table<Numbered<OfPlan<MissingItem>>>(
    name: "missing", title: "缺报情况", subject: "一项没有填报的内容", key: [.number], header: "item", references: toPlans,
    empty: .collectedMissing,
    columns: [
      .runningNumber(), .plan { $0.plan }, .region { $0.plan },
      Column(
        "matter", "缺什么", .text, .required("缺报的种类"), codes: Subjects.matters.map(\.title)
      ) { .text($0.item.matter.title) },
      Column("item", "对象", .text, .required("指标、任务或项目的名称")) { .text($0.item.item.item) },
      Column("from", "单位", .text, "规划注明的责任单位") { .optional($0.item.from) },
    ])

  /// The page counts how much of what is missing from which plan.
  static func missing(_ plans: [CollectedPlan], _ sentences: SentenceBook) -> SubjectTables {
    let lacking = plans.filter { !$0.missing.isEmpty }
    let table = missing.filled(Numbered.list(OfPlan.list(plans, \.missing)))
    let counts = lacking.map { (region: $0.region, plan: $0.summary.shortTitle, missing: $0.missing) }
    let total = (region: Sums.total, plan: Sums.total, missing: lacking.flatMap(\.missing))
    let block = Table<(region: String, plan: String, missing: [MissingItem])>(
      name: missing.name, title: "缺报情况（项）", header: .plan, group: .region, empty: missing.empty,
      columns: [
        Column(.region, missing.schema[.region].title, .text) { .text($0.region) },
        Column(.plan, submissions.schema[.title].title, .text) { .text($0.plan) },
      ]
        + Subjects.matters.map { matter in
          Column(ColumnKey(matter.title), matter.title, .integer) { row in
            .integer(row.missing.count { $0.matter == matter })
          }
        } + [Column("total", Sums.total, .integer) { .integer($0.missing.count) }]
    ) { RowLook(isTotal: $0.plan == Sums.total) }
    .filled(lacking.isEmpty ? [] : counts + [total]).page(
      sentences,
      notes: lacking.isEmpty
        ? [] : [sentences(CollectedSentence.noteMissing, [:])])
    return table.tables(block)
  }
}
