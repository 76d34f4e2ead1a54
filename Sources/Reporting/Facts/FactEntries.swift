/// Short ways to name facts.
extension FactGroup.Entry {
  static func text(_ name: String, _ meaning: String, _ text: String?) -> Self {
    Self(name, meaning, .text(text ?? ""))
  }

  static func count(_ name: String, _ meaning: String, _ number: Int) -> Self {
    Self(name, meaning, .text(String(number)))
  }

  static func flag(_ name: String, _ meaning: String, _ flag: Bool) -> Self {
    Self(name, meaning, .flag(flag))
  }

  static func group(_ name: String, _ meaning: String, _ group: FactGroup) -> Self {
    Self(name, meaning, .group(group))
  }

  /// A list of values that know how they are written as facts; the shape is that of the example.
  static func list<Value: FactListItem>(_ name: String, _ meaning: String, _ values: [Value]) -> Self {
    let groups = values.enumerated().map { index, value in
      FactGroup(
        value.entries + [
          .text("separator", "与下一项之间的顿号，末项为空", index + 1 < values.count ? "、" : ""),
          .count("position", "序号", index + 1),
          .flag("isLast", "是否末项", index + 1 == values.count),
        ])
    }
    let shape = FactGroup(
      Value.example.entries + [
        .text("separator", "与下一项之间的顿号，末项为空", "、"), .count("position", "序号", 1),
        .flag("isLast", "是否末项", false),
      ])
    return Self(name, meaning, .list(groups), shape: shape)
  }
}

/// A value of a list that templates repeat a section for.
protocol FactListItem {
  /// The facts of one item.
  var entries: [FactGroup.Entry] { get }
  /// An item whose facts the vocabulary shows where the list is empty.
  static var example: Self { get }
}
