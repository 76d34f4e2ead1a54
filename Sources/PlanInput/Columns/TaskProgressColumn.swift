/// Columns of `task-progress.csv`.
enum TaskProgressColumn: Int, TableColumns {
  case task, year, progress, detail, source

  static let file = "task-progress.csv"
  static let subject = "任务进展"

  var description: ColumnDescription {
    switch self {
    case .task: .required("task", "任务编号", "tasks.csv中的编号")
    case .year: .required("year", "年份", "进展截至该年年底")
    case .progress: .required("progress", "进展", "已完成、达到序时进度、正在推进、未达到序时进度或未启动")
    case .detail: .optional("detail", "进展说明", "做了什么")
    case .source: .optional("source", "来源编号", "sources.csv中的编号")
    }
  }
}
