import Evaluation
import PlanModel

extension CollectedSchemas {
  /// One sum of verdicts.
  private struct Verdicts {
    let set: String
    let dimension: String
    let label: String
    let counts: VerdictCounts

    init(_ set: String, _ dimension: String, _ label: String, _ members: [CollectedPlan.Assessed]) {
      self.set = set
      self.dimension = dimension
      self.label = label
      counts = VerdictCounts(members.map(\.verdict))
    }
  }

  static func verdicts(_ plans: [CollectedPlan]) -> Result {
    var sums: [Verdicts] = []
    for (isListed, set) in [(true, "规划指标表"), (false, "规划正文目标")] {
      let all = plans.flatMap { plan in plan.assessed.filter { $0.isListed == isListed }.map { (plan, $0) } }
      guard !all.isEmpty else { continue }
      for region in all.map(\.0.region).uniqued() {
        let members = all.filter { $0.0.region == region }.map(\.1)
        sums.append(Verdicts(set, "区域", region, members))
      }
      for category in all.map(\.1.category).uniqued() {
        let members = all.filter { $0.1.category == category }.map(\.1)
        sums.append(Verdicts(set, "类别", category, members))
      }
      sums.append(Verdicts(set, "合计", "合计", all.map(\.1)))
    }
    return CollectedTable<Verdicts>(
      name: "verdicts", title: "评价结论汇总", subject: "一个区域或类别的指标按评价结论的计数", key: ["set", "dimension", "label"],
      rowHeader: "label", emptyText: "没有指标。", isTotal: { $0.dimension == "合计" },
      columns: [
        (
          .init("set", "范围") { .text($0.set) }, .required("指标在规划中的位置", codes: ["规划指标表", "规划正文目标"])
        ),
        (.init("dimension", "汇总方式") { .text($0.dimension) }, .required("按什么汇总", codes: ["区域", "类别", "合计"])),
        (.init("label", "项目") { .text($0.label) }, .required("区域、类别，或“合计”")),
        (.init("count", "指标数", .integer) { .integer($0.counts.total) }, .required("指标数，等于各结论之和")),
      ]
        + Verdict.allCases.map { verdict in
          (
            .init(verdict.code, verdict.title, .integer) { .integer($0.counts[verdict]) },
            .required("结论为“\(verdict.title)”的指标数")
          )
        }
    ).table(sums)
  }

  /// What the page shows of it: the plans' tables in full, the goals of their texts by region; no empty column.
  static func verdictsPage(_ table: ReportTable) -> ReportTable {
    func text(_ row: ReportTable.Row, _ key: String) -> String {
      table.columns.firstIndex { $0.key == key }.map { row.cells[$0].printed } ?? ""
    }
    let given = Verdict.allCases.map(\.code).filter { code in table.rows.contains { text($0, code) != "0" } }
    let hasGoals = table.rows.contains { text($0, "set") == "规划正文目标" }
    let note = "没有出现的结论不列" + (hasGoals ? "；规划正文目标按类别的计数见数据表verdicts.csv。" : "。")
    return table.showing(
      TableView(
        name: table.name, title: table.title,
        columns: [.always("set"), .always("dimension"), .always("label"), .always("count")]
          + given.map { TableView.Shown.always($0) },
        rowHeader: "label", group: "set",
        notes: table.rows.isEmpty ? [] : [note],
        emptyText: table.emptyText)
    ) { text($0, "set") == "规划指标表" || text($0, "dimension") != "类别" }
  }

  static func laggards(_ plans: [CollectedPlan]) -> Result {
    let items = plans.flatMap { plan in plan.assessed.filter(\.verdict.isLaggard).map { (plan, $0) } }
    return CollectedTable<(CollectedPlan, CollectedPlan.Assessed)>(
      name: "laggards", title: "滞后或未完成的指标", subject: "一项滞后或未完成的指标", key: ["region", "plan", "id"],
      references: toPlans,
      rowHeader: "name", emptyText: "已评价的指标中没有滞后或未完成的。",
      columns: [
        (.init("plan", "规划编号", .code) { .text($0.0.summary.id) }, .required("规划编号")),
        (.init("region", "区域") { .text($0.0.region) }, .required(regionMeaning)),
        (.init("id", "指标编号", .code) { .text($0.1.id) }, .required("指标编号")),
        (.init("name", "指标名称") { .text($0.1.name) }, .required("指标名称")),
        (.init("nature", "性质") { .optional($0.1.nature) }, .optional("约束性或预期性")),
        (.init("target", "目标") { .optional($0.1.target) }, .optional("目标，带单位")),
        (.init("actual", "实际值") { .optional($0.1.actual) }, .optional("实际值，带单位")),
        (.init("data-year", "数据年份", .year) { .integer($0.0.summary.dataYear) }, .required("数据截止年")),
        (
          .init("verdict", "评价结论") { .verdict($0.1.verdict) },
          .required("评价结论", codes: Verdict.allCases.filter(\.isLaggard).map(\.title))
        ),
        (.init("title", "规划") { .text($0.0.summary.shortTitle) }, .required("规划简称")),
        (
          .init("progress", "完成进度", .number, unit: "%") { .number($0.1.progress, NumberFormat.rate) },
          .optional("完成进度")
        ),
        (
          .init("schedule", "序时进度", .number, unit: "%") { .number($0.1.schedule, NumberFormat.rate) },
          .optional("序时进度")
        ),
        (
          .init("deviation", "偏差", .number, unit: "个百分点") { .number($0.1.deviation, NumberFormat.rate) },
          .optional("完成进度与序时进度之差")
        ),
        (.init("lead", "责任单位") { .optional($0.1.lead) }, .optional("规划注明的责任单位")),
      ]
    ).table(items)
  }

  /// What the page shows of it.
  static func laggardsPage(_ table: ReportTable) -> ReportTable {
    table.showing(
      TableView(
        name: table.name, title: table.title,
        columns: [
          .always("region"), .always("title"), .always("name"), .ifAny("nature"), .always("target"),
          .always("actual"), .always("data-year"), .ifAny("progress"), .ifAny("schedule"),
          .ifAny("deviation"),
          .always("verdict"), .ifAny("lead"),
        ], group: "region", emptyText: table.emptyText))
  }
}
