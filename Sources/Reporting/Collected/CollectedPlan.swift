import Evaluation
package import Files
import PlanModel

/// What the receiving bureau keeps of one submission. In memory stands what tells it from others and what is counted
/// of it; its rows wait in the spool.
package struct CollectedPlan: Sendable {
  package let summary: PlanSummary
  /// 区域 as the tables print it: with the region above where another plan's region has the same name.
  package internal(set) var region: String
  /// 第几次报送.
  let revision: Int
  /// Why binding indicators are not all verified.
  let gaps: String?
  /// How much is missing of each matter (`Subjects.matters`).
  let missingCounts: [Int]

  /// The rows of its own table of indicators.
  let indicators: KeptRows
  /// 范围, 类别 and verdict of each indicator that the plan counts.
  let verdicts: KeptRows
  /// As `Laggard` has them.
  let laggards: KeptRows
  /// Matter, name and department.
  let missing: KeptRows
  /// A pollutant each, with its amounts behind it.
  let reductions: KeptRows
  /// The amounts of all projects, if there are any.
  let investment: KeptRows
  /// A domain each, with its amounts behind it.
  let domains: KeptRows

  /// - Parameters:
  ///   - report: As the sender made it: its tables say what the submission's own say.
  ///   - spool: Where the rows wait until the tables are written.
  package init(_ report: RenderedReport, revision: Int, gaps: String?, spool: Spool) {
    guard let indicators = report.tables.first(where: { $0.name == Tables.indicators.name }) else {
      preconditionFailure("every report has its table of indicators")
    }
    self.init(report.content, report.summary, indicators.rows, revision: revision, gaps: gaps, spool: spool)
  }

  /// - Parameter rows: Those of the table of indicators.
  init(
    _ content: ReportContent, _ summary: PlanSummary, _ rows: [[TableCell]], revision: Int, gaps: String?,
    spool: Spool
  ) {
    let (evaluation, items) = (content.evaluation, content.indicators)
    self.summary = summary
    region = summary.region
    self.revision = revision
    self.gaps = gaps
    let lacking = Subjects(content).missing
    missingCounts = Subjects.matters.map { matter in lacking.count { $0.matter == matter } }

    func keep(_ rows: [[TableCell]]) -> KeptRows { KeptRows(rows, in: spool) }
    indicators = keep(rows)
    verdicts = keep(
      items.filter { $0.level == 0 }.map { item in
        [
          .text(CollectedTables.set(of: item)), .text(item.category ?? "未分类"),
          .verdict(item.assessment.verdict),
        ]
      })
    laggards = keep(
      zip(items, rows).filter(\.0.isLaggard).map { CollectedTables.Laggard.cells(of: $0, $1) })
    missing = keep(lacking.map { [.text($0.matter.title), .text($0.item), .optional($0.from)] })
    reductions = keep(
      evaluation.emissionReduction.pollutants.map {
        [.text($0.pollutant)] + CollectedTables.amounts(of: $0.total).cells
      })
    let projects = evaluation.projectInvestment
    let priced = projects.projects.filter { $0.totalInvestment != nil }.map(\.project)
    investment = keep(
      projects.total.count == 0
        ? [] : [CollectedTables.amounts(of: projects.total, priced: priced.numberedCount).cells])
    domains = keep(
      projects.byDomain.map { sums in
        [.text(sums.label)]
          + CollectedTables.amounts(
            of: sums, priced: priced.filter { $0.domain == sums.label }.numberedCount
          ).cells
      })
  }
}

extension CollectedPlan {
  /// The plans as the receiving bureau lists them: from the nation down to the counties, each region's together.
  ///
  /// There is a 鼓楼区 in several cities of one province: where regions of one name lie in different ones, the
  /// region above is put before the name, so that nothing is added up that does not belong together.
  package static func listed(_ plans: [CollectedPlan]) -> [CollectedPlan] {
    let parents = Dictionary(grouping: plans, by: \.summary.region)
      .mapValues { Set($0.compactMap(\.summary.parentRegion)).count }
    let named = plans.map { plan in
      var plan = plan
      let isAmbiguous = parents[plan.summary.region, default: 0] > 1
      plan.region = (isAmbiguous ? plan.summary.parentRegion ?? "" : "") + plan.summary.region
      return plan
    }
    let levels = Level.allCases
    func key(_ plan: CollectedPlan) -> (Int, String, String) {
      (levels.firstIndex(of: plan.summary.level) ?? levels.count, plan.region, plan.summary.id)
    }
    return named.sorted { key($0) < key($1) }
  }
}
