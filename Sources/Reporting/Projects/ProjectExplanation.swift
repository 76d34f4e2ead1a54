import Evaluation
import Foundation
import PlanModel

extension ExplanationWords {
  /// The way to the sums and ratios of a project, a 领域 or all projects.
  func lines(of projects: [ProjectAssessment], _ rollUp: ProjectRollUp) -> [String] {
    lines(
      inputs: projects.flatMap(input), steps: lines(rollUp.derivation),
      conclusion: [counts(rollUp), amounts(rollUp), rates(rollUp)] + lateness(projects))
  }

  private func input(_ item: ProjectAssessment) -> [String] {
    let project = item.project
    let unit = project.unit?.rawValue ?? ""
    let remarks: [String?] = [
      project.totalInvestment.map { "总投资\($0.plainText())\(unit)" } ?? "总投资未给出",
      project.periodInvestment.map { "规划期投资\($0.plainText())\(unit)" } ?? "规划期投资未给出",
      project.start.map { "\($0)年起" }, project.end.map { "\($0)年完成" }, project.reserve ? "储备项目" : nil,
    ]
    let lines = [
      "  \(project.id)  \(project.name)：" + remarks.compactMap { $0 }.joined(separator: "，"),
      "      \(place(project.origin, project.source ?? content.plan.source))",
    ]
    guard let record = item.record else { return lines + ["      进展：未填报"] }
    let spent = record.cumulativeInvestment.map { "累计完成投资\($0.plainText())\(unit)" } ?? "累计完成投资未填报"
    let detail = record.detail.map { "；\($0)" } ?? ""
    return lines + [
      "      进展：\(record.year)年\(record.stage.rawValue)，\(spent)\(detail)",
      "      \(place(record.origin, record.source))",
    ]
  }

  private func counts(_ rollUp: ProjectRollUp) -> String {
    let stages = ProjectStage.allCases.compactMap { stage in
      rollUp.stages[stage].map { "\(stage.rawValue)\($0)个" }
    }
    let unreported = rollUp.unreported > 0 ? ["未填报\(rollUp.unreported)个"] : []
    return "  项目\(rollUp.count)个：" + (stages + unreported).joined(separator: "，") + "。"
  }

  private func amounts(_ rollUp: ProjectRollUp) -> String {
    let amounts: [(String, Decimal?)] = [
      ("总投资", rollUp.totalInvestment), ("规划期投资", rollUp.periodInvestment),
      ("累计完成投资", rollUp.cumulativeInvestment),
    ]
    let printed = amounts.map { "\($0.0)\($0.1.map { NumberFormat.money($0) + "亿元" } ?? "未给出")" }
    return "  " + printed.joined(separator: "，") + "。"
  }

  private func rates(_ rollUp: ProjectRollUp) -> String {
    let rates: [(String, Decimal?)] = [
      ("投资完成率（占总投资）", rollUp.totalInvestmentRate), ("投资完成率（占规划期投资）", rollUp.periodInvestmentRate),
      ("开工率", rollUp.startedRate), ("完工率", rollUp.completedRate), ("加权进度", rollUp.weightedProgress),
      ("按期率", rollUp.onTimeRate),
    ]
    let known = rates.compactMap { name, rate in rate.map { name + NumberFormat.percent($0) } }
    return known.isEmpty ? "  没有项目填报进展，不计算比率。" : "  " + known.joined(separator: "，") + "。"
  }

  private func lateness(_ projects: [ProjectAssessment]) -> [String] {
    let groups: [(String, [ProjectAssessment])] = [
      ("逾期未完成", projects.filter(\.isLate)), ("逾期未开工", projects.filter(\.isLateStart)),
      ("已到完成年而未填报", projects.filter(\.isDueUnreported)),
      ("已终止，不计入分母", projects.filter(\.isTerminated)),
    ]
    return groups.filter { !$0.1.isEmpty }
      .map { "  \($0.0)：" + Phrases.enumeration($0.1.map { "\($0.id) \($0.project.name)" }) + "。" }
  }
}
