import Foundation

extension Array where Element: Sendable {
  /// The results of some work on each element, in the order of the elements. Only as many run at a time as there
  /// are processors, so that memory does not grow with the number of elements.
  func concurrentMap<Result: Sendable>(_ work: @escaping @Sendable (Element) -> Result) async -> [Result] {
    var results: [(index: Int, result: Result)] = []
    await withTaskGroup(of: (Int, Result).self) { group in
      var waiting = enumerated().makeIterator()
      func startNext() {
        if let (index, element) = waiting.next() { group.addTask { (index, work(element)) } }
      }
      for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { startNext() }
      while let result = await group.next() {
        results.append(result)
        startNext()
      }
    }
    return results.sorted { $0.index < $1.index }.map(\.result)
  }
}
