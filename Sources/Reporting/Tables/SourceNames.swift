import PlanModel

/// Titles of a plan's sources by their identifiers.
struct SourceNames: Sendable {
  private let titles: [Source.ID: String]
  /// The source that is the plan's own text.
  let plan: Source.ID?

  /// No sources: for what does not depend on them.
  static let none = SourceNames(titles: [:], plan: nil)

  private init(titles: [Source.ID: String], plan: Source.ID?) {
    self.titles = titles
    self.plan = plan
  }

  init(_ plan: Plan) {
    titles = plan.sources.reduce(into: [:]) { titles, source in titles[source.id] = source.title }
    self.plan = plan.source
  }

  /// The title; the identifier itself where it is not listed.
  func title(_ id: Source.ID?) -> String? { id.map { titles[$0] ?? $0 } }
}
