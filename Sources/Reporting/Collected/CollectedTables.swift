import PlanModel

/// The consolidated tables of many submissions. Sums are of unrounded values, in one unit.
package struct CollectedTables: Sendable {
  package let files: [CollectedFile]
  let blocks: [ReportTable]
  let plans: [CollectedPlan]
  let leftOut: [LeftOut]
  let sentences: SentenceBook

  /// - Parameters:
  ///   - plans: One submission a plan, as `CollectedPlan.listed` orders and names them.
  ///   - leftOut: What was not taken in, and why.
  ///   - sentences: Those of the bureau that collects.
  /// - Throws: `SystemError` where the disk does not give back what waits in the spool.
  package init(_ plans: [CollectedPlan], leftOut: [LeftOut], sentences: SentenceBook) throws {
    self.plans = plans
    self.leftOut = leftOut
    self.sentences = sentences
    let submissions = CollectedTable(Self.submissions, plans)
    let (verdicts, reductions) = (try Self.verdicts(plans), try Self.reductions(plans))
    let investment = try Self.investment(plans)
    let laggards = CollectedTable(Self.laggards) { try OfPlan.each(of: plans, \.laggards, $0) }
    let indicators = CollectedTable(Self.indicators) { try OfPlan.each(of: plans, \.indicators, $0) }
    let others = CollectedTable(Self.leftOut, Numbered.list(leftOut))
    files = [
      submissions.file, verdicts.file, laggards.file, reductions.file, investment.file,
      Self.missing(plans).file, indicators.file, others.file,
    ]
    blocks = [
      try submissions.block(sentences, preference: .init(note: .cutByGaps) { $0.gaps == nil ? 0 : 1 }),
      try Self.block(of: verdicts, sentences), try Self.block(of: laggards, sentences),
      try reductions.block(sentences, section: { [$0.section, $0.dimension] }, preference: .listedSums),
      try Self.block(of: investment, sentences), try Self.missingBlock(plans, sentences),
      try others.block(sentences),
    ]
  }
}

extension TableSchema {
  /// Every table that `collect` writes, in the order of the files.
  package static let collected = [
    CollectedTables.submissions.schema, CollectedTables.verdicts.schema, CollectedTables.laggards.schema,
    CollectedTables.reductions.schema, CollectedTables.investment.schema, CollectedTables.missing.schema,
    CollectedTables.indicators.schema, CollectedTables.leftOut.schema,
  ]
}

extension CollectedTables {
  static let submissions = Table<CollectedPlan>(
    name: "submissions", title: "纳入汇总的报送材料", subject: "一个规划的最近一次报送", key: [.region, .plan],
    header: .title, group: .region, empty: .collectedSubmissions,
    columns: [
      .plan { $0 },
      Column(.title, "规划", .text, .required("规划全称"), page: .always, after: .region) {
        .text($0.summary.title)
      },
      .region(page: .always) { $0 },
      Column("parent-region", "上级区域", .text, "上级区域", page: .ifAny) { .optional($0.summary.parentRegion) },
      Column(
        "level", "层级", .text, .required("规划的层级"), codes: Level.allCases.map(\.title), page: .always
      ) { .text($0.summary.level.title) },
      Column("kind", "评估类型", .text, .required("评估类型"), page: .always) { .text($0.summary.evaluationTitle) },
      Column("year", "报告年份", .year, .required("报告年份"), page: .always) { .integer($0.summary.year) },
      Column("data-year", "数据年份", .year, .required("数据截止年"), page: .always) { .integer($0.summary.dataYear) },
      Column("revision", "报送次数", .integer, .required("第几次报送"), page: .always) { .integer($0.revision) },
      Column("indicators", "指标数", .integer, .required("规划指标表的指标数"), page: .always) {
        .integer($0.summary.indicators.byVerdict.total)
      },
      Column("observed", "有数据的指标数", .integer, .required("有数据年份实际值的指标数"), page: .always) {
        .integer($0.summary.indicators.observed)
      },
      Column("gaps", "未全部核定的说明", .text, "约束性指标没有全部核定的原因", page: .ifAny) { .optional($0.gaps) },
    ])

  /// How the tables of single plans' matters refer to the plans.
  static let toPlans = [TableSchema.Reference(.region, .plan, to: "submissions")]

  static let leftOut = Table<Numbered<LeftOut>>(
    name: "left-out", title: "未纳入汇总的材料", subject: "一份没有纳入汇总的材料", key: [.number], header: "path",
    empty: .collectedLeftOut,
    columns: [
      .runningNumber(page: .always),
      Column("path", "材料", .text, .required("材料所在的路径"), page: .always) { .text($0.path) },
      Column("plan", "规划编号", .code, "材料写明的规划编号", page: .always) { .optional($0.plan) },
      Column(
        "reason", "原因", .text, .required("未纳入的原因"), codes: LeftOut.Reason.titles,
        page: .always
      ) { .text($0.reason.title) },
      Column("detail", "说明", .text, .required("哪里不符，或以哪一份为准"), page: .always) { .text($0.reason.detail) },
    ])
}

struct OfPlan<Item: Sendable>: ItemRow {
  let plan: CollectedPlan
  let item: Item
}

extension OfPlan<[TableCell]> {
  /// The rows that wait in the spool.
  static func each(
    of plans: [CollectedPlan], _ rows: (CollectedPlan) -> KeptRows, _ take: (OfPlan) throws -> Void
  ) throws {
    for plan in plans {
      for cells in try rows(plan).read() { try take(OfPlan(plan: plan, item: cells)) }
    }
  }
}

extension ColumnKey {
  static let plan: Self = "plan"
  static let region: Self = "region"
}

extension Column {
  /// 规划编号 of a row that is of one plan.
  static func plan(_ plan: @escaping @Sendable (Row) -> CollectedPlan) -> Column {
    Column(.plan, "规划编号", .code, .required("规划编号")) { .text(plan($0).summary.id) }
  }

  /// 区域 of a row that is of one plan.
  static func region(
    page: OnPage<Row>? = nil, _ plan: @escaping @Sendable (Row) -> CollectedPlan
  ) -> Column {
    Column(.region, "区域", .text, .required("区域；与别的区域同名时，前面加上级区域"), page: page) {
      .text(plan($0).region)
    }
  }
}
