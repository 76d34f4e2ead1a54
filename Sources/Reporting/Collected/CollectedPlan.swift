package import Evaluation
import Foundation
import PlanModel

/// What the receiving bureau keeps of one submission; small, so that the evaluation can be dropped.
package struct CollectedPlan: Sendable {
  /// Summary of the report.
  package let summary: PlanSummary
  /// 第几次报送.
  package let revision: Int
  /// 区域 as the tables print it: with the region above where another plan's region has the same name.
  package internal(set) var region: String
  /// Why binding indicators are not all verified.
  let gaps: String?
  /// The rows of the plan's own table of indicators.
  let indicators: [[TableCell]]
  let assessed: [Assessed]
  let missing: [Missing]
  let reductions: [Reduction]
  let investment: Investment
  let domains: [Investment]

  /// The reductions of one pollutant.
  struct Reduction: Sendable {
    let pollutant: String
    let sum: PollutantReduction.Sum
  }

  /// Sums of some projects, with how many of them give an amount at all.
  struct Investment: Sendable {
    let sums: ProjectRollUp
    let priced: Int
  }

  /// An indicator as the plan counts them.
  struct Assessed: Sendable {
    let isListed: Bool
    let id: String
    let category: String
    let nature: String?
    let target: String?
    let actual: String?
    let verdict: Verdict
    /// Its row in the plan's own table.
    let cells: [TableCell]
  }

  /// What can be missing, as the tables name it.
  enum Matter: String, CaseIterable, Sendable {
    case observation = "指标数据"
    case target = "下达目标"
    case taskProgress = "任务进展"
    case projectProgress = "项目进展"
  }

  /// Something that nobody has reported.
  struct Missing: Sendable {
    let matter: Matter
    let item: String
    let from: String?
  }

  /// Takes what is needed from an evaluation that was verified.
  package init(_ evaluation: PlanEvaluation, revision: Int, gaps: String?) {
    self.revision = revision
    self.gaps = gaps
    summary = PlanSummary(evaluation)
    let items = IndicatorItem.all(of: evaluation)
    region = evaluation.plan.region
    let rows = Tables.indicators.filled(items).cells
    indicators = rows
    assessed = zip(items, rows).filter { $0.0.level == 0 }.map { item, cells in
      Assessed(
        isListed: item.isListed, id: item.indicator.id, category: item.category ?? "未分类",
        nature: item.indicator.nature?.rawValue,
        target: item.wording.target, actual: item.wording.actual, verdict: item.assessment.verdict,
        cells: cells)
    }
    missing = Self.missing(evaluation, items)
    reductions = evaluation.emissionReduction.pollutants.map {
      Reduction(pollutant: $0.pollutant, sum: $0.total)
    }
    let priced = evaluation.projectInvestment.projects.filter { $0.totalInvestment != nil }
    investment = Investment(sums: evaluation.projectInvestment.total, priced: priced.count)
    domains = evaluation.projectInvestment.byDomain.map { sums in
      Investment(sums: sums, priced: priced.count { $0.project.domain == sums.label })
    }
  }

  private static func missing(_ evaluation: PlanEvaluation, _ items: [IndicatorItem]) -> [Missing] {
    let matters: [Verdict: Matter] = [.noData: .observation, .awaitingTarget: .target]
    let indicators = items.filter { $0.assessment.parts.isEmpty }.compactMap { item in
      matters[item.assessment.verdict].map {
        Missing(matter: $0, item: item.indicator.name, from: item.indicator.lead)
      }
    }
    let tasks = evaluation.taskProgress.tasks.filter { $0.record == nil }.map {
      Missing(
        matter: .taskProgress, item: $0.task.task,
        from: $0.task.leads.isEmpty ? nil : Phrases.enumeration($0.task.leads))
    }
    let projects = evaluation.projectInvestment.projects.filter { $0.record == nil }.map {
      Missing(matter: .projectProgress, item: $0.project.name, from: $0.project.owner)
    }
    return indicators + tasks + projects
  }
}
