/// Something that `planreport explain` can explain: an indicator, a pollutant, a sum, a project, a task.
struct ExplainedItem: Sendable {
  /// What is written on the command line.
  let identifier: String
  /// What it is called; may be written instead.
  let title: String
  /// Its line of the overview.
  let overview: String
  /// The way to its verdict or sums.
  let lines: @Sendable (ExplanationWords) -> [String]

  func isNamed(_ words: String) -> Bool { words == identifier || words == title }
}

/// The items of one subject; the overview lists them under the title.
struct ExplainedSection: Sendable {
  let title: String
  let items: [ExplainedItem]
}
