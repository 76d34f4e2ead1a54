import Diagnostics
import PlanModel

/// No measure is counted twice, and every pollutant is written as the indicators write it.
enum ReductionChecks {
  private struct Key: Hashable {
    let name: String
    let region: String?
    let pollutant: String
    let year: Int
    let status: ReductionStatus?
    let isDeduction: Bool
  }

  static func run(_ plan: PlanTables, _ files: TableFiles, into log: inout DiagnosticLog) {
    var first: [Key: Int] = [:]
    for reduction in plan.reductions {
      guard let name = reduction.name else { continue }
      let key = Key(
        name: name, region: reduction.region, pollutant: reduction.pollutant, year: reduction.year,
        status: reduction.status, isDeduction: reduction.isDeduction)
      if let firstRow = first[key] {
        log.report(
          RowProblem.repeatedReduction(
            name: name, pollutant: reduction.pollutant, year: reduction.year,
            status: reduction.status?.rawValue,
            firstRow: firstRow), at: files.place(reduction.origin))
      } else {
        first[key] = reduction.origin.row
      }
    }
    checkPollutants(plan, files, &log)
  }

  private static func checkPollutants(
    _ plan: PlanTables, _ files: TableFiles, _ log: inout DiagnosticLog
  ) {
    var known: [String] = []
    for indicator in plan.indicators {
      if let pollutant = indicator.pollutant, !known.contains(pollutant) { known.append(pollutant) }
    }
    for reduction in plan.reductions where !known.contains(reduction.pollutant) {
      let bare = plainName(reduction.pollutant)
      guard let suggestion = known.first(where: { plainName($0) == bare }) else { continue }
      log.report(
        RowProblem.pollutantNotTied(pollutant: reduction.pollutant, suggestion: suggestion),
        at: files.place(reduction.origin, ReductionColumn.pollutant.description.title))
    }
  }

  /// 氨氮, NH3N and nh3-n are one pollutant.
  private static func plainName(_ pollutant: String) -> String {
    let bare = String(pollutant.filter { $0.isLetter || $0.isNumber }).lowercased()
    return names[bare] ?? bare
  }

  private static let names = [
    "化学需氧量": "cod", "codcr": "cod", "氨氮": "nh3n", "nh4n": "nh3n", "二氧化硫": "so2", "氮氧化物": "nox",
    "挥发性有机物": "vocs",
    "voc": "vocs",
  ]
}
