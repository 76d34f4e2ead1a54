import Evaluation
import PlanModel

/// One subject of a report (指标, 重点工程, 数据来源 …) with everything that it contributes.
///
/// A subject is made where it is asked something, from the content of one report; it states what it has, and the
/// rest is empty. `Subjects.all` lists the subjects, and all that is made of them is read from that list.
protocol ReportSubject: Sendable {
  init(content: ReportContent)

  static var tables: [SubjectTable] { get }
  static var figures: [SubjectFigure] { get }
  /// What templates can say of it: one group of facts, or several.
  static var facts: Facts<ReportContent> { get }
  static var matters: [Matter] { get }

  /// What the report can show besides tables and figures that templates name.
  var ownBlocks: [any DocumentBlock] { get }
  var explained: ExplainedSection? { get }
  var missing: [MissingItem] { get }
  var citations: [Citation] { get }
  /// The rules that its values were judged by, for the method notes.
  var rules: Set<Rule> { get }
}

extension ReportSubject {
  static var tables: [SubjectTable] { [] }
  static var figures: [SubjectFigure] { [] }
  static var facts: Facts<ReportContent> { [] }
  static var matters: [Matter] { [] }
  var ownBlocks: [any DocumentBlock] { [] }
  var explained: ExplainedSection? { nil }
  var missing: [MissingItem] { [] }
  var citations: [Citation] { [] }
  var rules: Set<Rule> { [] }
}

/// A contribution that may stand out of the order of the list: readers know the published order.
protocol Placed {
  /// Whether it stands behind those of all other subjects.
  var isLast: Bool { get }
}

extension Sequence where Element: Placed {
  var placed: [Element] { filter { !$0.isLast } + filter(\.isLast) }
}

/// The declared tables; each stands in the folder of its subject.
enum Tables {}

/// A table that reports publish, with or without rows, and the blocks that show it.
struct SubjectTable: Placed, Sendable {
  enum Occasion: Sendable {
    case everyReport
    /// Those of a plan of which an earlier year's report was archived.
    case laterReport
    /// Submissions from the second on.
    case laterSubmission
  }

  let schema: TableSchema
  /// Names of the blocks that show it, whatever the values.
  let blocks: [String]
  let occasion: Occasion
  let isLast: Bool
  private let made: @Sendable (ReportContent) -> SubjectTables?

  /// - Parameters:
  ///   - title: What the file is called in this report, where that is not the table's title.
  ///   - rows: `nil` where it is not the occasion.
  init<Row>(
    _ table: Table<Row>, occasion: Occasion = .everyReport, isLast: Bool = false,
    title: @escaping @Sendable (ReportContent) -> String? = { _ in nil },
    rows: @escaping @Sendable (ReportContent) -> [Row]?, blocks: [TableBlock<Row>] = [TableBlock()]
  ) {
    schema = table.schema
    let names = blocks.map { $0.name ?? table.name }
    self.blocks = names
    self.occasion = occasion
    self.isLast = isLast
    made = { content in
      guard let all = rows(content) else { return nil }
      var filled = table.filled(all)
      var file = filled.file
      file.ownTitle = title(content)
      let pages = zip(names, blocks).map { name, block in
        filled.block = name
        var page = block.page(filled, content)
        page.name = name
        return page
      }
      return SubjectTables(files: [file], blocks: pages)
    }
  }

  /// `nil` where it is not the occasion.
  func tables(_ content: ReportContent) -> SubjectTables? { made(content) }
}

/// What templates can name of a table; the name is known before there are values.
struct TableBlock<Row: Sendable>: Sendable {
  /// `nil` for the table's own.
  let name: String?
  let page: @Sendable (FilledTable<Row>, ReportContent) -> ReportTable

  init(
    _ name: String? = nil,
    page: @escaping @Sendable (FilledTable<Row>, ReportContent) -> ReportTable = { $0.page($1.sentences) }
  ) {
    self.name = name
    self.page = page
  }
}

struct SubjectTables: Sendable {
  /// Under `tables/`.
  var files: [TableFile] = []
  /// What templates can name.
  var blocks: [ReportTable] = []

  static func + (left: SubjectTables, right: SubjectTables) -> SubjectTables {
    SubjectTables(files: left.files + right.files, blocks: left.blocks + right.blocks)
  }
}

/// A figure by its name in templates and files, what it shows, and the figure itself where the values of a report
/// allow one.
struct SubjectFigure: Placed, Sendable {
  let name: String
  let title: String
  var isLast = false
  let figure: @Sendable (ReportContent, _ name: String) -> ReportFigure?
}

/// Something that is missing where nobody has reported it, as the tables of `collect` name it.
struct Matter: Sendable, Hashable, Placed {
  let title: String
  var isLast = false
}

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
  var isKnown = true
}
