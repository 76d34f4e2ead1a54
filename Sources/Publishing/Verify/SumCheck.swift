import Diagnostics
import Foundation
import PlanModel

/// Whether the sums of the tables are those of their parts, at the printed precision.
struct SumCheck {
  let display: String
  let tables: [String: PublishedTable]

  /// Adds up projects, investment, reductions and departments.
  func check(into log: inout DiagnosticLog) {
    checkDimensions(
      of: "project-investment", within: [],
      counts: ["项目数", "其中储备项目", "未启动", "前期", "在建", "调试", "完成", "终止", "未填报"],
      amounts: ["总投资", "规划期投资", "累计完成投资"], unit: Decimal(sign: .plus, exponent: -4, significand: 1), &log)
    checkProjects(&log)
    checkDimensions(
      of: "emission-reductions", within: ["污染物"], counts: [], amounts: ["申报", "初核", "核定", "扣减", "净减排量"],
      unit: Decimal(sign: .plus, exponent: -2, significand: 1), &log)
    checkDepartments(&log)
  }

  /// Each way of summing up comes to the row 合计.
  ///
  /// - Parameter unit: The last place that amounts are printed to; every part may be half of it off.
  private func checkDimensions(
    of name: String, within key: [String], counts: [String], amounts: [String], unit: Decimal,
    _ log: inout DiagnosticLog
  ) {
    guard let rows = tables[name]?.rows else { return }
    for total in rows where total["汇总方式"] == "合计" {
      let members = rows.filter { row in row["汇总方式"] != "合计" && key.allSatisfy { row[$0] == total[$0] } }
      for dimension in members.map({ $0["汇总方式"] }).uniqued() {
        let parts = members.filter { $0["汇总方式"] == dimension }
        let label = key.map { total[$0] }.joined() + "按\(dimension)汇总的"
        for title in counts {
          compare(label + title, total[title], parts.map { $0[title] }, 0, name, total, &log)
        }
        for title in amounts {
          let tolerance = unit * Decimal(parts.count + 1) / 2
          compare(label + title, total[title], parts.map { $0[title] }, tolerance, name, total, &log)
        }
      }
    }
  }

  /// The total of the investment table is that of the list of projects.
  private func checkProjects(_ log: inout DiagnosticLog) {
    guard let projects = tables["projects"]?.rows,
      let total = tables["project-investment"]?.rows.first(where: { $0["汇总方式"] == "合计" })
    else { return }
    compare("项目数", total["项目数"], projects.map { _ in "1" }, 0, "project-investment", total, &log)
    let tolerance = Decimal(sign: .plus, exponent: -4, significand: 1) * Decimal(projects.count + 1) / 2
    for title in ["总投资", "规划期投资", "累计完成投资"] {
      compare(title, total[title], projects.map { $0[title] }, tolerance, "project-investment", total, &log)
    }
  }

  private func checkDepartments(_ log: inout DiagnosticLog) {
    for row in tables["departments"]?.rows ?? [] {
      let states = ["已完成", "达到序时进度", "正在推进", "未达到序时进度", "未启动", "未填报"]
      compare("“\(row["牵头单位"])”的任务数", row["任务数"], states.map { row[$0] }, 0, "departments", row, &log)
    }
  }

  private func compare(
    _ what: String, _ stated: String, _ parts: [String], _ tolerance: Decimal, _ table: String,
    _ row: PublishedTable.Row, _ log: inout DiagnosticLog
  ) {
    let sum = parts.reduce(Decimal(0)) { $0 + Self.number($1) }
    // Nothing stated and nothing to add up agree.
    guard !stated.isEmpty || parts.contains(where: { !$0.isEmpty }) else { return }
    if (Self.number(stated) - sum).magnitude > tolerance {
      log.report(
        PublishedTableProblem.wrongSum(what: what, stated: stated.isEmpty ? "空" : stated, computed: "\(sum)"),
        at: SourceLocation("\(display)/tables/\(table).csv", row: row.number))
    }
  }

  private static func number(_ text: String) -> Decimal { Decimal(string: text) ?? 0 }
}
