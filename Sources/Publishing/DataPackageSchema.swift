import Reporting

/// A table's schema in the words of Table Schema (Frictionless).
struct DataPackageSchema: Encodable {
  let fields: [Field]
  let primaryKey: [String]?
  let foreignKeys: [ForeignKey]?
  let missingValues = [""]

  /// One column.
  struct Field: Encodable {
    let name: String
    let type: String
    let description: String
    let unit: String?
    let trueValues: [String]?
    let falseValues: [String]?
    let constraints: Constraints?
  }

  /// What every cell of a column keeps to.
  struct Constraints: Encodable {
    let required: Bool?
    let `enum`: [String]?
    let pattern: String?
  }

  /// Columns that refer to another table.
  struct ForeignKey: Encodable {
    let fields: [String]
    let reference: Reference
  }

  /// What is referred to; an empty resource is the table itself.
  struct Reference: Encodable {
    let resource: String
    let fields: [String]
  }

  init(_ schema: TableSchema) {
    fields = schema.columns.map(Field.init)
    primaryKey = schema.primaryKey.isEmpty ? nil : schema.primaryKey
    let keys = schema.references.map { reference in
      ForeignKey(
        fields: reference.columns,
        reference: Reference(
          resource: reference.table == schema.name ? "" : reference.table, fields: reference.target))
    }
    foreignKeys = keys.isEmpty ? nil : keys
  }
}

extension DataPackageSchema.Field {
  init(_ column: TableSchema.Column) {
    let isFlag = column.column.kind == .boolean
    name = column.column.title
    description = column.meaning
    unit = column.column.unit
    trueValues = isFlag ? ["是"] : nil
    falseValues = isFlag ? ["否"] : nil
    let codes = column.codes.isEmpty ? nil : column.codes
    let pattern = column.column.kind == .date ? TableSchema.datePattern : nil
    constraints =
      column.isRequired || codes != nil || pattern != nil
      ? DataPackageSchema.Constraints(
        required: column.isRequired ? true : nil, enum: codes, pattern: pattern) : nil
    type =
      switch column.column.kind {
      case .number: "number"
      case .integer: "integer"
      case .year: "year"
      case .boolean: "boolean"
      case .text, .code, .value, .date: "string"
      }
  }
}

extension TableSchema {
  /// A year, a month or a day.
  static let datePattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
}
