package import Diagnostics
package import Files
import PlanInput
import PlanModel
import Reporting

/// Reads and checks plans, and tries every template on every report they order, without writing anything:
/// `planreport check`.
package struct InputCheck: Sendable {
  private let reading: PlanReading
  private let templates: Folder
  private let wanted: [String]

  package init(inputs: Folder, templates: Folder, plans: [String]) {
    self.templates = templates
    reading = PlanReading(inputs: inputs)
    wanted = plans
  }

  /// One line a plan with what it holds, where nothing is wrong.
  ///
  /// - Throws: All errors of all plans at once, notes and warnings among them.
  package func start() throws(DiagnosticsError) -> Outcome {
    let plans = try reading.selection(wanted)
    let workshops = try Edition.allCases.map { edition throws(DiagnosticsError) in
      try ReportWorkshop(templates: templates, edition: edition)
    }
    var log = DiagnosticLog()
    var lines: [String] = []
    var reports = 0
    for identifier in plans {
      do throws(DiagnosticsError) {
        let loaded = try reading.load(identifier)
        log.merge(loaded.notes)
        lines.append(Self.line(for: loaded.plan))
        reports += loaded.plan.evaluations.count
        log.merge(try tried(workshops, on: loaded.plan, identifier))
      } catch {
        log.merge(error.diagnostics)
      }
    }
    try log.throwIfErrors()
    lines.append("检查通过：\(lines.count)个规划，没有错误；模板已对\(reports)份报告试排。")
    return Outcome(text: lines.map { $0 + "\n" }.joined(), diagnostics: log.sorted)
  }

  /// Renders every report that the plan orders, as draft and as release, and keeps what was found.
  private func tried(
    _ workshops: [ReportWorkshop], on plan: Plan, _ identifier: String
  ) throws(DiagnosticsError) -> [Diagnostic] {
    var log = DiagnosticLog()
    for planned in plan.evaluations {
      for workshop in workshops {
        do throws(DiagnosticsError) {
          let report = try workshop.report(on: plan, planned, folder: reading.folder(of: identifier))
          log.merge(report.notes)
        } catch {
          log.merge(error.diagnostics)
        }
      }
    }
    return log.sorted
  }

  private static func line(for plan: Plan) -> String {
    let listed = plan.indicators.count { $0.listed && $0.parent == nil }
    let goals = plan.indicators.count { !$0.listed && $0.parent == nil }
    let holdings = [
      (listed, "项指标"), (goals, "项文本目标"), (plan.observations.count, "条实际值"),
      (plan.tasks.count, "项任务"), (plan.projects.numberedCount, "个项目"), (plan.reductions.count, "条减排记录"),
      (plan.sources.count, "个来源"),
    ]
    .filter { $0.0 > 0 }
    .map { "\($0.0)\($0.1)" }
    let held = holdings.isEmpty ? "还没有录入数据" : holdings.joined(separator: "、")
    return "\(plan.id)  \(plan.shortTitle)：\(held)。"
  }
}
