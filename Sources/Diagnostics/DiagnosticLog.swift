/// Collects the diagnostics of a run, so that a clerk sees all mistakes at once.
public struct DiagnosticLog: Sendable {
  /// What was found so far, in the order it was found.
  public private(set) var diagnostics: [Diagnostic] = []

  /// An empty log.
  public init() {}

  /// Whether an error stands in the log.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Adds one diagnostic.
  public mutating func append(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Adds a problem at a place.
  public mutating func report(
    _ problem: some Problem, at location: SourceLocation?, excerpt: String? = nil
  ) {
    append(Diagnostic(problem, at: location, excerpt: excerpt))
  }

  /// Adds all of another log.
  public mutating func merge(_ other: some Sequence<Diagnostic>) { diagnostics.append(contentsOf: other) }

  /// Sorted, each once.
  public var sorted: [Diagnostic] { Array(Set(diagnostics)).sorted() }

  /// Throws everything collected if an error is among it.
  public func throwIfErrors() throws(DiagnosticsError) {
    if hasErrors { throw DiagnosticsError(diagnostics: sorted) }
  }
}

/// The run cannot go on: all diagnostics found so far, at least one of them an error.
public struct DiagnosticsError: Error, Sendable {
  /// Sorted diagnostics, notes and warnings included.
  public let diagnostics: [Diagnostic]

  /// Wraps diagnostics that were collected.
  public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Wraps a single problem.
  public init(_ problem: some Problem, at location: SourceLocation? = nil, excerpt: String? = nil) {
    diagnostics = [Diagnostic(problem, at: location, excerpt: excerpt)]
  }
}
