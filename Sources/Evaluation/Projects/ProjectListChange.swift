package import PlanModel

/// How the project list differs from the one that was archived last: the number of projects of a plan changes
/// between reports, and a ratio without its list cannot be compared [methods.md 4; pub: 2662, 2712, 2714
/// projects of one plan].
package struct ProjectListChange: Sendable, Hashable {
  /// Projects that the earlier list did not have, in the order of the new list.
  package let added: [Project]
  /// Projects that the new list no longer has, in the order of the earlier list.
  package let removed: [Project]
  /// 结转: projects of both lists, in the order of the new list.
  package let carriedOver: [Project]

  package init(from earlier: [Project], to current: [Project]) {
    let earlierIDs = Set(earlier.map(\.id))
    let currentIDs = Set(current.map(\.id))
    added = current.filter { !earlierIDs.contains($0.id) }
    removed = earlier.filter { !currentIDs.contains($0.id) }
    carriedOver = current.filter { earlierIDs.contains($0.id) }
  }

  package var isEmpty: Bool { added.isEmpty && removed.isEmpty }
}
