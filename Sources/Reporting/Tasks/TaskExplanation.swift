import Evaluation
import PlanModel

/// Where a task's state comes from.
struct TaskExplanation {
  private let assessment: TaskAssessment
  private let words: ExplanationWords

  init(_ assessment: TaskAssessment, _ words: ExplanationWords) {
    self.assessment = assessment
    self.words = words
  }

  var lines: [String] { ["", "输入"] + inputs + ["", "推导"] + words.lines(.task) + ["", "结论"] + conclusion }

  private var inputs: [String] {
    let task = assessment.task
    let remarks: [String?] = [
      task.section.map { "章节：\($0)" }, task.leads.isEmpty ? nil : "牵头单位：\(Phrases.enumeration(task.leads))",
      task.supports.isEmpty ? nil : "配合单位：\(Phrases.enumeration(task.supports))",
      task.due.map { "完成年份：\($0)年" } ?? "规划没有写明完成年份",
    ]
    let lines =
      ["  工作任务：\(task.task)", "      \(words.place(task.origin, task.source ?? words.planSource))"]
      + remarks.compactMap { $0 }.map { "      " + $0 }
    guard let record = assessment.record else {
      return lines + ["  进展：截至\(words.content.context.dataYear)年未填报"]
    }
    return lines + [
      "  进展：\(record.state.rawValue)（\(record.year)年）" + (record.detail.map { "，\($0)" } ?? ""),
      "      \(words.place(record.origin, record.source))",
    ]
  }

  private var conclusion: [String] {
    let dataYear = words.content.context.dataYear
    let state = assessment.record?.state.rawValue ?? "未填报"
    guard let due = assessment.task.due else { return ["  \(state)；没有完成年份，不判断是否逾期。"] }
    if assessment.isDueUnreported { return ["  \(state)；完成年份\(due)年已到，是否逾期无从判断。"] }
    if assessment.isLate { return ["  \(state)；完成年份\(due)年已到而未完成，列为逾期。"] }
    return ["  \(state)；" + (due <= dataYear ? "未逾期。" : "完成年份\(due)年未到，不逾期。")]
  }
}
