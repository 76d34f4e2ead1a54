import PlanModel

extension CollectedSchemas {
  static func missing(_ plans: [CollectedPlan]) -> Result {
    let items = plans.flatMap { plan in plan.missing.map { (plan, $0) } }.enumerated().map {
      ($0, $1.0, $1.1)
    }
    return CollectedTable<(Int, CollectedPlan, MissingItem)>(
      name: "missing", title: "缺报情况", subject: "一项没有填报的内容", key: ["number"], references: toPlans,
      rowHeader: "item",
      emptyText: "没有缺报的内容。",
      columns: [
        (.init("number", "序号", .integer) { .integer($0.0 + 1) }, .required("本表内的序号")),
        (.init("plan", "规划编号", .code) { .text($0.1.summary.id) }, .required("规划编号")),
        (.init("region", "区域") { .text($0.1.region) }, .required(regionMeaning)),
        (
          .init("matter", "缺什么") { .text($0.2.matter.title) },
          .required("缺报的种类", codes: Subjects.matters.map(\.title))
        ),
        (.init("item", "对象") { .text($0.2.item) }, .required("指标、任务或项目的名称")),
        (.init("from", "单位") { .optional($0.2.from) }, .optional("规划注明的责任单位")),
      ]
    ).table(items)
  }

  /// What the page shows of it: how much of what is missing from which plan.
  static func missingPage(_ plans: [CollectedPlan]) -> ReportTable {
    func counts(_ missing: [MissingItem]) -> [TableCell] {
      Subjects.matters.map { matter in .integer(missing.count { $0.matter == matter }) } + [
        .integer(missing.count)
      ]
    }
    let columns =
      [TableColumn("region", "区域"), TableColumn("plan", "规划")]
      + Subjects.matters.map { TableColumn($0.title, $0.title, .integer) } + [
        TableColumn("total", "合计", .integer)
      ]
    let lacking = plans.filter { !$0.missing.isEmpty }
    let rows = lacking.map { plan in
      ReportTable.Row(
        id: "", cells: [.text(plan.region), .text(plan.summary.shortTitle)] + counts(plan.missing))
    }
    let total = ReportTable.Row(
      id: "", cells: [.text("合计"), .text("合计")] + counts(lacking.flatMap(\.missing)), isTotal: true)
    return ReportTable(
      name: "missing", title: "缺报情况（项）", columns: columns, rows: rows.isEmpty ? [] : rows + [total],
      rowHeader: "plan", group: "region",
      notes: rows.isEmpty ? [] : ["指标数据指数据年份的实际值，下达目标指应由上级下达而没有录入的目标。逐项名称和责任单位见数据表missing.csv。"],
      emptyText: "没有缺报的内容。")
  }

  /// All indicators of all plans, with the columns of the reports' own table.
  static func indicators(_ plans: [CollectedPlan]) -> Result {
    let columns = [TableColumn("plan", "规划编号", .code), TableColumn("region", "区域")] + IndicatorTable.columns
    let rows = plans.flatMap { plan in
      plan.indicators.rows.map { row in
        ReportTable.Row(id: row.id, cells: [.text(plan.summary.id), .text(plan.region)] + row.cells)
      }
    }
    let own = IndicatorTable.schema.columns.map {
      ($0.column.key, ColumnNote(meaning: $0.meaning, isRequired: $0.isRequired, codes: $0.codes))
    }
    let table = ReportTable(
      name: "indicators", title: "全部指标", columns: columns, rows: rows, rowHeader: "name", emptyText: "没有指标。")
    let schema = TableSchema(
      name: "indicators", title: "全部指标", subject: "一个规划的一项指标", columns: columns,
      key: ["region", "plan", "id"],
      references: toPlans, notes: [("plan", .required("规划编号")), ("region", .required(regionMeaning))] + own)
    return (table, schema)
  }
}
