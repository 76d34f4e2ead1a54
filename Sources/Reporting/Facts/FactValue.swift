/// The value of one fact, formatted; how it is printed, its `FactName.Kind` says.
enum FactValue {
  /// A text, a narrative or finished HTML; empty counts as false.
  case text(String)
  case flag(Bool)
  /// The items of a list, or the one of a group.
  case items([FactValues])
}

/// Where an item stands in its list.
struct ListPlace: Sendable {
  let index: Int
  let count: Int

  var isFirst: Bool { index == 0 }
  var isLast: Bool { index + 1 == count }
}

/// The values of a group, of an item of a list or of all, by the position of their names: each computed once, when
/// it is first asked for. A report says a fraction of what can be said.
final class FactValues {
  /// The place of an item in its list; of a group on its own, the only one.
  let place: ListPlace
  private var known: [FactValue?]
  private let compute: (Int) -> FactValue

  init(count: Int, place: ListPlace, compute: @escaping (Int) -> FactValue) {
    self.place = place
    self.compute = compute
    known = Array(repeating: nil, count: count)
  }

  subscript(position: Int) -> FactValue {
    if let value = known[position] { return value }
    let value = compute(position)
    known[position] = value
    return value
  }
}
