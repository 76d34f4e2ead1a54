import PlanModel

/// What the readers of the tables know of each other's tables: identifiers, so that a reference is found
/// without searching.
struct TableContext {
  /// The plan's period; `nil` if `plan.yaml` could not be read.
  var period: Period?
  var sources: Identifiers
  var indicators: Identifiers
  var tasks: Identifiers
  var projects: Identifiers
  /// The indicators that could be read, by identifier.
  var indicatorByID: [Indicator.ID: Indicator] = [:]
  /// The projects that could be read, by identifier.
  var projectByID: [Project.ID: Project] = [:]
}
