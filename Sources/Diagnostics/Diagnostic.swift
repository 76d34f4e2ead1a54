/// How grave a diagnostic is.
package enum Severity: Int, Sendable, Hashable, Comparable {
  /// Nothing is published while one of these stands.
  case error
  /// Published, but somebody should look.
  case warning
  /// For the reader's information.
  case note

  /// Graver first.
  package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// The wording of a diagnostic, in Chinese.
package struct Message: Sendable, Hashable {
  /// One sentence that names the subject and what is wrong with it.
  package var summary: String
  /// The rule that is broken.
  package var rule: String
  /// What the clerk most likely has to do; `nil` where nobody can know.
  package var fix: String?

  /// A wording; sentences end with a full stop of their own.
  package init(_ summary: String, rule: String, fix: String? = nil) {
    self.summary = summary
    self.rule = rule
    self.fix = fix
  }
}

/// Something that can be wrong, as data: which case and which subject. The wording stands in `Catalogue/`.
package protocol Problem: Sendable {
  /// Stable identifier, `area.case`, used in tests, documentation and searches.
  var id: String { get }
  /// How grave it is.
  var severity: Severity { get }
  /// What is printed.
  var message: Message { get }
}

extension Problem {
  /// Most problems stop the run.
  package var severity: Severity { .error }
}

/// A problem at a place.
package struct Diagnostic: Sendable, Hashable {
  /// Stable identifier of the problem.
  package let id: String
  /// How grave it is.
  package let severity: Severity
  /// What is printed.
  package let message: Message
  /// Where it was found.
  package let location: SourceLocation?
  /// The offending line, printed with a caret under `location.character`.
  package let excerpt: String?

  /// Sets a problem at a place.
  package init(_ problem: some Problem, at location: SourceLocation?, excerpt: String? = nil) {
    id = problem.id
    severity = problem.severity
    message = problem.message
    self.location = location
    self.excerpt = excerpt
  }
}

extension Diagnostic: Comparable {
  /// By place, then gravity, then identifier: the same findings are always printed in the same order.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.location != right.location {
      guard let leftPlace = left.location else { return true }
      guard let rightPlace = right.location else { return false }
      return leftPlace < rightPlace
    }
    if left.severity != right.severity { return left.severity < right.severity }
    return (left.id, left.message.summary) < (right.id, right.message.summary)
  }
}
