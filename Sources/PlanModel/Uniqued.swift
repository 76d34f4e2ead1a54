extension Sequence where Element: Hashable {
  /// Each element once, in order of first appearance: groups are printed in the order that the plan gives them.
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
