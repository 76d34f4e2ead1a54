extension Sequence where Element: Hashable {
  /// Each element once, in the order in which they first appear: groups are printed in the plan's own order.
  var firstAppearances: [Element] {
    var seen = Set<Element>()
    return filter { seen.insert($0).inserted }
  }
}
