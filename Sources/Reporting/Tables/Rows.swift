import PlanModel

/// A row that brings something with its item, whose properties it has itself.
@dynamicMemberLookup
protocol ItemRow: Sendable {
  associatedtype Item: Sendable
  var item: Item { get }
}

extension ItemRow {
  subscript<Value>(dynamicMember path: KeyPath<Item, Value>) -> Value { item[keyPath: path] }
}

/// An item with what its columns need besides it.
struct Reported<Item: Sendable>: ItemRow {
  let item: Item
  let sources: SourceNames
  let dataYear: Int
  let narrative: ReportedNarrative
}

/// An item with its place in the list, from 1.
struct Numbered<Item: Sendable>: ItemRow {
  let number: Int
  let item: Item

  static func list(_ items: [Item]) -> [Numbered] {
    items.enumerated().map { Numbered(number: $0.offset + 1, item: $0.element) }
  }
}

/// A sum in a table that sums up in several ways (汇总方式), each of which comes to the row 合计.
struct Summed<Item: Sendable>: ItemRow {
  /// 领域, 区域, …
  let dimension: String
  let label: String
  var item: Item

  init(by dimension: String, _ label: String?, _ item: Item) {
    self.dimension = dimension
    self.label = label ?? Sums.unnamed
    self.item = item
  }

  static func total(_ item: Item) -> Summed { Summed(by: Sums.total, Sums.total, item) }

  var look: RowLook { RowLook(isTotal: dimension == Sums.total) }
}

/// The words of tables of sums.
package enum Sums {
  /// 汇总方式, and the label, of the row that all others come to.
  package static let total = "合计"
  /// The label of what the inputs give none.
  static let unnamed = "未注明"
}

extension Column {
  /// 序号 of rows that have no identifier of their own.
  static func runningNumber<Item>(page: OnPage<Row>? = nil) -> Column where Row == Numbered<Item> {
    Column(.number, "序号", .integer, .required("本表内的序号"), page: page) { .integer($0.number) }
  }

  /// 汇总方式.
  static func dimension<Item>(_ dimensions: [String], page: OnPage<Row>? = nil) -> Column
  where Row == Summed<Item> {
    Column(.dimension, "汇总方式", .text, .required("按什么汇总"), codes: dimensions + [Sums.total], page: page) {
      .text($0.dimension)
    }
  }

  /// What a row is the sum of.
  static func label<Item>(_ meaning: String, pageTitle: String? = nil) -> Column where Row == Summed<Item> {
    Column(.label, "项目", .text, .required(meaning), page: .always, pageTitle: { _ in pageTitle }) {
      .text($0.label)
    }
  }
}
