/// The tables of a plan's folder, in the order in which they are read: a table comes after those whose rows it needs.
enum InputFile: String, CaseIterable {
  case sources = "sources.csv"
  case indicators = "indicators.csv"
  case targets = "targets.csv"
  case observations = "observations.csv"
  case tasks = "tasks.csv"
  case taskProgress = "task-progress.csv"
  case projects = "projects.csv"
  case projectProgress = "project-progress.csv"
  case reductions = "reductions.csv"
  case revisions = "revisions.csv"
}

/// The declarations of the tables, one file a subject.
enum InputTables {
  static let all: [any PlanTable] = [
    sources, indicators, targets, observations, tasks, taskProgress, projects, projectProgress, reductions,
    revisions,
  ]
}
