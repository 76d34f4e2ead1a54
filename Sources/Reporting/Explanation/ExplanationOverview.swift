import Evaluation
import PlanModel

/// The list of everything that can be explained, each with its verdict or state.
struct ExplanationOverview {
  private let evaluation: PlanEvaluation

  init(_ evaluation: PlanEvaluation) { self.evaluation = evaluation }

  var lines: [String] {
    section("指标", indicators) + section("重点工程减排量", reductions) + section("重点工程与投资", projects)
      + section("主要任务", tasks)
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines
  }

  private var indicators: [String] {
    IndicatorItem.all(of: evaluation).map { item in
      let indent = String(repeating: "  ", count: item.level + 1)
      return "\(indent)\(item.assessment.id)  \(item.indicator.name)：\(item.assessment.verdict.title)"
    }
  }

  private var reductions: [String] {
    evaluation.emissionReduction.pollutants.map { result in
      let rate = result.completion.map { "，完成率\(NumberFormat.percent($0))" } ?? ""
      return "  \(result.pollutant)  净核定\(NumberFormat.tonnes(result.total.net))吨\(rate)"
    }
  }

  private var projects: [String] {
    let result = evaluation.projectInvestment
    guard !result.projects.isEmpty else { return [] }
    let domains = result.byDomain.compactMap { rollUp in rollUp.label.map { sum($0, rollUp) } }
    return [sum(Explanation.wholeInvestment, result.total)] + domains
      + result.projects.map { project in
        let late = project.isLate ? "，逾期" : ""
        return "  \(project.id)  \(project.project.name)：\(project.record?.stage.rawValue ?? "未填报")\(late)"
      }
  }

  private func sum(_ name: String, _ rollUp: ProjectRollUp) -> String {
    let total = rollUp.totalInvestment.map { "，总投资\(NumberFormat.money($0))亿元" } ?? ""
    return "  \(name)  项目\(rollUp.count)个\(total)"
  }

  private var tasks: [String] {
    evaluation.taskProgress.tasks.map { item in
      let late = item.isLate ? "，逾期" : ""
      return
        "  \(item.id)  \(item.task.work ?? item.task.task)：\(item.record?.state.rawValue ?? "未填报")\(late)"
    }
  }
}
