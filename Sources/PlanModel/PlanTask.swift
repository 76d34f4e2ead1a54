/// 主要任务 of a plan.
package struct PlanTask: Sendable, Hashable, Identifiable {
  package var id: String
  package var kind = MeasureKind.task  // 措施类别
  package var section: String?  // 章节
  package var work: String?  // 工作内容
  package var task: String  // 工作任务
  package var leads: [String] = []  // 牵头单位, each one
  package var supports: [String] = []  // 配合单位, each one
  package var due: Int?  // 完成年份
  package var place: String?  // 出处 in the plan
  package var source: Source.ID?  // 来源编号, where it is not the plan's text
  package var note: String?  // 备注
  package var origin: Origin

  package init(id: String, task: String, origin: Origin) {
    self.id = id
    self.task = task
    self.origin = origin
  }
}

extension PlanTask {
  /// Whether it counts among the plan's tasks; 保障措施 are counted apart.
  package var counts: Bool {
    switch kind {
    case .task, .project, .action, .reform, .platform: true
    case .safeguard: false
    }
  }
}

/// 进展 of a task in a year.
package struct TaskProgressRecord: Sendable, Hashable {
  package var task: PlanTask.ID
  package var year: Int
  package var state: TaskState  // 进展
  package var detail: String?  // 进展说明
  package var source: Source.ID?  // 来源编号
  package var origin: Origin

  package init(task: PlanTask.ID, year: Int, state: TaskState, origin: Origin) {
    self.task = task
    self.year = year
    self.state = state
    self.origin = origin
  }
}

/// 进展.
package enum TaskState: String, Sendable, Hashable, CaseIterable {
  case completed = "已完成"
  case onSchedule = "达到序时进度"
  case underway = "正在推进"
  case behind = "未达到序时进度"
  case notStarted = "未启动"
}
