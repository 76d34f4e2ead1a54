import Diagnostics
import PlanModel

/// One place of a file that gives a field: a cell of a table, the value of a key of `plan.yaml`.
struct Field {
  /// What stands there; `nil` if nothing does.
  let text: String?
  let place: FieldPlace
  /// Of a key that has a value.
  var value: YAMLValue?

  /// What messages call it: the column's title, the path of the key.
  var title: String {
    switch place {
    case .cell(let header, let column, _, _): header.title(of: column)
    case .key(let path, _, _): path
    }
  }

  /// Whether a row, or a level of `plan.yaml`, is nothing without it.
  var isRequired: Bool {
    switch place {
    case .cell(let header, let column, _, _): header.isRequired(column)
    case .key(_, let isRequired, _): isRequired
    }
  }

  var location: SourceLocation {
    switch place {
    case .cell(let header, let column, let row, let line): header.location(column, row: row, line: line)
    case .key(_, _, let location): location
    }
  }

  /// Of the row as a whole.
  var rowLocation: SourceLocation {
    var location = location
    location.column = nil
    return location
  }

  /// Whether nothing stands there at all.
  var isEmpty: Bool { text == nil && value == nil }

  /// Puts what is wrong with a field into the words of its kind of file.
  func report(
    cell: @autoclosure () -> Problem, key: @autoclosure () -> Problem,
    _ reading: inout InputReading
  ) {
    if value == nil {
      reading.log.report(cell(), at: location)
    } else {
      reading.log.report(key(), at: location)
    }
  }
}

/// Where a field stands, put into words only for a message.
enum FieldPlace {
  case cell(InputHeader, column: Int, row: Int, line: Int)
  case key(path: String, isRequired: Bool, SourceLocation)
}

/// A value on its way from a file into the model, field by field.
///
/// It starts as a blank. The required fields that could not be read are remembered: asking for one of them gives `nil`
/// and never the blank's placeholder, and a value without all of them does not get into the plan.
@dynamicMemberLookup
struct Draft<Value> {
  var value: Value
  let origin: Origin
  private var missing: [PartialKeyPath<Value>] = []
  private let place: (PartialKeyPath<Value>) -> Field

  init(_ blank: Value, origin: Origin, place: @escaping (PartialKeyPath<Value>) -> Field) {
    value = blank
    self.origin = origin
    self.place = place
  }

  /// The value, if no required field is missing.
  var complete: Value? { missing.isEmpty ? value : nil }

  subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member? {
    missing.contains(path) ? nil : value[keyPath: path]
  }

  subscript<Member>(dynamicMember path: KeyPath<Value, Member?>) -> Member? { value[keyPath: path] }

  /// Fills a required field; without a value it is missing.
  mutating func require<Member>(_ path: WritableKeyPath<Value, Member>, _ member: Member?) {
    guard let member else { return missing.append(path) }
    value[keyPath: path] = member
  }

  func field(_ path: PartialKeyPath<Value>) -> Field { place(path) }

  func location(_ path: PartialKeyPath<Value>) -> SourceLocation { place(path).location }
}

extension Array {
  /// The elements that share their key with an earlier one, each with the first that has the key.
  func repeated<Key: Hashable>(by key: (Element) -> Key) -> [(first: Element, again: Element)] {
    var positions: [Key: Int] = [:]
    positions.reserveCapacity(count)
    return indices.compactMap { index in
      let key = key(self[index])
      if let earlier = positions[key] { return (self[earlier], self[index]) }
      positions[key] = index
      return nil
    }
  }
}
