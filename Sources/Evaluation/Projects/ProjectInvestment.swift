import Foundation
import PlanModel

/// 重点工程与投资: stages, ratios, lateness and roll-ups (methods.md, 4). All amounts in 亿元, converted exactly.
enum ProjectInvestment {
  /// Every project's state in the data year and the sums over all of them.
  static func evaluate(_ plan: Plan, _ context: EvaluationContext) -> ProjectInvestmentResult {
    let records = Dictionary(grouping: plan.projectProgress, by: \.project)
    let projects = plan.projects.map { project in
      ProjectState.assess(
        project, records: records[project.id] ?? [], dataYear: context.dataYear,
        commissioningCounts: plan.commissioningCountsAsCompleted)
    }
    let sums = ProjectSums(commissioningCounts: plan.commissioningCountsAsCompleted)
    let total = sums.rollUp(projects, label: nil)
    return ProjectInvestmentResult(
      projects: projects, total: total, reserve: sums.rollUp(projects.filter(\.project.reserve), label: nil),
      byDomain: grouped(projects, sums, by: \.project.domain) { $0 },
      byOwner: grouped(projects, sums, by: \.project.owner) { $0 },
      byStartYear: grouped(projects, sums, by: \.project.start, sorted: true) { $0.map(String.init) },
      bySize: ProjectSize.allCases.compactMap { size in
        let members = projects.filter { ProjectSize(of: $0.totalInvestment) == size }
        return members.isEmpty ? nil : sums.rollUp(members, label: size.label)
      },
      derivation: total.derivation)
  }

  /// Groups in order of first appearance, or ascending with the unknown last.
  private static func grouped<Key: Hashable & Comparable>(
    _ projects: [ProjectAssessment], _ sums: ProjectSums, by key: (ProjectAssessment) -> Key?,
    sorted: Bool = false, label: (Key?) -> String?
  ) -> [ProjectRollUp] {
    let groups = Dictionary(grouping: projects, by: key)
    var order = projects.map(key).uniqued()
    if sorted {
      order.sort { left, right in
        guard let left else { return false }
        guard let right else { return true }
        return left < right
      }
    }
    return order.map { sums.rollUp(groups[$0] ?? [], label: label($0)) }
  }
}
