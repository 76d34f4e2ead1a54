import Evaluation
import PlanModel

/// 主要任务进展.
struct Tasks: ReportSubject {
  let content: ReportContent

  static let published = [
    PublishedSchema(schema: TaskTable.schema), PublishedSchema(schema: TaskTable.departmentSchema),
  ]
  static let drawable = [Drawable(name: "departments", title: "各牵头单位主要任务数")]
  static let matters = [progress]
  private static let progress = Matter(title: "任务进展")

  private var result: TaskProgressResult { content.evaluation.taskProgress }

  var tables: SubjectTables {
    let list = TaskTable.table(result, sources: content.sources)
    let departments = TaskTable.departments(result)
    let sources = content.sources.references(
      result.tasks.map { $0.task.source ?? content.sources.plan } + result.tasks.map { $0.record?.source })
    return SubjectTables(
      files: [list, departments],
      blocks: [
        TaskTable.page(list, dataYear: content.context.dataYear), TaskTable.sections(result),
        TaskTable.departmentPage(departments, result),
      ].map { $0.citing(sources) })
  }

  var figures: [ReportFigure] {
    [DepartmentFigure.figure(result, source: content.sources.note)].compactMap { $0 }
  }

  var facts: [FactGroup.Entry] { [.group("tasks", "主要任务进展", TaskFacts.group(result))] }

  var explained: ExplainedSection? {
    ExplainedSection(
      title: "主要任务",
      items: result.tasks.map { item in
        let title = item.task.work ?? item.task.task
        let state = item.record?.state.rawValue ?? "未填报"
        return ExplainedItem(
          identifier: item.id, title: title,
          overview: "\(item.id)  \(title)：\(state)\(item.isLate ? "，逾期" : "")"
        ) { TaskExplanation(item, $0).lines }
      })
  }

  var missing: [MissingItem] {
    result.tasks.filter { $0.record == nil }.map {
      MissingItem(
        matter: Self.progress, item: $0.task.task,
        from: $0.task.leads.isEmpty ? nil : Phrases.enumeration($0.task.leads))
    }
  }

  var citations: [Citation] {
    content.plan.tasks.map { Citation($0.source) }
      + content.plan.taskProgress.map { Citation($0.source, isKnown: content.isKnown($0.year)) }
  }

  var rules: Set<Rule> { result.total.count > 0 ? [.task] : [] }

  var fillsAppendix: Bool { result.total.count > 0 }
}
