import Evaluation
import PlanModel

/// 主要任务进展.
struct Tasks: ReportSubject {
  let content: ReportContent

  static let tables = [SubjectTable.tasks, SubjectTable.departments]
  static let figures = [
    SubjectFigure(name: "departments", title: "各牵头单位主要任务数", figure: DepartmentFigure.figure)
  ]
  static let matters = [progress]
  private static let progress = Matter(title: "任务进展")

  private var result: TaskProgressResult { content.evaluation.taskProgress }

  var sources: [SourceReference] {
    content.sources.references(
      result.list.map { $0.task.source ?? content.sources.plan }
        + result.list.map { $0.latest?.source })
  }

  static let facts: Facts<ReportContent> = [
    .group("tasks", "主要任务进展", of: TaskFacts.all) { $0 }
  ]

  var explained: ExplainedSection? {
    ExplainedSection(
      title: "主要任务",
      items: result.list.map { item in
        let title = item.task.work ?? item.task.task
        let standing = content.reported(item).standing
        let late = item.isLate ? "，逾期" : item.isDueUnreported ? "，到期未填报" : ""
        return ExplainedItem(
          identifier: item.id, title: title, overview: "\(item.id)  \(title)：\(standing)\(late)"
        ) { $0.lines(of: item) }
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
    content.plan.tasks.map { Citation(source: $0.source) }
      + content.plan.taskProgress.map { Citation(source: $0.source, isKnown: content.isKnown($0.year)) }
  }

  var rules: Set<Rule> { result.list.isEmpty ? [] : [.task] }
}

extension ExplanationWords {
  func lines(of assessment: TaskAssessment) -> [String] {
    lines(inputs: inputs(assessment), steps: lines(.task), conclusion: [conclusion(assessment)])
  }

  private func inputs(_ assessment: TaskAssessment) -> [String] {
    let task = assessment.task
    let remarks: [String?] = [
      task.section.map { "章节：\($0)" },
      task.leads.isEmpty ? nil : "\(content.plan.leadTitle.rawValue)：\(Phrases.enumeration(task.leads))",
      task.supports.isEmpty ? nil : "配合单位：\(Phrases.enumeration(task.supports))",
      task.due.map { "完成年份：\($0)年" } ?? "规划没有写明完成年份",
    ]
    let lines =
      ["  工作任务：\(task.task)", "      \(place(task.origin, task.source ?? content.plan.source))"]
      + remarks.compactMap { $0 }.map { "      " + $0 }
    guard let record = assessment.latest else {
      return lines + ["  进展：截至\(content.context.dataYear)年未填报"]
    }
    let standing = assessment.record == nil ? "（\(content.context.dataYear)年未填报，不计入）" : ""
    return lines + [
      "  进展：\(record.state.rawValue)（\(record.year)年）\(standing)" + (record.detail.map { "，\($0)" } ?? ""),
      "      \(place(record.origin, record.source))",
    ]
  }

  private func conclusion(_ assessment: TaskAssessment) -> String {
    let dataYear = content.context.dataYear
    let state = assessment.record?.state.rawValue ?? "未填报"
    guard let due = assessment.task.due else { return "  \(state)；没有完成年份，不判断是否逾期。" }
    if assessment.isDueUnreported { return "  \(state)；完成年份\(due)年已到，是否逾期无从判断。" }
    if assessment.isLate { return "  \(state)；完成年份\(due)年已到而未完成，列为逾期。" }
    return "  \(state)；" + (due <= dataYear ? "未逾期。" : "完成年份\(due)年未到，不逾期。")
  }
}
