/// A problem at a place.
package struct Diagnostic: Sendable, Hashable {
  package let problem: Problem
  package let location: SourceLocation?
  /// The offending line, printed with a caret under `location.character`.
  package let excerpt: String?

  package init(_ problem: Problem, at location: SourceLocation?, excerpt: String? = nil) {
    self.problem = problem
    self.location = location
    self.excerpt = excerpt
  }

  /// The same about a folder whose tables stand on sheets.
  ///
  /// - Parameter sheets: What staff see of a table (“指标”表) by the name that its file would have.
  package func naming(_ sheets: [String: String]) -> Diagnostic {
    func named(_ text: String) -> String {
      sheets.reduce(text) { $0.contains($1.key) ? $0.replacing($1.key, with: $1.value) : $0 }
    }
    let problem = problem.reworded(named)
    return Diagnostic(problem, at: location, excerpt: excerpt)
  }

  package var severity: Severity { problem.severity }
  package var message: Problem.Message { problem.message }
}

extension Diagnostic {
  /// By its kind and line: few of them say different things of one line.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(problem.id)
    hasher.combine(location?.file)
    hasher.combine(location?.row ?? location?.line)
  }
}

extension Diagnostic: Comparable {
  /// By place, then severity, then identifier: the same findings are always printed in the same order.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.location != right.location {
      guard let leftPlace = left.location else { return true }
      guard let rightPlace = right.location else { return false }
      return leftPlace < rightPlace
    }
    if left.severity != right.severity { return left.severity < right.severity }
    return (left.problem.id, left.message.summary) < (right.problem.id, right.message.summary)
  }
}
