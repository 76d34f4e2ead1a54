import Evaluation
import PlanModel

struct Subjects: Sendable {
  /// Every subject: in this order facts, tables, figures and explanations are listed.
  static let all: [any ReportSubject.Type] = [
    Plans.self, Brief.self, Wanted.self, Judgements.self, Previous.self, Progress.self, Background.self,
    Indicators.self,
    Reductions.self, Projects.self,
    ProjectChanges.self,
    Tasks.self,
    Narratives.self, Unwritten.self, Findings.self, Figures.self, Submissions.self, Methods.self,
    Sources.self,
    Prospects.self,
  ]

  private let content: ReportContent

  init(_ content: ReportContent) { self.content = content }

  private var subjects: [any ReportSubject] { Self.all.map { $0.init(content: content) } }
}

extension Subjects {
  /// Every published table: those that every report has, and behind them the others.
  static let tables: [SubjectTable] = {
    let placed = all.flatMap { $0.tables }.placed
    return placed.filter { $0.occasion == .everyReport } + placed.filter { $0.occasion != .everyReport }
  }()
  static let figures = all.flatMap { $0.figures }.placed
  /// In the order of the vocabulary.
  static let facts = Facts(joining: all.map { $0.facts })
  static let matters = all.flatMap { $0.matters }.placed
}

extension Subjects {
  /// The files under `tables/`, with a header row alone where there is nothing to list, and the blocks that
  /// templates can name.
  var tables: SubjectTables { Self.tables.compactMap { $0.tables(content) }.reduce(SubjectTables(), +) }

  /// What a template can name in a report that is neither a later one nor submitted, tables and figures not made.
  var blockNames: [BlockName] {
    Self.tables.filter { $0.occasion == .everyReport }.flatMap(\.blocks)
      .map { BlockName(name: $0, kind: .table) }
      + (figures as [any DocumentBlock] + ownBlocks).map { BlockName(name: $0.name, kind: $0.kind) }
  }

  var facts: FactValues { Self.facts.values(of: content) }
  var figures: [ReportFigure] { content.figures }
  var ownBlocks: [any DocumentBlock] { subjects.flatMap(\.ownBlocks) }
  var explained: [ExplainedSection] { subjects.compactMap(\.explained) }
  var missing: [MissingItem] { subjects.flatMap(\.missing).placed }

  /// The plan's sources without those that only rows refer to which the report may not know: a mid-term report must
  /// not list the papers of later years. One that no row refers to stays, unless it is of a later day: somebody listed it.
  var citedSources: [Source] {
    let citations = subjects.flatMap(\.citations)
    let known = Set(citations.filter(\.isKnown).map(\.source))
    let unknown = Set(citations.map(\.source)).subtracting(known)
    let later = content.plan.sources(after: content.context.date)
    return content.plan.sources.filter {
      !unknown.contains($0.id) && (known.contains($0.id) || later[$0.id] == nil)
    }
  }

  /// The rules that were used, in the order of the method notes.
  var rules: [Rule] {
    let used = subjects.reduce(into: Set<Rule>()) { $0.formUnion($1.rules) }
    return Rule.allCases.filter(used.contains)
  }
}

extension TableSchema {
  // Those that are read back.
  package static let indicators = Tables.indicators.schema, projects = Tables.projects.schema
  package static let sources = Tables.sources.schema, revisions = Tables.revisions.schema
  package static let projectChanges = Tables.projectChanges.schema

  /// `tables/*.csv` of every report, in the order of the files.
  package static let report = schemas([.everyReport])

  /// Every table of a report or an archive.
  package static let all = schemas([.everyReport, .laterReport, .laterSubmission])

  /// The tables of a submission.
  ///
  /// - Parameter isCompared: Whether its project list is compared with an earlier year's.
  package static func submission(_ revision: Int, isCompared: Bool) -> [TableSchema] {
    schemas([.everyReport] + (isCompared ? [.laterReport] : []) + (revision > 1 ? [.laterSubmission] : []))
  }

  private static func schemas(_ occasions: [SubjectTable.Occasion]) -> [TableSchema] {
    Subjects.tables.filter { occasions.contains($0.occasion) }.map(\.schema)
  }
}
