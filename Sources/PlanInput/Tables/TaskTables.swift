import Diagnostics
import PlanModel

/// Reads `tasks.csv`.
enum TaskTable {
  static func read(
    _ table: InputTable<TaskColumn>, _ context: TableContext, into log: inout DiagnosticLog
  ) -> [PlanTask] {
    table.readable.compactMap { row in
      let id = row.required(.id, &log)
      let text = row.required(.task, &log)
      let due = row.year(.due, &log)
      let source = row.reference(.source, to: context.sources, &log)
      guard let id, let text else { return nil }
      var task = PlanTask(id: id, task: text, origin: row.origin)
      task.section = row.text(.section)
      task.work = row.text(.work)
      task.leads = row.names(.lead)
      task.supports = row.names(.support)
      task.due = due
      task.place = row.text(.place)
      task.source = source
      task.note = row.text(.note)
      return task
    }
  }
}

/// Reads `task-progress.csv`.
enum TaskProgressTable {
  static func read(
    _ table: InputTable<TaskProgressColumn>, _ context: TableContext, into log: inout DiagnosticLog
  ) -> [TaskProgressRecord] {
    table.readable.compactMap { row in
      let id = row.required(.task, &log) == nil ? nil : row.reference(.task, to: context.tasks, &log)
      let year = row.requiredYear(.year, &log)
      let state =
        row.required(.progress, &log) == nil ? nil : row.choice(.progress, TaskState.self, &log)
      let source = row.reference(.source, to: context.sources, &log)
      guard let id, let year, let state else { return nil }
      return TaskProgressRecord(
        task: id, year: year, state: state, detail: row.text(.detail), source: source, origin: row.origin)
    }
  }
}
