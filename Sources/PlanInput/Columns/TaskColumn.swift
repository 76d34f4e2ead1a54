/// Columns of `tasks.csv`.
enum TaskColumn: Int, TableColumns {
  case id, section, work, task, lead, support, due, place, source, note

  static let file = "tasks.csv"
  static let subject = "任务"

  var description: ColumnDescription {
    switch self {
    case .id: .required("id", "编号", "本计划内唯一")
    case .section: .optional("section", "章节", "规划的章节")
    case .work: .optional("work", "工作内容", "任务所属的工作")
    case .task: .required("task", "工作任务", "任务原文")
    case .lead: .optional("lead", "牵头单位", "多个单位用顿号分开")
    case .support: .optional("support", "配合单位", "多个单位用顿号分开")
    case .due: .optional("due", "完成年份", "规划写明的完成年份")
    case .place: .optional("place", "出处", "在规划中的位置")
    case .source: .optional("source", "来源编号", "不是规划原文时填写")
    case .note: .optional("note", "备注", "其他需要说明的")
    }
  }
}
