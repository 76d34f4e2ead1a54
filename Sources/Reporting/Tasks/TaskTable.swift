import Evaluation
import Foundation
import PlanModel

/// 主要任务清单 and its sums: `tables/tasks.csv`, `tables/departments.csv`.
enum TaskTable {
  static func table(_ result: TaskProgressResult, sources: SourceNames) -> ReportTable {
    let definitions = taskDefinitions(sources)
    return ReportTable(
      name: "tasks", title: "主要任务清单", columns: definitions.map(\.column),
      rows: result.tasks.map { ReportTable.Row(id: $0.id, cells: definitions.cells(of: $0)) },
      rowHeader: "task", group: "section", emptyText: "规划没有列出主要任务清单。")
  }

  /// What the page shows of the list.
  static func page(_ table: ReportTable, dataYear: Int) -> ReportTable {
    table.showing(
      TableView(
        name: "tasks", title: "主要任务清单",
        columns: [
          .ifAny("section"), .ifAny("work"), .always("task"), .ifAny("leads"), .ifAny("supports"),
          .ifAny("due"), .always("state", "\(dataYear)年进展"),
        ],
        rowHeader: "task", group: "section", emptyText: "规划没有列出主要任务清单。"))
  }

  /// Counts by lead department.
  static func departments(_ result: TaskProgressResult) -> ReportTable {
    let definitions = rollUpDefinitions(label: "牵头单位", unnamed: "未注明牵头单位")
    return ReportTable(
      name: "departments", title: "各牵头单位任务进展", columns: definitions.map(\.column),
      rows: result.byDepartment.map { ReportTable.Row(id: $0.label ?? "", cells: definitions.cells(of: $0)) },
      rowHeader: "label", emptyText: "规划没有注明各项任务的牵头单位。")
  }

  /// Whether a table of these sums is short enough for the body of a report.
  static func isShort(_ sums: [TaskRollUp]) -> Bool { sums.count <= 15 }

  /// Counts by section, by chapter where there are too many of them, with the total; on the page alone, the CSV's rows
  /// are the tasks.
  static func sections(_ result: TaskProgressResult) -> ReportTable {
    let definitions = rollUpDefinitions(label: "章节", unnamed: "未分章节")
    let groups = isShort(result.bySection) ? result.bySection : result.byChapter
    let sums = groups.map {
      ReportTable.Row(id: $0.label ?? "", cells: definitions.cells(of: $0))
    }
    var total = result.total
    total.label = "合计"
    let last = ReportTable.Row(id: "合计", cells: definitions.cells(of: total), isTotal: true)
    return ReportTable(
      name: "task-sections", title: "各章节任务进展", columns: definitions.map(\.column),
      rows: sums.isEmpty ? [] : sums + [last], rowHeader: "label", emptyText: "规划没有列出主要任务清单。"
    ).showing(view("task-sections", "各章节主要任务进展", supported: false, result, empty: "规划没有列出主要任务清单。"))
  }

  /// What the page shows of the departments.
  static func departmentPage(_ table: ReportTable, _ result: TaskProgressResult) -> ReportTable {
    var view = view(
      "departments", "各牵头单位主要任务", supported: true, result, empty: "规划没有注明各项任务的牵头单位。")
    view.notes = ["一项任务有多个牵头单位的，对各牵头单位分别计数。"]
    return table.showing(view)
  }

  private static func view(
    _ name: String, _ title: String, supported: Bool, _ result: TaskProgressResult, empty: String
  ) -> TableView {
    let isReported = result.total.unreported < result.total.count
    let states: [TableView.Shown] =
      isReported
      ? [
        .always("completed"), .always("on-schedule"), .always("underway"), .always("behind"),
        .always("not-started"), .always("unreported"), .always("late"),
      ] : []
    return TableView(
      name: name, title: title,
      columns: [.always("label"), .always("count")]
        + (supported && result.byDepartment.contains { $0.supported > 0 } ? [.always("supported")] : [])
        + states
        + (supported && isReported ? [.ifAny("score")] : []),
      rowHeader: "label", emptyText: empty)
  }

  /// All columns of the list in their order.
  static var columns: [TableColumn] { taskDefinitions(.none).map(\.column) }

  /// All columns of the departments' table in their order.
  static var departmentColumns: [TableColumn] {
    rollUpDefinitions(label: "牵头单位", unnamed: "").map(\.column)
  }

  private static func taskDefinitions(_ sources: SourceNames) -> [ColumnDefinition<TaskAssessment>] {
    [
      .init("id", "编号", .code) { .text($0.id) },
      .init("section", "章节") { .optional($0.task.section) },
      .init("work", "工作内容") { .optional($0.task.work) },
      .init("task", "工作任务") { .text($0.task.task) },
      .init("leads", "牵头单位") { .optional(list($0.task.leads)) },
      .init("supports", "配合单位") { .optional(list($0.task.supports)) },
      .init("due", "完成年份", .year) { .year($0.task.due) },
      .init("state", "进展") { .text($0.record?.state.rawValue ?? "未填报") },
      .init("record-year", "进展年份", .year) { .year($0.record?.year) },
      .init("late", "是否逾期") {
        $0.isDueUnreported ? .text("到期未填报") : $0.record == nil ? .missing : .boolean($0.isLate)
      },
      .init("detail", "进展说明") { .optional($0.record?.detail) },
      .init("source", "来源") { .optional(sources.title($0.task.source ?? sources.plan)) },
      .init("progress-source", "进展来源") { .optional(sources.title($0.record?.source)) },
      .init("place", "出处") { .optional($0.task.place) },
      .init("note", "备注") { .optional($0.task.note) },
    ]
  }

  private static func rollUpDefinitions(
    label: String, unnamed: String
  ) -> [ColumnDefinition<TaskRollUp>] {
    func state(_ state: TaskState) -> @Sendable (TaskRollUp) -> TableCell {
      { .integer($0.states[state] ?? 0) }
    }
    return [
      .init("label", label) { .text($0.label ?? unnamed) },
      .init("count", "任务数", .integer) { .integer($0.count) },
      .init("supported", "另配合任务数", .integer) { .integer($0.supported) },
      .init("completed", "已完成", .integer, state(.completed)),
      .init("on-schedule", "达到序时进度", .integer, state(.onSchedule)),
      .init("underway", "正在推进", .integer, state(.underway)),
      .init("behind", "未达到序时进度", .integer, state(.behind)),
      .init("not-started", "未启动", .integer, state(.notStarted)),
      .init("unreported", "未填报", .integer) { .integer($0.unreported) },
      .init("late", "逾期", .integer) { .integer($0.late) },
      .init("score", "完成和达到进度占比", .number, unit: "%") { .number($0.score, NumberFormat.rate) },
    ]
  }

  private static func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : Phrases.enumeration(names)
  }
}
