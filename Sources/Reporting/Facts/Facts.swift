import PlanModel
import Writing

/// What templates can say of a value: one line a fact, with its name, its meaning, an example and the closure that
/// gives it. Templates get facts, never objects; the names exist without any value.
struct Facts<Value>: Sendable, ExpressibleByArrayLiteral {
  let all: [Fact<Value>]
  /// Their names, in the order of the declarations, which is that of the vocabulary.
  let names: [FactName]

  init(_ all: [Fact<Value>]) {
    self.all = all
    names = all.map(\.name)
    precondition(Set(names.map(\.name)).count == names.count, "two facts of one name: \(names.map(\.name))")
  }

  init(joining parts: [Facts<Value>]) { self.init(parts.flatMap(\.all)) }

  init(arrayLiteral all: Fact<Value>...) { self.init(all) }

  /// The facts of a value; each is computed when a template first asks for it.
  func values(of value: Value, at place: ListPlace = ListPlace(index: 0, count: 1)) -> FactValues {
    FactValues(count: all.count, place: place) { all[$0].value(value, place) }
  }
}

struct Fact<Value>: Sendable {
  let name: FactName
  let value: @Sendable (Value, ListPlace) -> FactValue

  private init(
    _ kind: FactName.Kind, _ name: String, _ meaning: String, _ example: String = "",
    inside: [FactName] = [], in reports: Set<EvaluationKind>? = nil,
    value: @escaping @Sendable (Value, ListPlace) -> FactValue
  ) {
    self.name = FactName(
      name: name, meaning: meaning, kind: kind, example: example, inside: inside, reports: reports)
    self.value = value
  }

  static func text(
    _ name: String, _ meaning: String, _ example: String = "", _ text: @escaping @Sendable (Value) -> String?
  ) -> Self {
    Self(.text, name, meaning, example) { value, _ in .text(text(value) ?? "") }
  }

  static func count(
    _ name: String, _ meaning: String, _ example: String = "", _ number: @escaping @Sendable (Value) -> Int
  ) -> Self {
    Self(.text, name, meaning, example) { value, _ in .text(String(number(value))) }
  }

  static func flag(_ name: String, _ meaning: String, _ flag: @escaping @Sendable (Value) -> Bool) -> Self {
    Self(.flag, name, meaning) { value, _ in .flag(flag(value)) }
  }

  static func markdown(
    _ name: String, _ meaning: String, in reports: Set<EvaluationKind>? = nil,
    _ text: @escaping @Sendable (Value) -> String
  ) -> Self {
    Self(.markdown, name, meaning, in: reports) { value, _ in
      let text = text(value)
      return .text(text.allSatisfy(\.isWhitespace) ? "" : text)
    }
  }

  static func html(_ name: String, _ meaning: String, _ html: @escaping @Sendable (Value) -> TextBuffer)
    -> Self
  {
    Self(.html, name, meaning) { value, _ in .html(html(value)) }
  }

  /// A group with names of its own, in some kinds of report or in all.
  static func group<Inner>(
    _ name: String, _ meaning: String, of facts: Facts<Inner>,
    in reports: Set<EvaluationKind>? = nil,
    _ inner: @escaping @Sendable (Value) -> Inner
  ) -> Self {
    Self(.group, name, meaning, inside: facts.names, in: reports) { value, _ in
      .items([facts.values(of: inner(value))])
    }
  }

  /// A list whose items have these facts and, in a report, know their place among the others.
  static func list<Item>(
    _ name: String, _ meaning: String, of facts: Facts<Item>, numbered: Bool = true,
    _ items: @escaping @Sendable (Value) -> [Item]
  ) -> Self {
    let facts = numbered ? Facts<Item>(facts.all + Fact<Item>.places) : facts
    return Self(.list, name, meaning, inside: facts.names) { value, _ in
      let items = items(value)
      return .items(
        items.enumerated().map {
          facts.values(of: $0.element, at: ListPlace(index: $0.offset, count: items.count))
        })
    }
  }

  /// What every item of a numbered list has besides its own facts.
  private static var places: [Fact<Value>] {
    [
      Self(.text, "separator", "与下一项之间的顿号，末项为空", "、") { _, place in .text(place.isLast ? "" : "、") },
      Self(.text, "position", "序号", "1") { _, place in .text(String(place.index + 1)) },
      Self(.flag, "isLast", "是否末项") { _, place in .flag(place.isLast) },
    ]
  }
}
