import Evaluation
import PlanModel

/// One subject of a report (指标, 重点工程, 数据来源 …) with everything that it contributes.
///
/// A subject is made where it is asked something, from the content of one report; it states what it has, and the
/// rest is empty. `Subjects.all` lists the subjects, and all that is made of them is read from that list.
protocol ReportSubject: Sendable {
  init(content: ReportContent)

  /// The tables that it publishes, with or without rows.
  static var published: [PublishedSchema] { get }
  /// The figures that templates can name; some values do not allow them.
  static var drawable: [Drawable] { get }
  /// What can be missing of it.
  static var matters: [Matter] { get }

  /// Its published tables, and the blocks that templates can name.
  var tables: SubjectTables { get }
  /// The figures that its values allow.
  var figures: [ReportFigure] { get }
  /// Its facts: one group, or several.
  var facts: [FactGroup.Entry] { get }
  /// What `planreport explain` knows of it.
  var explained: ExplainedSection? { get }
  /// What nobody has reported.
  var missing: [MissingItem] { get }
  /// Every row that refers to a source.
  var citations: [Citation] { get }
  /// The rules that its values were judged by, for the method notes.
  var rules: Set<Rule> { get }
  /// Whether it has a table in the appendix.
  var fillsAppendix: Bool { get }
}

extension ReportSubject {
  static var published: [PublishedSchema] { [] }
  static var drawable: [Drawable] { [] }
  static var matters: [Matter] { [] }
  var tables: SubjectTables { SubjectTables() }
  var figures: [ReportFigure] { [] }
  var facts: [FactGroup.Entry] { [] }
  var explained: ExplainedSection? { nil }
  var missing: [MissingItem] { [] }
  var citations: [Citation] { [] }
  var rules: Set<Rule> { [] }
  var fillsAppendix: Bool { false }
}

/// A contribution that may stand out of the order of the list: readers know the published order.
protocol Placed {
  /// Whether it stands behind those of all other subjects.
  var isLast: Bool { get }
}

extension Sequence where Element: Placed {
  /// In the published order.
  var placed: [Element] { filter { !$0.isLast } + filter(\.isLast) }
}

/// A table that reports publish.
struct PublishedSchema: Placed {
  /// Which reports have the table.
  enum Occasion {
    case everyReport
    /// Those of a plan of which an earlier year's report was archived.
    case laterReport
    /// Submissions from the second on.
    case laterSubmission
  }

  let schema: TableSchema
  var occasion = Occasion.everyReport
  var isLast = false
}

/// Tables with the values of a report.
struct SubjectTables: Sendable {
  var files: [ReportTable] = []
  var blocks: [any DocumentBlock] = []
}

/// A figure by its name in templates and files, and what it shows.
struct Drawable: Placed {
  let name: String
  let title: String
  var isLast = false
}

/// Something that is missing where nobody has reported it, as the tables of `collect` name it.
struct Matter: Sendable, Hashable, Placed {
  let title: String
  var isLast = false
}

/// What nobody has reported.
struct MissingItem: Sendable, Placed {
  let matter: Matter
  /// Name of the indicator, task or project.
  let item: String
  /// 责任单位, where the plan names one.
  let from: String?

  var isLast: Bool { matter.isLast }
}

/// A row's reference to a source, and whether the report may know the row.
struct Citation {
  let source: Source.ID?
  let isKnown: Bool

  init(_ source: Source.ID?, isKnown: Bool = true) {
    self.source = source
    self.isKnown = isKnown
  }
}
