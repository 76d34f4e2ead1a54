import Evaluation
import Foundation
import PlanModel

/// The consolidated tables of many submissions, with their schemas. Sums are of unrounded values, in one unit.
package struct CollectedTables: Sendable {
  /// Tables in the order in which they are listed.
  package let tables: [(table: ReportTable, schema: TableSchema)]
  let plans: [CollectedPlan]
  let leftOut: [LeftOut]

  /// The schemas of the tables, which do not depend on what was collected.
  package static var schemas: [TableSchema] { CollectedTables([], leftOut: []).tables.map(\.schema) }

  /// - Parameters:
  ///   - plans: One submission a plan, as `CollectedPlan.listed` orders and names them.
  ///   - leftOut: What was not taken in, and why.
  package init(_ plans: [CollectedPlan], leftOut: [LeftOut]) {
    self.plans = plans
    self.leftOut = leftOut
    tables = [
      CollectedSchemas.submissions(plans), CollectedSchemas.verdicts(plans), CollectedSchemas.laggards(plans),
      CollectedSchemas.reductions(plans), CollectedSchemas.investment(plans), CollectedSchemas.missing(plans),
      CollectedSchemas.indicators(plans), CollectedSchemas.leftOut(leftOut),
    ]
  }
}

/// Builds a table and its schema from one list of columns.
struct CollectedTable<Item> {
  let name: String
  let title: String
  let subject: String
  let key: [String]
  var references: [TableSchema.KeyReference] = []
  let rowHeader: String
  let emptyText: String
  /// Whether the row is a sum of the others.
  var isTotal: (Item) -> Bool = { _ in false }
  /// Columns with their meaning.
  let columns: [(ColumnDefinition<Item>, ColumnNote)]

  func table(_ items: [Item]) -> (table: ReportTable, schema: TableSchema) {
    let definitions = columns.map(\.0)
    let table = ReportTable(
      name: name, title: title, columns: definitions.map(\.column),
      rows: items.map { ReportTable.Row(id: "", cells: definitions.cells(of: $0), isTotal: isTotal($0)) },
      rowHeader: rowHeader,
      emptyText: emptyText)
    let schema = TableSchema(
      name: name, title: title, subject: subject, columns: table.columns, key: key, references: references,
      notes: columns.map { ($0.0.column.key, $0.1) })
    return (table, schema)
  }
}
