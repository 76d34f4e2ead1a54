import Evaluation
import PlanModel

/// The subjects of a report, and what they contribute together.
struct Subjects: Sendable {
  /// Every subject: in this order facts, tables, figures and explanations are listed.
  static let all: [any ReportSubject.Type] = [
    Plans.self, Indicators.self, Reductions.self, Projects.self, ProjectChanges.self, Tasks.self,
    Narratives.self, Findings.self, Figures.self, Submissions.self, Methods.self, Sources.self,
    Prospects.self,
  ]

  private let content: ReportContent
  private let subjects: [any ReportSubject]

  init(_ content: ReportContent) {
    self.content = content
    subjects = Self.all.map { $0.init(content: content) }
  }
}

extension Subjects {
  /// The published tables of reports of these occasions.
  static func schemas(_ occasions: Set<PublishedSchema.Occasion>) -> [TableSchema] {
    published.filter { occasions.contains($0.occasion) }.map(\.schema)
  }

  /// Every figure that a template can name.
  static let drawable = all.flatMap { $0.drawable }.placed

  /// Everything that can be missing.
  static let matters = all.flatMap { $0.matters }.placed

  /// Those that every report has, and behind them the others.
  private static let published: [PublishedSchema] = {
    let placed = all.flatMap { $0.published }.placed
    return placed.filter { $0.occasion == .everyReport } + placed.filter { $0.occasion != .everyReport }
  }()
}

extension Subjects {
  /// What templates can print and ask for.
  var facts: FactGroup { FactGroup(subjects.flatMap(\.facts)) }

  /// The files under `tables/`, with a header row alone where there is nothing to list, and the blocks that
  /// templates can name.
  var tables: SubjectTables {
    let tables = subjects.map(\.tables)
    let files = tables.flatMap(\.files)
    return SubjectTables(
      files: Self.inOrder(of: Self.published.map(\.schema.name), files, name: \.name),
      blocks: tables.flatMap(\.blocks))
  }

  /// Every figure that the values allow.
  var figures: [ReportFigure] {
    Self.inOrder(of: Self.drawable.map(\.name), subjects.flatMap(\.figures), name: \.name)
  }

  /// What can be explained.
  var explained: [ExplainedSection] { subjects.compactMap(\.explained) }

  /// What nobody has reported.
  var missing: [MissingItem] { subjects.flatMap(\.missing).placed }

  /// The plan's sources without those that only rows refer to which the report may not know: a mid-term report must
  /// not list the papers of later years. One that no row refers to stays: somebody listed it.
  var citedSources: [Source] {
    let citations = subjects.flatMap(\.citations)
    let known = Set(citations.filter(\.isKnown).map(\.source))
    let unknown = Set(citations.map(\.source)).subtracting(known)
    return content.plan.sources.filter { !unknown.contains($0.id) }
  }

  /// The rules that were used, in the order of the method notes.
  var rules: [Rule] {
    let used = subjects.reduce(into: Set<Rule>()) { $0.formUnion($1.rules) }
    return Rule.allCases.filter(used.contains)
  }

  /// Whether the report has an appendix.
  var haveAppendix: Bool { subjects.contains { $0.fillsAppendix } }

  /// What is made from values, in the order of its declarations; what was not declared is a mistake of the program.
  private static func inOrder<Made>(of names: [String], _ made: [Made], name: (Made) -> String) -> [Made] {
    precondition(made.allSatisfy { names.contains(name($0)) }, "a subject makes what it does not declare")
    return names.compactMap { wanted in made.first { name($0) == wanted } }
  }
}
