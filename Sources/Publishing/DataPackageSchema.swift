import Reporting

/// A table's schema in the words of Table Schema (Frictionless).
struct DataPackageSchema: Encodable {
  let fields: [Field]
  let primaryKey: [String]
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

  /// - Parameter schemas: The tables of the package.
  init(_ schema: TableSchema, among schemas: [TableSchema]) {
    fields = schema.columns.map(Field.init)
    primaryKey = schema.titles(of: schema.key)
    let keys = schema.references.map { reference in
      let target = schemas.named(reference.table)
      return ForeignKey(
        fields: schema.titles(of: reference.columns),
        reference: Reference(
          resource: target == schema ? "" : target.name, fields: target.titles(of: target.key)))
    }
    foreignKeys = keys.isEmpty ? nil : keys
  }
}

extension DataPackageSchema.Field {
  init(_ column: TableColumn) {
    let isFlag = column.kind == .boolean
    name = column.title
    description = column.meaning
    unit = column.unit
    trueValues = isFlag ? [TableColumn.Kind.yes] : nil
    falseValues = isFlag ? [TableColumn.Kind.no] : nil
    let codes = column.codes.isEmpty ? nil : column.codes
    let pattern = column.kind == .date ? TableSchema.datePattern : nil
    let required: Bool? = column.isRequired ? true : nil
    constraints =
      required != nil || codes != nil || pattern != nil
      ? DataPackageSchema.Constraints(required: required, enum: codes, pattern: pattern) : nil
    type =
      switch column.kind {
      case .decimal: "number"
      case .integer: "integer"
      case .year: "year"
      case .boolean: "boolean"
      case .text, .code, .outcome, .value, .date: "string"
      }
  }
}

extension TableSchema {
  /// A year, a month or a day.
  static let datePattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
}
