public import Evaluation
import Foundation
import PlanModel

/// What the receiving bureau keeps of one submission; small, so that the evaluation can be dropped.
public struct CollectedPlan: Sendable {
  /// Summary of the report.
  public let summary: PlanSummary
  /// 第几次报送.
  public let revision: Int
  /// Why binding indicators are not all verified.
  let gaps: String?
  let indicators: ReportTable
  let assessed: [Assessed]
  let missing: [Missing]
  let reductions: [(pollutant: String, sum: PollutantReduction.Sum)]
  let investment: ProjectRollUp
  let domains: [ProjectRollUp]

  /// An indicator as the plan counts them.
  struct Assessed: Sendable {
    let isListed: Bool
    let id: String
    let name: String
    let category: String
    let nature: String?
    let target: String?
    let actual: String?
    let verdict: Verdict
  }

  /// Something that nobody has reported.
  struct Missing: Sendable {
    let matter: String
    let item: String
    let from: String?
  }

  /// Takes what is needed from an evaluation that was verified.
  public init(_ evaluation: PlanEvaluation, revision: Int, gaps: String?) {
    self.revision = revision
    self.gaps = gaps
    summary = PlanSummary(evaluation)
    let items = IndicatorItem.all(of: evaluation)
    indicators = IndicatorTable.table(items)
    assessed = items.filter { $0.level == 0 }.map { item in
      Assessed(
        isListed: item.isListed, id: item.indicator.id, name: item.indicator.name,
        category: item.category ?? "未分类", nature: item.indicator.nature?.rawValue,
        target: item.wording.target,
        actual: item.wording.actual, verdict: item.assessment.verdict)
    }
    missing = Self.missing(evaluation, items)
    reductions = evaluation.emissionReduction.pollutants.map { ($0.pollutant, $0.total) }
    investment = evaluation.projectInvestment.total
    domains = evaluation.projectInvestment.byDomain
  }

  private static func missing(_ evaluation: PlanEvaluation, _ items: [IndicatorItem]) -> [Missing] {
    let matters: [Verdict: String] = [.noData: "指标数据", .awaitingTarget: "下达目标"]
    let indicators = items.filter { $0.assessment.parts.isEmpty }.compactMap { item in
      matters[item.assessment.verdict].map {
        Missing(matter: $0, item: item.indicator.name, from: item.indicator.lead)
      }
    }
    let tasks = evaluation.taskProgress.tasks.filter { $0.record == nil }.map {
      Missing(
        matter: "任务进展", item: $0.task.task,
        from: $0.task.leads.isEmpty ? nil : Phrases.enumeration($0.task.leads))
    }
    let projects = evaluation.projectInvestment.projects.filter { $0.record == nil }.map {
      Missing(matter: "项目进展", item: $0.project.name, from: $0.project.owner)
    }
    return indicators + tasks + projects
  }
}
