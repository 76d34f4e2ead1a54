/// A column together with how its cell is taken from an item, so that header and value stand side by side.
struct ColumnDefinition<Item>: Sendable {
  let column: TableColumn
  let cell: @Sendable (Item) -> TableCell

  init(
    _ key: String, _ title: String, _ kind: TableColumn.Kind = .text, unit: String? = nil,
    _ cell: @escaping @Sendable (Item) -> TableCell
  ) {
    column = TableColumn(key, title, kind, unit: unit)
    self.cell = cell
  }
}

extension Array {
  /// The cells of one item.
  func cells<Item>(of item: Item) -> [TableCell] where Element == ColumnDefinition<Item> {
    map { $0.cell(item) }
  }
}
