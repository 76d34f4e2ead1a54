package import PlanModel

/// A row of progress or of a reduction whose source appeared after the report's date: named, never used, as an
/// observation is (`IndicatorAssessment.laterValues`).
package struct PublishedLater: Sendable, Hashable {
  package enum Item: Sendable, Hashable {
    case task(PlanTask.ID), project(Project.ID)
    /// By its 污染物.
    case reduction(id: Reduction.ID, pollutant: String)
  }

  package let item: Item
  /// The year that the row is of.
  package let year: Int
  /// When its source appeared.
  package let published: CalendarDate
  package let origin: Origin
}

extension Plan {
  /// The sources that appeared after a report's date, each with its date; one without a date counts as published.
  package func sources(after date: CalendarDate) -> [Source.ID: CalendarDate] {
    sources.reduce(into: [:]) { dates, source in
      if let published = source.date, published > date { dates[source.id] = published }
    }
  }

  /// The plan without the rows of progress and reductions of the report's years that its date keeps out, and those
  /// rows; without the recorded disagreements and readings that rest on later documents, too.
  func known(in context: EvaluationContext) -> (plan: Plan, later: [PublishedLater]) {
    let dates = sources(after: context.date)
    guard !dates.isEmpty else { return (self, []) }
    var (known, later) = (self, [PublishedLater]())
    func keep<Row>(
      _ list: WritableKeyPath<Plan, [Row]>, _ source: (Row) -> Source.ID?, _ year: (Row) -> Int,
      _ named: (Row) -> (PublishedLater.Item, Origin)
    ) {
      known[keyPath: list].removeAll { row in
        // Rows of later years are kept out by their year.
        guard year(row) <= context.dataYear, let date = source(row).flatMap({ dates[$0] })
        else { return false }
        let (item, origin) = named(row)
        later.append(PublishedLater(item: item, year: year(row), published: date, origin: origin))
        return true
      }
    }
    keep(\.reductions, \.source, \.year) { (.reduction(id: $0.id, pollutant: $0.pollutant), $0.origin) }
    keep(\.projectProgress, \.source, \.year) { (.project($0.project), $0.origin) }
    keep(\.taskProgress, \.source, \.year) { (.task($0.task), $0.origin) }
    // A report cannot speak of what a document of a later day says.
    func isLater(_ source: Source.ID?) -> Bool { source.map { dates[$0] != nil } ?? false }
    known.discrepancies.removeAll { isLater($0.source) }
    known.interpretations.removeAll { isLater($0.source) }
    return (known, later)
  }
}
