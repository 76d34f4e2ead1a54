import Evaluation
import PlanModel

extension Tables {
  /// 主要任务清单: `tables/tasks.csv`.
  static let tasks = Table<Reported<TaskAssessment>>(
    name: "tasks", title: "主要任务清单", subject: "一项主要任务", key: [.id], header: "task", group: "section",
    empty: .tasks,
    columns: [
      Column(.id, "编号", .code, .required("任务编号，本规划内唯一，历次报告不变")) { .text($0.id) },
      Column("section", "章节", .text, "规划的章节", page: .ifAny) { .optional($0.task.section) },
      Column(
        "kind", "措施类别", .text, .required("措施类别；保障措施不计入任务数"), codes: MeasureKind.allCases.map(\.rawValue),
        page: .when { page in page.rows.contains { $0.task.kind != .task } }
      ) { .text($0.task.kind.rawValue) },
      Column("work", "工作内容", .text, "任务所属的工作", page: .ifAny) { .optional($0.task.work) },
      Column("task", "工作任务", .text, .required("任务内容，规划原文"), page: .always, compared: .value) {
        .text($0.task.task)
      },
      Column("leads", "牵头单位", .text, "牵头单位，多个单位用顿号分开", page: .ifAny, compared: .value) {
        list($0.task.leads)
      },
      Column("supports", "配合单位", .text, "配合单位，多个单位用顿号分开", page: .ifAny, compared: .value) {
        list($0.task.supports)
      },
      Column("due", "完成年份", .year, "规划写明的完成年份", page: .ifAny, compared: .value) { .integer($0.task.due) },
      Column(
        "state", "进展", .outcome,
        .required("数据年份的任务进展，以往填报的已完成继续有效；没有填报时为“\(unreported)”"),
        codes: TaskState.allCases.map(\.rawValue) + [unreported],
        page: .when { page in page.rows.contains { $0.record != nil } },
        pageTitle: { $0.rows.first.map { "\($0.dataYear)年进展" } },
        compared: .value(asOf: "record-year")
      ) { .text($0.record?.state.rawValue ?? unreported) },
      Column("record-year", "进展年份", .year, "进展所属年份") { .integer($0.record?.year) },
      Column(
        "earlier-state", "以往进展", .text, "最近一次填报不是数据年份的，填报的进展及其年份；“已完成”继续有效，其他的只供参考", page: .ifAny,
        pageTitle: { _ in "以往填报的进展" }
      ) { row in
        row.latest.flatMap { $0.year == row.dataYear ? nil : .text("\($0.state.rawValue)（\($0.year)年）") }
          ?? .blank
      },
      Column(
        "late", "是否逾期", .text,
        "完成年份已过而没有完成；没有填报而未到期的为空", codes: [TableColumn.Kind.yes, TableColumn.Kind.no, dueUnreported]
      ) {
        $0.isDueUnreported ? .text(dueUnreported) : $0.record == nil ? .missing : .boolean($0.isLate)
      },
      Column("detail", "进展说明", .text, "进展说明") { .optional($0.latest?.detail) },
      Column("source", "来源", .text, "任务来源的标题") {
        .optional($0.sources.title($0.task.source ?? $0.sources.plan))
      },
      Column("progress-source", "进展来源", .text, "进展来源的标题") {
        .optional($0.sources.title($0.latest?.source))
      },
      Column("place", "出处", .text, "任务在规划中的位置") { .optional($0.task.place) },
      Column("note", "备注", .text, "其他说明") { .optional($0.task.note) },
    ])

  static let overdueTasks = Table.overdue(
    "overdue-tasks", title: "应完成而没有填报完成的任务", item: "任务", departments: "承担单位",
    empty: .overdueTasks)

  private static func list(_ names: [String]) -> TableCell {
    names.isEmpty ? .blank : .text(Phrases.enumeration(names))
  }

  /// 各牵头单位任务进展: `tables/departments.csv`; the page counts by section in the same columns.
  static let departments = Table<TaskSum>(
    name: "departments", title: "各单位主要任务",
    subject: "一个牵头或配合单位；多个单位牵头的任务对各单位分别计数，只配合的单位任务数为0；不含保障措施", key: [.label], header: .label,
    empty: .departments,
    columns: [
      Column(
        .label, "单位", .text, .required("牵头或配合单位；没有牵头单位的任务合为“\(noDepartment)”一行"),
        page: .always, pageTitle: { $0.block == sections ? "章节" : nil }
      ) { .text($0.label) },
      Column(
        "count", "任务数", .integer, .required("牵头的任务数"), page: .always,
        pageTitle: { $0.block == sections ? nil : "牵头任务数" }
      ) { .integer($0.sum.count) },
      Column(
        "supported", "另配合任务数", .integer, .required("另配合的任务数"),
        page: .when { page in page.rows.contains { $0.sum.supported > 0 } }
      ) { .integer($0.sum.supported) },
      count("completed", TaskState.completed.rawValue, "已完成的任务数") { $0.states[.completed] ?? 0 },
      count("on-schedule", TaskState.onSchedule.rawValue, "达到序时进度的任务数") { $0.states[.onSchedule] ?? 0 },
      count("underway", TaskState.underway.rawValue, "正在推进的任务数") { $0.states[.underway] ?? 0 },
      count("behind", TaskState.behind.rawValue, "未达到序时进度的任务数") { $0.states[.behind] ?? 0 },
      count("not-started", TaskState.notStarted.rawValue, "未启动的任务数") { $0.states[.notStarted] ?? 0 },
      count("unreported", unreported, "数据年份没有填报进展的任务数", \.unreported),
      overdue("late", "逾期", "完成年份已过、已填报而没有完成的任务数，已含在前列各进展中", \.late),
      overdue("due-unreported", dueUnreported, "完成年份已过、没有完成而数据年份没有填报的任务数，已含在未填报中", \.dueUnreported),
      Column("score", "完成和达到进度占比", .percent, "数据年份已完成和达到序时进度的任务占牵头任务的百分比；没有任务填报进展时为空", page: .ifAny) {
        .rate($0.sum.score)
      },
    ]
  ) { RowLook(isTotal: $0.isTotal) }

  static let sections = "task-sections"
  fileprivate static let noDepartment = "未注明牵头单位"

  /// A count that says nothing on a page where nobody reported anything.
  private static func count(
    _ key: ColumnKey, _ title: String, _ meaning: String, _ count: @escaping @Sendable (TaskRollUp) -> Int
  ) -> Column<TaskSum> {
    Column(
      key, title, .integer, .required(meaning),
      page: .when { page in
        page.rows.contains(where: \.sum.isReported) && page.rows.contains { count($0.sum) > 0 }
      },
      summed: .part(of: "count")
    ) { .integer(count($0.sum)) }
  }

  /// 逾期, apart from the states: of no part of the whole.
  private static func overdue(
    _ key: ColumnKey, _ title: String, _ meaning: String, _ count: @escaping @Sendable (TaskRollUp) -> Int
  ) -> Column<TaskSum> {
    Column(
      key, title, .integer, .required(meaning),
      page: .when { page in page.rows.contains { count($0.sum) > 0 } }
    ) { .integer(count($0.sum)) }
  }
}

/// Counts of a department's or section's tasks.
struct TaskSum: Sendable {
  let label: String
  let sum: TaskRollUp
  var isTotal = false
}

extension SubjectTable {
  static let tasks = SubjectTable(
    Tables.tasks, rows: { $0.evaluation.taskProgress.list.map($0.reported) },
    blocks: [
      TableBlock { $0.page($1.sentences, sources: Tasks(content: $1).sources) },
      TableBlock(Tables.overdueTasks.name) { _, content in
        Tables.overdueTasks.page(
          content.tasks(where: \.isOverdue).compactMap(Overdue.init), .overdueTasks, content)
      },
      TableBlock(Tables.sections) { sections($1) },
    ])

  static let departments = SubjectTable(
    Tables.departments,
    rows: { content in
      content.evaluation.taskProgress.byDepartment.map {
        TaskSum(label: $0.label ?? Tables.noDepartment, sum: $0)
      }
    },
    blocks: [
      TableBlock { table, content in
        table.page(
          content.sentences, title: "各单位主要任务",
          notes: content.note(.departments, [.leadTitle: content.plan.leadTitle.rawValue]),
          sources: Tasks(content: content).sources)
      }
    ])

  private static func sections(_ content: ReportContent) -> ReportTable {
    let result = content.evaluation.taskProgress
    // Where there are too many sections for the body of a report, their chapters.
    let sections = (result.bySection.isShort ? result.bySection : result.byChapter)
      .map { TaskSum(label: $0.label ?? "未分章节", sum: $0) }
    let total = TaskSum(label: Sums.total, sum: result.total, isTotal: true)
    let kinds =
      result.byKind.count > 1 ? result.byKind.map { TaskSum(label: "其中：\($0.label ?? "")", sum: $0) } : []
    let safeguards = result.safeguards
    let apart =
      safeguards.count > 0 ? [TaskSum(label: "另：\(MeasureKind.safeguard.rawValue)", sum: safeguards)] : []
    var table = Tables.departments.filled(sections.isEmpty ? [] : sections + [total] + kinds + apart)
    table.block = Tables.sections
    return table.page(
      content.sentences, title: result.total.isReported ? "各章节主要任务进展" : "各章节主要任务数",
      notes: apart.isEmpty ? [] : content.note(.safeguards), sources: Tasks(content: content).sources,
      empty: .tasks)
  }
}

extension Overdue {
  fileprivate init?(_ item: Reported<TaskAssessment>) {
    self.init(
      due: item.task.due, name: TaskName.short(item.task) + (item.task.place.map { "（\($0)）" } ?? ""),
      departments: Phrases.enumeration(item.task.leads), standing: item.standing, detail: item.latest?.detail)
  }
}

extension [TaskRollUp] {
  /// Whether a table of these sums is short enough for the body of a report.
  var isShort: Bool { count <= 15 }
}
