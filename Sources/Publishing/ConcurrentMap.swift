import Foundation

/// A few at a time, so that memory does not grow with the number of items.
enum ConcurrentMap {
  /// The results in the order of the items, whatever the order in which they finish.
  static func results<Item: Sendable, Result: Sendable>(
    of items: [Item], _ work: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    var results: [(index: Int, result: Result)] = []
    await withTaskGroup(of: (Int, Result).self) { group in
      var waiting = items.enumerated().makeIterator()
      let width = max(1, ProcessInfo.processInfo.activeProcessorCount)
      for _ in 0..<width {
        guard let (index, item) = waiting.next() else { break }
        group.addTask { (index, work(item)) }
      }
      while let result = await group.next() {
        results.append(result)
        if let (index, item) = waiting.next() { group.addTask { (index, work(item)) } }
      }
    }
    return results.sorted { $0.index < $1.index }.map(\.result)
  }
}
