import PlanModel

/// The single consolidated tables, each with its schema; one file a subject.
enum CollectedSchemas {
  typealias Result = (table: ReportTable, schema: TableSchema)

  /// How the tables of single plans' matters refer to the plans.
  static let toPlans = [
    TableSchema.KeyReference(columns: ["region", "plan"], table: "submissions", targets: ["区域", "规划编号"])
  ]
  static let regionMeaning = "区域；与别的区域同名时，前面加上级区域"

  static func submissions(_ plans: [CollectedPlan]) -> Result {
    CollectedTable<CollectedPlan>(
      name: "submissions", title: "纳入汇总的报送材料", subject: "一个规划的最近一次报送", key: ["region", "plan"],
      rowHeader: "title",
      emptyText: "没有报送材料。",
      columns: [
        (.init("plan", "规划编号", .code) { .text($0.summary.id) }, .required("规划编号")),
        (.init("title", "规划") { .text($0.summary.title) }, .required("规划全称")),
        (.init("region", "区域") { .text($0.region) }, .required(regionMeaning)),
        (.init("parent-region", "上级区域") { .optional($0.summary.parentRegion) }, .optional("上级区域")),
        (
          .init("level", "层级") { .text($0.summary.level.title) },
          .required("规划的层级", codes: Level.allCases.map(\.title))
        ),
        (.init("kind", "评估类型") { .text($0.summary.kind.title) }, .required("评估类型")),
        (.init("year", "报告年份", .year) { .integer($0.summary.year) }, .required("报告年份")),
        (.init("data-year", "数据年份", .year) { .integer($0.summary.dataYear) }, .required("数据截止年")),
        (.init("revision", "报送次数", .integer) { .integer($0.revision) }, .required("第几次报送")),
        (
          .init("indicators", "指标数", .integer) { .integer($0.summary.indicators.byVerdict.total) },
          .required("规划指标表的指标数")
        ),
        (
          .init("observed", "有数据的指标数", .integer) { .integer($0.summary.indicators.observed) },
          .required("有数据年份实际值的指标数")
        ),
        (.init("gaps", "未全部核定的说明") { .optional($0.gaps) }, .optional("约束性指标没有全部核定的原因")),
      ]
    ).table(plans)
  }

  /// What the page shows of it.
  static func submissionsPage(_ table: ReportTable) -> ReportTable {
    table.showing(
      TableView(
        name: table.name, title: table.title,
        columns: [
          .always("region"), .always("title"), .ifAny("parent-region"), .always("level"), .always("kind"),
          .always("year"), .always("data-year"), .always("revision"), .always("indicators"),
          .always("observed"), .ifAny("gaps"),
        ],
        rowHeader: "title", group: "region", emptyText: table.emptyText))
  }

  static func leftOut(_ items: [LeftOut]) -> Result {
    CollectedTable<(Int, LeftOut)>(
      name: "left-out", title: "未纳入汇总的材料", subject: "一份没有纳入汇总的材料", key: ["number"], rowHeader: "path",
      emptyText: "收到的材料全部纳入汇总。",
      columns: [
        (.init("number", "序号", .integer) { .integer($0.0 + 1) }, .required("本表内的序号")),
        (.init("path", "材料") { .text($0.1.path) }, .required("材料所在的路径")),
        (.init("plan", "规划编号", .code) { .optional($0.1.plan) }, .optional("材料写明的规划编号")),
        (
          .init("reason", "原因") { .text($0.1.reason.title) },
          .required("未纳入的原因", codes: LeftOut.Reason.titles)
        ),
        (.init("detail", "说明") { .text($0.1.reason.detail) }, .required("哪里不符，或以哪一份为准")),
      ]
    ).table(items.enumerated().map { ($0, $1) })
  }
}
