/// The one declaration of an output column, with how its cell is taken from a row. The CSV's header, the page, the
/// data package, `csv-metadata.json`, `docs/tables.md`, `diff`, `verify` and `collect` read it.
struct Column<Row>: Sendable {
  let declared: TableColumn
  /// Whether it stands on the page; `nil` if it is in the file alone.
  let page: OnPage<Row>?
  /// The blocks that have it; all that show the table if `nil`.
  let blocks: [String]?
  /// The column behind which it stands on the page, where that is not its place in the file.
  let after: ColumnKey?
  /// The title on the page, where it is not the column's own.
  let pageTitle: @Sendable (Page<Row>) -> String?
  /// What stands under the table as footnotes to the cell, and in which blocks; a table beside it does not repeat them.
  let footnotes: @Sendable (Row) -> [String]
  let notedIn: [String]
  let cell: @Sendable (Row) -> TableCell

  init(
    _ key: ColumnKey, _ title: String, _ kind: TableColumn.Kind, _ meaning: Meaning = "",
    codes: [String] = [], page: OnPage<Row>? = nil, in blocks: [String]? = nil, after: ColumnKey? = nil,
    pageTitle: @escaping @Sendable (Page<Row>) -> String? = { _ in nil },
    compared: TableColumn.Comparison? = nil, summed: TableColumn.Summing? = nil,
    notedIn: [String] = [], footnotes: @escaping @Sendable (Row) -> [String] = { _ in [] },
    _ cell: @escaping @Sendable (Row) -> TableCell
  ) {
    declared = TableColumn(
      key: key, title: title, kind: kind, meaning: meaning.text, isRequired: meaning.isRequired,
      codes: codes, comparison: compared, summing: summed)
    self.page = page
    self.blocks = blocks
    self.after = after
    self.pageTitle = pageTitle
    self.footnotes = footnotes
    self.notedIn = notedIn
    self.cell = cell
  }

  /// A column that another table has declared, filled from other rows; it is compared and added up there.
  init(
    _ other: TableColumn, page: OnPage<Row>? = nil, _ cell: @escaping @Sendable (Row) -> TableCell
  ) {
    let meaning: Meaning = other.isRequired ? .required(other.meaning) : "\(other.meaning)"
    self.init(other.key, other.title, other.kind, meaning, codes: other.codes, page: page, cell)
  }

  func isShown(on page: Page<Row>, _ cells: some Sequence<TableCell>) -> Bool {
    guard blocks?.contains(page.block) ?? true else { return false }
    return switch self.page {
    case .always: true
    case .ifAny: cells.contains { !$0.isEmpty }
    case .when(let condition): condition(page)
    case .beneath, nil: false
    }
  }

  func isBeneath(on page: Page<Row>) -> Bool {
    guard case .beneath = self.page else { return false }
    return blocks?.contains(page.block) ?? true
  }

  /// What stands under the row's name; empty where the cell says nothing.
  func remark(_ cell: TableCell, on page: Page<Row>) -> String {
    guard !cell.isEmpty, case .beneath(let isTitled) = self.page else { return "" }
    return isTitled ? "\(pageTitle(page) ?? declared.title)：\(cell.printed)" : cell.printed
  }
}

/// When a column stands on the page.
enum OnPage<Row>: Sendable {
  case always
  /// Where some row has a value in it.
  case ifAny
  case when(@Sendable (Page<Row>) -> Bool)
  /// Under the row's name, instead of in a column of its own; with its title where it would not explain itself.
  case beneath(isTitled: Bool)

  static var beneath: Self { .beneath(isTitled: false) }
}

/// What a block of the page shows of a table.
struct Page<Row> {
  let block: String
  let rows: [Row]
}
