import Evaluation
import PlanModel

extension ExplanationWords {
  /// Where a task's state comes from.
  func lines(of assessment: TaskAssessment) -> [String] {
    lines(inputs: inputs(assessment), steps: lines(.task), conclusion: [conclusion(assessment)])
  }

  private func inputs(_ assessment: TaskAssessment) -> [String] {
    let task = assessment.task
    let remarks: [String?] = [
      task.section.map { "章节：\($0)" }, task.leads.isEmpty ? nil : "牵头单位：\(Phrases.enumeration(task.leads))",
      task.supports.isEmpty ? nil : "配合单位：\(Phrases.enumeration(task.supports))",
      task.due.map { "完成年份：\($0)年" } ?? "规划没有写明完成年份",
    ]
    let lines =
      ["  工作任务：\(task.task)", "      \(place(task.origin, task.source ?? content.plan.source))"]
      + remarks.compactMap { $0 }.map { "      " + $0 }
    guard let record = assessment.record else {
      return lines + ["  进展：截至\(content.context.dataYear)年未填报"]
    }
    return lines + [
      "  进展：\(record.state.rawValue)（\(record.year)年）" + (record.detail.map { "，\($0)" } ?? ""),
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
