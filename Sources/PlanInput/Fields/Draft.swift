import Diagnostics
import PlanModel

/// One place of a file that gives a field: a cell of a table, the value of a key of `plan.yaml`.
struct Field {
  /// What stands there; `nil` if nothing does.
  let text: String?
  /// What messages call it: the column's title, the path of the key.
  let title: String
  let location: SourceLocation
  /// Of a key that has a value.
  var value: YAMLValue?

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

extension Sequence {
  /// The elements that share their key with an earlier one, each with the first that has the key.
  func repeated(by key: (Element) -> [AnyHashable]) -> [(first: Element, again: Element)] {
    var first: [[AnyHashable]: Element] = [:]
    return compactMap { element in
      let key = key(element)
      if let earlier = first[key] { return (earlier, element) }
      first[key] = element
      return nil
    }
  }
}
