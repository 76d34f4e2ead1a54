package import Evaluation
package import Files
import Foundation
import PlanModel
import Tabular

/// What the receiving bureau keeps of one submission; small, so that the evaluation can be dropped. A class, because
/// every row of the tables brings it along.
package final class CollectedPlan: Sendable {
  package let summary: PlanSummary
  /// 第几次报送.
  package let revision: Int
  /// 区域 as the tables print it: with the region above where another plan's region has the same name.
  package let region: String
  /// Why binding indicators are not all verified.
  let gaps: String?
  /// The rows of its own table of indicators.
  let indicators: CSVRows
  let assessed: [Assessed]
  let laggards: [Laggard]
  let missing: [MissingItem]
  let reductions: [Reduction]
  let investment: Investment
  let domains: [Investment]

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
    let category: String
    let verdict: Verdict
  }

  struct Laggard: Sendable {
    let id: String
    let nature: String?
    let target: String?
    let actual: String?
    let verdict: Verdict
    /// Of the plan's own table of indicators.
    let cells: [TableCell]

    /// The columns that are kept.
    static let columns: [ColumnKey] = [
      .name, "target-year", "data-year", .progress, .schedule, .deviation, .lead,
    ]
  }

  /// - Parameter spool: Where the rows of indicators wait until the tables are written.
  package init(
    _ evaluation: PlanEvaluation, sentences: SentenceBook, revision: Int, gaps: String?, spool: Spool
  ) {
    self.revision = revision
    self.gaps = gaps
    let content = ReportContent(evaluation, sentences: sentences, previous: nil)
    let items = content.indicators
    // How each indicator stood is for the pages of the plan itself.
    summary = PlanSummary(content)
    region = evaluation.plan.region
    let rows = Tables.indicators.filled(items).cells
    indicators = CSVRows(rows.map { $0.map(\.csv) }, keep: spool.keep)
    assessed = items.filter { $0.level == 0 }.map { item in
      Assessed(
        isListed: item.isListed, category: item.category ?? "未分类", verdict: item.assessment.verdict)
    }
    let kept = Laggard.columns.map { Tables.indicators.schema.index(of: $0) }
    laggards = zip(items, rows).filter { $0.0.isLaggard }.map { item, cells in
      Laggard(
        id: item.indicator.id, nature: item.indicator.nature?.rawValue, target: item.wording.target,
        actual: item.wording.actual, verdict: item.assessment.verdict, cells: kept.map { cells[$0] })
    }
    missing = Subjects(content).missing
    reductions = evaluation.emissionReduction.pollutants.map {
      Reduction(pollutant: $0.pollutant, sum: $0.total)
    }
    let priced = evaluation.projectInvestment.projects.filter { $0.totalInvestment != nil }
    investment = Investment(
      sums: evaluation.projectInvestment.total, priced: priced.map(\.project).numberedCount)
    domains = evaluation.projectInvestment.byDomain.map { sums in
      Investment(sums: sums, priced: priced.map(\.project).filter { $0.domain == sums.label }.numberedCount)
    }
  }

  /// The same, by another name of its region.
  private init(_ other: CollectedPlan, region: String) {
    self.region = region
    (summary, revision, gaps) = (other.summary, other.revision, other.gaps)
    (indicators, assessed, laggards) = (other.indicators, other.assessed, other.laggards)
    (missing, reductions) = (other.missing, other.reductions)
    (investment, domains) = (other.investment, other.domains)
  }
}

extension CollectedPlan {
  /// The plans as the receiving bureau lists them: from the nation down to the counties, each region's together.
  ///
  /// There is a 鼓楼区 in several cities of one province: where regions of one name lie in different ones, the
  /// region above is put before the name, so that nothing is added up that does not belong together.
  package static func listed(_ plans: [CollectedPlan]) -> [CollectedPlan] {
    let namesakes = Dictionary(grouping: plans, by: \.summary.region)
    let parents = namesakes.mapValues { Set($0.compactMap(\.summary.parentRegion)).count }
    let named = plans.map { plan in
      let isAmbiguous = parents[plan.summary.region, default: 0] > 1
      return CollectedPlan(
        plan, region: (isAmbiguous ? plan.summary.parentRegion ?? "" : "") + plan.summary.region)
    }
    let levels = Level.allCases
    func key(_ plan: CollectedPlan) -> (Int, String, String) {
      (levels.firstIndex(of: plan.summary.level) ?? levels.count, plan.region, plan.summary.id)
    }
    return named.sorted { key($0) < key($1) }
  }
}
