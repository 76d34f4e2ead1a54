import Evaluation
import Foundation
import PlanModel

extension CollectedSchemas {
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
    let all = plans.flatMap { plan in plan.reductions.map { (plan.region, $0.pollutant, $0.sum) } }
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
      rowHeader: "label", emptyText: "没有减排量数据。", isTotal: { $0.dimension == "合计" },
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
    let sums: [CollectedPlan.Investment]

    func total(_ part: KeyPath<ProjectRollUp, Decimal?>) -> TableCell {
      let given = sums.compactMap { $0.sums[keyPath: part] }
      return .number(given.isEmpty ? nil : given.reduce(0, +), NumberFormat.exactMoney)
    }
  }

  static func investment(_ plans: [CollectedPlan]) -> Result {
    let all = plans.filter { $0.investment.sums.count > 0 }
    func sums(_ dimension: String, _ label: (CollectedPlan) -> String) -> [Investment] {
      all.map(label).uniqued().map { name in
        Investment(
          dimension: dimension, label: name, sums: all.filter { label($0) == name }.map(\.investment))
      }
    }
    let domains = all.flatMap(\.domains)
    let byDomain = domains.map { $0.sums.label ?? "未注明" }.uniqued().map { name in
      Investment(dimension: "领域", label: name, sums: domains.filter { ($0.sums.label ?? "未注明") == name })
    }
    let total = Investment(dimension: "合计", label: "合计", sums: all.map(\.investment))
    return CollectedTable<Investment>(
      name: "investment", title: "重点工程投资汇总", subject: "一个区域、层级或领域的重点工程", key: ["dimension", "label"],
      rowHeader: "label", emptyText: "没有重点工程。", isTotal: { $0.dimension == "合计" },
      columns: [
        (
          .init("dimension", "汇总方式") { .text($0.dimension) },
          .required("按什么汇总", codes: ["区域", "层级", "领域", "合计"])
        ),
        (.init("label", "项目") { .text($0.label) }, .required("区域、层级、领域，或“合计”")),
        (
          .init("count", "项目数", .integer) { .integer($0.sums.reduce(0) { $0 + $1.sums.count }) },
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
        (
          .init("priced", "有总投资的项目数", .integer) { .integer($0.sums.reduce(0) { $0 + $1.priced }) },
          .required("注明总投资的项目数；总投资只是这些项目之和")
        ),
      ]
    ).table(
      all.isEmpty ? [] : sums("区域", \.region) + sums("层级", \.summary.level.title) + byDomain + [total]
    )
  }

  /// What the page shows of it: the plans' own names of domains are too many for a page.
  static func investmentPage(_ table: ReportTable) -> ReportTable {
    table.showing(
      TableView(
        name: table.name, title: table.title,
        columns: [
          .always("dimension"), .always("label"), .always("count"), .always("priced"), .always("total"),
          .always("period"), .always("cumulative"),
        ],
        rowHeader: "label", group: "dimension",
        notes: table.rows.isEmpty
          ? [] : ["总投资和规划期投资只是注明金额的项目之和；“—”表示没有一个项目注明金额。按领域的合计见数据表investment.csv。"],
        emptyText: table.emptyText)
    ) { $0.cells.first?.printed != "领域" }
  }
}
