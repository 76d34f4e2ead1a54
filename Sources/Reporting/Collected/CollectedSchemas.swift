import Evaluation
import Foundation
import PlanModel

/// The single consolidated tables.
enum CollectedSchemas {
  typealias Result = (table: ReportTable, schema: TableSchema)
  private static let toPlans = [(column: "plan", table: "submissions", target: "规划编号")]

  static func submissions(_ plans: [CollectedPlan]) -> Result {
    CollectedTable<CollectedPlan>(
      name: "submissions", title: "纳入汇总的报送材料", subject: "一个规划的最近一次报送", key: ["plan"], rowHeader: "title",
      emptyText: "没有报送材料。",
      columns: [
        (.init("plan", "规划编号", .code) { .text($0.summary.id) }, .required("规划编号")),
        (.init("title", "规划") { .text($0.summary.title) }, .required("规划全称")),
        (.init("region", "区域") { .text($0.summary.region) }, .required("区域")),
        (.init("parent-region", "上级区域") { .optional($0.summary.parentRegion) }, .optional("上级区域")),
        (.init("level", "层级") { .text($0.summary.level.title) }, .required("层级")),
        (.init("kind", "评估类型") { .text($0.summary.kind.title) }, .required("评估类型")),
        (.init("year", "报告年份", .year) { .integer($0.summary.year) }, .required("报告年份")),
        (.init("data-year", "数据年份", .year) { .integer($0.summary.dataYear) }, .required("数据截止年")),
        (.init("revision", "报送次数", .integer) { .integer($0.revision) }, .required("第几次报送")),
        (
          .init("indicators", "指标数", .integer) { .integer($0.summary.indicators.total) },
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

  /// One sum of verdicts.
  private struct Verdicts {
    let set: String
    let dimension: String
    let label: String
    let indicators: [CollectedPlan.Assessed]
  }

  static func verdicts(_ plans: [CollectedPlan]) -> Result {
    var sums: [Verdicts] = []
    for (isListed, set) in [(true, "规划指标表"), (false, "规划正文目标")] {
      let all = plans.flatMap { plan in plan.assessed.filter { $0.isListed == isListed }.map { (plan, $0) } }
      for region in all.map(\.0.summary.region).uniqued() {
        let members = all.filter { $0.0.summary.region == region }.map(\.1)
        sums.append(Verdicts(set: set, dimension: "区域", label: region, indicators: members))
      }
      for category in all.map(\.1.category).uniqued() {
        let members = all.filter { $0.1.category == category }.map(\.1)
        sums.append(Verdicts(set: set, dimension: "类别", label: category, indicators: members))
      }
      sums.append(Verdicts(set: set, dimension: "合计", label: "合计", indicators: all.map(\.1)))
    }
    return CollectedTable<Verdicts>(
      name: "verdicts", title: "评价结论汇总", subject: "一个区域或类别的指标按评价结论的计数", key: ["set", "dimension", "label"],
      rowHeader: "label", emptyText: "没有指标。",
      columns: [
        (.init("set", "范围") { .text($0.set) }, .required("规划指标表或规划正文目标")),
        (.init("dimension", "汇总方式") { .text($0.dimension) }, .required("按什么汇总", codes: ["区域", "类别", "合计"])),
        (.init("label", "项目") { .text($0.label) }, .required("区域、类别，或“合计”")),
        (.init("count", "指标数", .integer) { .integer($0.indicators.count) }, .required("指标数，等于各结论之和")),
      ]
        + Verdict.allCases.map { verdict in
          (
            .init(verdict.code, verdict.title, .integer) { sum in
              .integer(sum.indicators.count { $0.verdict == verdict })
            }, .required("结论为“\(verdict.title)”的指标数")
          )
        }
    ).table(sums)
  }

  static func laggards(_ plans: [CollectedPlan]) -> Result {
    let items = plans.flatMap { plan in plan.assessed.filter(\.verdict.isLaggard).map { (plan.summary, $0) } }
    return CollectedTable<(PlanSummary, CollectedPlan.Assessed)>(
      name: "laggards", title: "滞后或未完成的指标", subject: "一项滞后或未完成的指标", key: ["plan", "id"], references: toPlans,
      rowHeader: "name", emptyText: "已评价的指标中没有滞后或未完成的。",
      columns: [
        (.init("plan", "规划编号", .code) { .text($0.0.id) }, .required("规划编号")),
        (.init("region", "区域") { .text($0.0.region) }, .required("区域")),
        (.init("id", "指标编号", .code) { .text($0.1.id) }, .required("指标编号")),
        (.init("name", "指标名称") { .text($0.1.name) }, .required("指标名称")),
        (.init("nature", "性质") { .optional($0.1.nature) }, .optional("约束性或预期性")),
        (.init("target", "目标") { .optional($0.1.target) }, .optional("目标，带单位")),
        (.init("actual", "实际值") { .optional($0.1.actual) }, .optional("实际值，带单位")),
        (.init("data-year", "数据年份", .year) { .integer($0.0.dataYear) }, .required("数据截止年")),
        (.init("verdict", "评价结论") { .verdict($0.1.verdict) }, .required("评价结论")),
      ]
    ).table(items)
  }

  /// One sum of reductions.
  private struct Reduction {
    let pollutant: String
    let dimension: String
    let label: String
    let sums: [PollutantReduction.Sum]

    func total(_ part: KeyPath<PollutantReduction.Sum, Decimal>) -> TableCell {
      .number(sums.reduce(Decimal(0)) { $0 + $1[keyPath: part] }, NumberFormat.tonnes)
    }
  }

  static func reductions(_ plans: [CollectedPlan]) -> Result {
    let all = plans.flatMap { plan in plan.reductions.map { (plan.summary.region, $0.pollutant, $0.sum) } }
    let sums = all.map(\.1).uniqued().flatMap { pollutant -> [Reduction] in
      let own = all.filter { $0.1 == pollutant }
      return own.map(\.0).uniqued().map { region in
        Reduction(
          pollutant: pollutant, dimension: "区域", label: region, sums: own.filter { $0.0 == region }.map(\.2))
      } + [Reduction(pollutant: pollutant, dimension: "合计", label: "合计", sums: own.map(\.2))]
    }
    return CollectedTable<Reduction>(
      name: "reductions", title: "重点工程减排量汇总", subject: "一种污染物在一个区域的减排量",
      key: ["pollutant", "dimension", "label"],
      rowHeader: "label", emptyText: "没有减排量数据。",
      columns: [
        (.init("pollutant", "污染物", .code) { .text($0.pollutant) }, .required("污染物")),
        (.init("dimension", "汇总方式") { .text($0.dimension) }, .required("按什么汇总", codes: ["区域", "合计"])),
        (.init("label", "项目") { .text($0.label) }, .required("区域，或“合计”")),
        (.init("claimed", "申报", .number, unit: "吨") { $0.total(\.claimed) }, .required("申报的减排量")),
        (.init("first-checked", "初核", .number, unit: "吨") { $0.total(\.firstChecked) }, .required("初核的减排量")),
        (.init("recognised", "核定", .number, unit: "吨") { $0.total(\.recognised) }, .required("核定的减排量")),
        (.init("deducted", "扣减", .number, unit: "吨") { $0.total(\.deducted) }, .required("扣减的量")),
        (.init("net", "净减排量", .number, unit: "吨") { $0.total(\.net) }, .required("核定减去扣减")),
      ]
    ).table(sums)
  }

  /// One sum of projects.
  private struct Investment {
    let dimension: String
    let label: String
    let sums: [ProjectRollUp]

    func total(_ part: KeyPath<ProjectRollUp, Decimal?>) -> TableCell {
      let given = sums.compactMap { $0[keyPath: part] }
      return .number(given.isEmpty ? nil : given.reduce(0, +), NumberFormat.exactMoney)
    }
  }

  static func investment(_ plans: [CollectedPlan]) -> Result {
    let all = plans.filter { $0.investment.count > 0 }
    func sums(_ dimension: String, _ label: (CollectedPlan) -> String) -> [Investment] {
      all.map(label).uniqued().map { name in
        Investment(
          dimension: dimension, label: name, sums: all.filter { label($0) == name }.map(\.investment))
      }
    }
    let domains = all.flatMap(\.domains)
    let byDomain = domains.map { $0.label ?? "未注明" }.uniqued().map { name in
      Investment(dimension: "领域", label: name, sums: domains.filter { ($0.label ?? "未注明") == name })
    }
    let total = Investment(dimension: "合计", label: "合计", sums: all.map(\.investment))
    return CollectedTable<Investment>(
      name: "investment", title: "重点工程投资汇总", subject: "一个区域、层级或领域的重点工程", key: ["dimension", "label"],
      rowHeader: "label", emptyText: "没有重点工程。",
      columns: [
        (
          .init("dimension", "汇总方式") { .text($0.dimension) },
          .required("按什么汇总", codes: ["区域", "层级", "领域", "合计"])
        ),
        (.init("label", "项目") { .text($0.label) }, .required("区域、层级、领域，或“合计”")),
        (
          .init("count", "项目数", .integer) { .integer($0.sums.reduce(0) { $0 + $1.count }) },
          .required("项目数，含储备项目")
        ),
        (.init("total", "总投资", .number, unit: "亿元") { $0.total(\.totalInvestment) }, .optional("总投资之和")),
        (
          .init("period", "规划期投资", .number, unit: "亿元") { $0.total(\.periodInvestment) },
          .optional("规划期投资之和")
        ),
        (
          .init("cumulative", "累计完成投资", .number, unit: "亿元") { $0.total(\.cumulativeInvestment) },
          .optional("累计完成投资之和")
        ),
      ]
    ).table(
      all.isEmpty ? [] : sums("区域", \.summary.region) + sums("层级", \.summary.level.title) + byDomain + [total]
    )
  }

  static func missing(_ plans: [CollectedPlan]) -> Result {
    let items = plans.flatMap { plan in plan.missing.map { (plan.summary, $0) } }.enumerated().map {
      ($0, $1.0, $1.1)
    }
    return CollectedTable<(Int, PlanSummary, CollectedPlan.Missing)>(
      name: "missing", title: "缺报情况", subject: "一项没有填报的内容", key: ["number"], references: toPlans,
      rowHeader: "item",
      emptyText: "没有缺报的内容。",
      columns: [
        (.init("number", "序号", .integer) { .integer($0.0 + 1) }, .required("本表内的序号")),
        (.init("plan", "规划编号", .code) { .text($0.1.id) }, .required("规划编号")),
        (.init("region", "区域") { .text($0.1.region) }, .required("区域")),
        (
          .init("matter", "缺什么") { .text($0.2.matter) },
          .required("缺报的种类", codes: ["指标数据", "下达目标", "任务进展", "项目进展"])
        ),
        (.init("item", "对象") { .text($0.2.item) }, .required("指标、任务或项目的名称")),
        (.init("from", "单位") { .optional($0.2.from) }, .optional("规划注明的责任单位")),
      ]
    ).table(items)
  }

  /// What the page shows of it: how many from whom, one row a plan, kind and department.
  static func missingPage(_ plans: [CollectedPlan]) -> ReportTable {
    let columns = [
      TableColumn("plan", "规划"), TableColumn("region", "区域"), TableColumn("matter", "缺什么"),
      TableColumn("from", "单位"), TableColumn("count", "项数", .integer),
    ]
    let rows = plans.flatMap { plan -> [ReportTable.Row] in
      let groups = plan.missing.map { [$0.matter, $0.from ?? "未注明责任单位"] }
      return groups.uniqued().map { group in
        let count = groups.count { $0 == group }
        return ReportTable.Row(
          id: "",
          cells: [
            .text(plan.summary.shortTitle), .text(plan.summary.region), .text(group[0]), .text(group[1]),
            .integer(count),
          ])
      }
    }
    return ReportTable(
      name: "missing", title: "缺报情况", columns: columns, rows: rows, rowHeader: "plan", group: "region",
      notes: rows.isEmpty ? [] : ["逐项名称见数据表missing.csv。"], emptyText: "没有缺报的内容。")
  }

  /// All indicators of all plans, with the columns of the reports' own table.
  static func indicators(_ plans: [CollectedPlan]) -> Result {
    let columns = [TableColumn("plan", "规划编号", .code), TableColumn("region", "区域")] + IndicatorTable.columns
    let rows = plans.flatMap { plan in
      plan.indicators.rows.map { row in
        ReportTable.Row(id: row.id, cells: [.text(plan.summary.id), .text(plan.summary.region)] + row.cells)
      }
    }
    let own = IndicatorTable.schema.columns.map {
      ($0.column.key, ColumnNote(meaning: $0.meaning, isRequired: $0.isRequired, codes: $0.codes))
    }
    let table = ReportTable(
      name: "indicators", title: "全部指标", columns: columns, rows: rows, rowHeader: "name", emptyText: "没有指标。")
    let schema = TableSchema(
      name: "indicators", title: "全部指标", subject: "一个规划的一项指标", columns: columns, key: ["plan", "id"],
      references: toPlans, notes: [("plan", .required("规划编号")), ("region", .required("区域"))] + own)
    return (table, schema)
  }

  static func leftOut(_ items: [CollectedTables.LeftOut]) -> Result {
    CollectedTable<(Int, CollectedTables.LeftOut)>(
      name: "left-out", title: "未纳入汇总的材料", subject: "一份没有纳入汇总的材料", key: ["number"], rowHeader: "path",
      emptyText: "收到的材料全部纳入汇总。",
      columns: [
        (.init("number", "序号", .integer) { .integer($0.0 + 1) }, .required("本表内的序号")),
        (.init("path", "材料") { .text($0.1.path) }, .required("材料所在的路径")),
        (.init("plan", "规划编号", .code) { .optional($0.1.plan) }, .optional("材料写明的规划编号")),
        (.init("reason", "原因") { .text($0.1.reason) }, .required("未纳入的原因")),
      ]
    ).table(items.enumerated().map { ($0, $1) })
  }
}
