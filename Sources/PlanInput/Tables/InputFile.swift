/// A table of a plan's folder, by its file.
struct InputFile: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
  let rawValue: String

  init(rawValue: String) { self.rawValue = rawValue }

  init(stringLiteral text: String) { rawValue = text }
}

/// Those whose rows others refer to; a table names its own file otherwise.
extension InputFile {
  static let sources: Self = "sources.csv"
  static let indicators: Self = "indicators.csv"
  static let targets: Self = "targets.csv"
  static let tasks: Self = "tasks.csv"
  static let projects: Self = "projects.csv"
}

/// The declarations of the tables, one file a subject.
enum InputTables {
  /// In the order in which they are read: a table comes after those whose rows it needs.
  static let all: [any PlanTable] = [
    sources, indicators, targets, observations, tasks, taskProgress, projects, projectProgress, reductions,
    revisions,
  ]

  static var files: [String] { all.map(\.file.rawValue) }
}
