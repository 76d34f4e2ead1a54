import Diagnostics
import PlanModel

/// Checks that need all rows of `indicators.csv`: parents and parts.
enum IndicatorChecks {
  static func run(_ plan: PlanTables, _ files: TableFiles, into log: inout DiagnosticLog) {
    let byID = plan.context.indicatorByID
    var parents: Set<Indicator.ID> = []
    for indicator in plan.indicators {
      guard let parent = indicator.parent else { continue }
      parents.insert(parent)
      let place = files.place(indicator.origin, IndicatorColumn.parent.description.title)
      if let cycle = cycle(from: indicator, byID) {
        log.report(RowProblem.parentCycle(ids: cycle), at: place)
      } else if let kind = byID[parent]?.kind, !kind.hasParts {
        log.report(
          RowProblem.parentNotCompound(id: indicator.id, parent: parent, kind: kind.rawValue), at: place)
      }
    }
    let withTargets = Set(plan.targets.map(\.indicator))
    for indicator in plan.indicators where indicator.kind.hasParts {
      if !parents.contains(indicator.id), !withTargets.contains(indicator.id) {
        log.report(
          RowProblem.compoundWithoutParts(id: indicator.id),
          at: files.place(indicator.origin, IndicatorColumn.kind.description.title))
      }
    }
  }

  /// The way from an indicator up to itself, if there is one.
  private static func cycle(from start: Indicator, _ byID: [Indicator.ID: Indicator]) -> [String]? {
    var way = [start.id]
    var seen: Set<Indicator.ID> = [start.id]
    var current = start.parent
    while let id = current {
      way.append(id)
      if id == start.id { return way }
      // A circle that does not come back to the start is reported at its own rows.
      if !seen.insert(id).inserted { return nil }
      current = byID[id]?.parent
    }
    return nil
  }
}
