import Diagnostics
import PlanModel

extension InputTables {
  static let tasks = InputTable<PlanTask>(
    .tasks, of: "任务", list: \.tasks,
    blank: { PlanTask(id: "", task: "", origin: $0) },
    columns: [
      .identifier("本计划内唯一", \.id),
      .defaulting("kind", "措施类别", "\(MeasureKind.listed)；不填为任务，保障措施不计入任务数", \.kind, .word),
      .optional("section", "章节", "规划的章节", \.section, .text),
      .optional("work", "工作内容", "任务所属的工作", \.work, .text),
      .required("task", "工作任务", "任务原文", \.task, .text),
      .defaulting("lead", "牵头单位", "多个单位用顿号分开", \.leads, .names),
      .defaulting("support", "配合单位", "多个单位用顿号分开", \.supports, .names),
      .optional("due", "完成年份", "规划写明的完成年份", \.due, .year),
      .optional("place", "出处", "在规划中的位置", \.place, .text),
      .optional("source", "来源编号", "不是规划原文时填写", \.source, .reference(.sources)),
      .optional("note", "备注", "其他需要说明的", \.note, .text),
    ])

  static let taskProgress = InputTable<TaskProgressRecord>(
    "task-progress.csv", of: "任务进展", list: \.taskProgress,
    blank: { TaskProgressRecord(task: "", year: 0, state: .notStarted, origin: $0) },
    columns: [
      .required("task", "任务编号", "tasks.csv中的编号", \.task, .reference(.tasks)),
      .required("year", "年份", "进展截至该年年底", \.year, .year),
      .required("progress", "进展", TaskState.listed, \.state, .word),
      .optional("detail", "进展说明", "做了什么", \.detail, .text),
      .optional("source", "来源编号", "sources.csv中的编号", \.source, .reference(.sources)),
    ],
    checkRows: { reading in
      checkProgress(
        reading.sound(reading.plan.taskProgress, \.origin).map { ($0.task, $0.year, $0.origin) },
        of: tasks.subject, &reading)
    })

  /// One report of progress a year.
  static func checkProgress(
    _ records: [(id: String, year: Int, origin: Origin)], of subject: String, _ reading: inout InputReading
  ) {
    struct Key: Hashable {
      let id: String
      let year: Int
    }
    for (first, again) in records.repeated(by: { Key(id: $0.id, year: $0.year) }) {
      reading.log.report(
        Problem.repeatedProgress(
          subject: subject, id: again.id, year: again.year, firstRow: first.origin.row),
        at: reading.place(again.origin))
    }
  }
}
