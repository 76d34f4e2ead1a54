/// Collects the diagnostics of a run, so that a clerk sees all mistakes at once.
package struct DiagnosticLog: Sendable {
  /// What was found so far, in the order it was found.
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  package var hasErrors: Bool { hasErrors(since: 0) }

  /// Whether an error is among what came after the first so many.
  package func hasErrors(since count: Int) -> Bool {
    diagnostics[count...].contains { $0.severity == .error }
  }

  package mutating func append(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  package mutating func report(
    _ problem: Problem, at location: SourceLocation?, excerpt: String? = nil
  ) {
    append(Diagnostic(problem, at: location, excerpt: excerpt))
  }

  package mutating func merge(_ other: some Sequence<Diagnostic>) { diagnostics.append(contentsOf: other) }

  /// Words all of it for a folder whose tables stand on sheets.
  package mutating func name(_ sheets: [String: String]) {
    if !sheets.isEmpty { diagnostics = diagnostics.map { $0.naming(sheets) } }
  }

  /// Sorted, each once; those that are one to the order stay as they were found.
  package var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.sorted()
  }

  /// Throws everything collected if an error is among it.
  package func throwIfErrors() throws(DiagnosticsError) {
    if hasErrors { throw DiagnosticsError(diagnostics: sorted) }
  }
}

/// The run cannot go on: all diagnostics found so far, at least one of them an error.
package struct DiagnosticsError: Error, Sendable {
  /// Sorted diagnostics, notes and warnings included.
  package let diagnostics: [Diagnostic]
  package let unlisted: UnlistedDiagnostics
  /// What is said behind them: which plans are wrong, and what to do next.
  package let closing: [TerminalLine]

  package init(
    diagnostics: [Diagnostic], unlisted: UnlistedDiagnostics = UnlistedDiagnostics(),
    closing: [TerminalLine] = []
  ) {
    self.diagnostics = diagnostics
    self.unlisted = unlisted
    self.closing = closing
  }

  package init(_ problem: Problem, at location: SourceLocation? = nil, excerpt: String? = nil) {
    self.init(diagnostics: [Diagnostic(problem, at: location, excerpt: excerpt)])
  }
}
