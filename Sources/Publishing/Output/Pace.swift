import Foundation

/// How many plans a run works on at a time, and who hears how far it has come.
package struct Pace: Sendable {
  /// More than there are processors changes nothing.
  let jobs: Int
  /// Hears the name of each stage.
  let stage: @Sendable (String) -> Void
  /// Hears after each plan or archive how many are done, and of how many.
  let step: @Sendable (_ done: Int, _ all: Int) -> Void

  /// - Parameter jobs: As many as there are processors if `nil`.
  package init(
    jobs: Int? = nil,
    stage: @escaping @Sendable (String) -> Void = { _ in },
    step: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) {
    self.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    self.stage = stage
    self.step = step
  }

  /// The results of some work on each element, in the order of the elements.
  func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    var results: [Result] = []
    await each(elements, work) { results.append($1) }
    return results
  }

  /// Does some work on each element and hands on what came of it, in the order of the elements. Only as many as there
  /// are jobs run at a time, so that memory does not grow with the number of elements.
  func each<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (Element) -> Result, take: (Element, Result) -> Void
  ) async {
    // What came before its turn.
    var early: [Int: Result] = [:]
    await withTaskGroup(of: (Int, Result).self) { group in
      var waiting = elements.enumerated().makeIterator()
      func startNext() {
        if let (index, element) = waiting.next() { group.addTask { (index, work(element)) } }
      }
      for _ in 0..<min(jobs, elements.count) { startNext() }
      var (done, next) = (0, 0)
      while let (index, result) = await group.next() {
        early[index] = result
        while let result = early.removeValue(forKey: next) {
          take(elements[next], result)
          next += 1
        }
        done += 1
        step(done, elements.count)
        startNext()
      }
    }
  }
}
