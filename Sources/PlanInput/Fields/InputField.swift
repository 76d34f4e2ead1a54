import Diagnostics
import PlanModel

typealias FieldPath<Value, Member> = any WritableKeyPath<Value, Member> & Sendable

/// What a column of a table or a key of `plan.yaml` is called and means.
struct FieldDescription: Sendable, Hashable {
  let key: String  // the English title of a column, too
  let title: String  // 列名
  let isRequired: Bool  // must be there and be filled
  let meaning: String  // what staff enter, in Chinese
  let below: [FieldDescription]  // the keys below a key
  let isList: Bool  // whether those stand in each item of a list
  let choices: [String]  // the only words that it may hold
  let referred: InputFile?  // the table whose identifiers it holds
}

/// A column of a table or a key of `plan.yaml`: its names, what it means to staff, how it is read and which field of
/// the model it fills.
///
/// Headers, suggestions, the files of `new` and the lists in `docs/inputs.md` all come from these declarations.
struct InputField<Row>: Sendable {
  let description: FieldDescription
  let path: (any PartialKeyPath<Row> & Sendable)?
  var isIdentifier = false
  let read: @Sendable (Field, inout Draft<Row>, inout InputReading) -> Void

  private init<Value>(
    _ key: String, _ title: String, _ meaning: String, isRequired: Bool = false,
    _ path: (any PartialKeyPath<Row> & Sendable)?, _ parser: FieldParser<Row, Value>,
    read: @escaping @Sendable (Value?, inout Draft<Row>) -> Void
  ) {
    description = FieldDescription(
      key: key, title: title, isRequired: isRequired, meaning: meaning, below: parser.below,
      isList: parser.isList, choices: parser.choices, referred: parser.referred)
    self.path = path
    self.read = { field, row, reading in read(parser.read(field, &row, &reading), &row) }
  }

  static func required<Value>(
    _ key: String, _ title: String, _ meaning: String, _ path: FieldPath<Row, Value>,
    _ parser: FieldParser<Row, Value>
  ) -> Self {
    Self(key, title, meaning, isRequired: true, path, parser) { value, row in row.require(path, value) }
  }

  /// The identifier of a row, which other tables refer to.
  static func identifier(_ meaning: String, _ path: FieldPath<Row, String>) -> Self {
    var field = required("id", "编号", meaning, path, .text)
    field.isIdentifier = true
    return field
  }

  /// May be left empty: then there is no value.
  static func optional<Value>(
    _ key: String, _ title: String, _ meaning: String, _ path: FieldPath<Row, Value?>,
    _ parser: FieldParser<Row, Value>
  ) -> Self {
    Self(key, title, meaning, path, parser) { value, row in row.value[keyPath: path] = value }
  }

  /// May be left empty: then the model's own value stays.
  static func defaulting<Value>(
    _ key: String, _ title: String, _ meaning: String, isRequired: Bool = false,
    _ path: FieldPath<Row, Value>, _ parser: FieldParser<Row, Value>
  ) -> Self {
    Self(key, title, meaning, isRequired: isRequired, path, parser) { value, row in
      if let value { row.value[keyPath: path] = value }
    }
  }

  /// For the staff themselves: nothing reads it.
  static func unread(_ key: String, _ title: String, _ meaning: String) -> Self {
    Self(key, title, meaning, nil, FieldParser<Row, String>.text) { _, _ in }
  }
}

/// A key of `plan.yaml` has no title beside its name.
extension InputField {
  static func required<Value>(
    _ key: String, _ meaning: String, _ path: FieldPath<Row, Value>, _ parser: FieldParser<Row, Value>
  ) -> Self { required(key, key, meaning, path, parser) }

  static func optional<Value>(
    _ key: String, _ meaning: String, _ path: FieldPath<Row, Value?>, _ parser: FieldParser<Row, Value>
  ) -> Self { optional(key, key, meaning, path, parser) }

  static func defaulting<Value>(
    _ key: String, _ meaning: String, isRequired: Bool = false, _ path: FieldPath<Row, Value>,
    _ parser: FieldParser<Row, Value>
  ) -> Self { defaulting(key, key, meaning, isRequired: isRequired, path, parser) }
}

/// A row of a table or a level of `plan.yaml`: its fields, and what must hold between them.
struct InputRecord<Value>: Sendable {
  /// A value before its fields are read; required ones hold a placeholder.
  let blank: @Sendable (Origin) -> Value
  let fields: [InputField<Value>]
  let descriptions: [FieldDescription]
  // What is asked for at each cell, out of the fields.
  private let isRequired: [Bool]
  private let reads: [@Sendable (Field, inout Draft<Value>, inout InputReading) -> Void]
  private let paths: [(any PartialKeyPath<Value> & Sendable)?]
  private let check: @Sendable (inout Draft<Value>, inout InputReading) -> Void

  init(
    blank: @escaping @Sendable (Origin) -> Value, fields: [InputField<Value>],
    check: @escaping @Sendable (inout Draft<Value>, inout InputReading) -> Void = { _, _ in }
  ) {
    self.blank = blank
    self.fields = fields
    self.check = check
    descriptions = fields.map(\.description)
    isRequired = descriptions.map(\.isRequired)
    reads = fields.map(\.read)
    paths = fields.map(\.path)
  }

  /// - Parameter place: Gives each field by its position in the declaration.
  func read(
    from origin: Origin, _ reading: inout InputReading, place: @escaping (Int) -> Field
  ) -> Draft<Value> {
    var draft = Draft(blank(origin), origin: origin) { place(index(of: $0)) }
    for index in fields.indices {
      let field = place(index)
      // Where nothing stands the blank's own value stays, and what is required is missing.
      if !field.isEmpty || isRequired[index] { reads[index](field, &draft, &reading) }
    }
    check(&draft, &reading)
    return draft
  }

  func key(of path: PartialKeyPath<Value>) -> String { descriptions[index(of: path)].key }

  func index(of path: PartialKeyPath<Value>) -> Int {
    guard let index = paths.firstIndex(where: { $0 as PartialKeyPath<Value>? == path }) else {
      preconditionFailure("nothing that is read fills \(path)")
    }
    return index
  }
}
