import PlanModel
package import Writing

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
  package init(_ plans: [CollectedPlan], leftOut: [LeftOut], sentences: SentenceBook) {
    self.plans = plans
    self.leftOut = leftOut
    self.sentences = sentences
    let ofPlans =
      Self.submissions.filled(plans).tables(sentences) + Self.verdicts(plans, sentences)
      + Self.laggards(plans, sentences) + Self.reductions(plans, sentences)
      + Self.investment(plans, sentences) + Self.missing(plans, sentences)
    let others = Self.leftOut.filled(Numbered.list(leftOut)).tables(sentences)
    files =
      ofPlans.files.map(CollectedFile.init) + [Self.indicators(plans)] + others.files.map(CollectedFile.init)
    blocks = ofPlans.blocks + others.blocks
  }
}

/// A table as it is written, part by part: the longest of them is never whole in memory.
package struct CollectedFile: Sendable {
  /// Made when it is asked for.
  package typealias Part = @Sendable () throws -> TextBuffer

  package let schema: TableSchema
  package let parts: [Part]
}

extension CollectedFile {
  fileprivate init(_ table: TableFile) { self.init(schema: table.schema, parts: [{ table.utf8 }]) }
}

extension TableSchema {
  /// Every table that `collect` writes, in the order of the files.
  package static let collected = [
    CollectedTables.submissions.schema, CollectedTables.verdicts.schema, CollectedTables.laggards.schema,
    CollectedTables.reductions.schema, CollectedTables.investment.schema, CollectedTables.missing.schema,
    CollectedTables.indicators, CollectedTables.leftOut.schema,
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

  static func list(_ plans: [CollectedPlan], _ items: (CollectedPlan) -> [Item]) -> [OfPlan] {
    plans.flatMap { plan in items(plan).map { OfPlan(plan: plan, item: $0) } }
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
