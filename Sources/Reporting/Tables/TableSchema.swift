/// What a published table promises to those who read it by machine: its columns, its keys, and how it refers to
/// other tables. It does not depend on the data.
package struct TableSchema: Sendable, Hashable {
  /// Columns whose values stand in the key of another table, or of the same; empty ones refer to nothing.
  package struct Reference: Sendable, Hashable {
    package let columns: [ColumnKey]
    package let table: String

    init(_ columns: ColumnKey..., to table: String) {
      self.columns = columns
      self.table = table
    }
  }

  /// File name without `.csv`.
  package let name: String
  package let title: String
  /// What one row is, in Chinese.
  let subject: String
  package let columns: [TableColumn]
  /// The columns that tell the rows apart, that of the item's identifier first.
  package let key: [ColumnKey]
  package let header: ColumnKey
  package let references: [Reference]
  /// The columns whose values are compared between submissions, in the order in which changes are listed.
  package private(set) var compared: [TableColumn] = []
  private let positions: [ColumnKey: Int]

  init(
    name: String, title: String, subject: String, columns: [TableColumn], key: [ColumnKey],
    header: ColumnKey, references: [Reference]
  ) {
    self.name = name
    self.title = title
    self.subject = subject
    self.columns = columns
    self.key = key
    self.header = header
    self.references = references
    precondition(Set(columns.map(\.title)).count == columns.count, "\(name) has a title twice")
    positions = Dictionary(zip(columns.map(\.key), columns.indices)) { _, _ in
      preconditionFailure("\(name) has a key twice")
    }
    for named in key + [header] + references.flatMap(\.columns) + columns.compactMap({ $0.comparison?.year })
    {
      _ = index(of: named)
    }
    compared =
      arranged(columns.indices.filter { columns[$0].comparison?.isVerdict == false }) {
        columns[$0].comparison?.after
      }.map { columns[$0] }
  }

  /// Where a column stands; there must be one.
  package func index(of key: ColumnKey) -> Int {
    guard let index = positions[key] else { preconditionFailure("\(name) has no column \(key.text)") }
    return index
  }

  /// A column; there must be one.
  package subscript(key: ColumnKey) -> TableColumn { columns[index(of: key)] }

  package func titles(of keys: [ColumnKey]) -> [String] { keys.map { self[$0].title } }

  package var titles: [String] { columns.map(\.title) }

  package var rowSentence: String { "每行是\(subject)。" }

  /// Path of the file below the folder of a report.
  package var path: String { "tables/\(name).csv" }

  /// The column of the verdict, where the table has one that is compared.
  package var verdict: TableColumn? { columns.first { $0.comparison?.isVerdict == true } }

  /// Whether the rows are sums, of what the key has before 汇总方式.
  package var isOfSums: Bool { key.contains(.dimension) }

  /// Columns in the order of the file, but for those that stand behind another one.
  func arranged(_ indices: [Int], after: (Int) -> ColumnKey?) -> [Int] {
    var order = indices.filter { after($0) == nil }
    var moved = indices.filter { after($0) != nil }
    while !moved.isEmpty {
      let places = moved.map { after($0).flatMap { order.firstIndex(of: index(of: $0)) } }
      guard let next = places.firstIndex(where: { $0 != nil }), let place = places[next] else {
        preconditionFailure("\(name) puts a column behind one that is not there")
      }
      order.insert(moved.remove(at: next), at: place + 1)
    }
    return order
  }
}

extension Sequence<TableSchema> {
  /// The table of a name; there must be one.
  package func named(_ name: String) -> TableSchema {
    guard let schema = first(where: { $0.name == name }) else { preconditionFailure("no table \(name)") }
    return schema
  }
}
