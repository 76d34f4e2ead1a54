/// How many there are of each severity.
struct SeverityCounts: Sendable {
  private var counts: [Severity: Int]

  init(_ diagnostics: [Diagnostic] = []) {
    counts = Dictionary(diagnostics.map { ($0.severity, 1) }, uniquingKeysWith: +)
  }

  private subscript(severity: Severity) -> Int { counts[severity, default: 0] }

  var total: Int { counts.values.reduce(0, +) }

  /// `错误2处、警告1处`
  var printed: String {
    Severity.allCases.filter { self[$0] > 0 }.map { "\($0.name)\(self[$0])处" }.joined(separator: "、")
  }

  static func += (left: inout SeverityCounts, right: SeverityCounts) {
    left.counts.merge(right.counts, uniquingKeysWith: +)
  }
}

/// What was found and nobody will read word by word.
package struct UnlistedDiagnostics: Sendable {
  /// Of what says the same of a column one.
  fileprivate(set) var groups = SeverityCounts()
  fileprivate(set) var diagnostics = SeverityCounts()

  package init() {}
}

/// What a run over many plans found, of which it keeps what will be printed, and counts the rest: of thousands of plans
/// a dozen messages each are more than their reports take.
package struct DiagnosticDigest: Sendable {
  /// How many groups of each severity are kept.
  private let room: Int
  /// What speaks of no plan's folder, or of what plans share: templates, for one.
  private var shared: [Diagnostic]
  private var groups: [Severity: [DiagnosticGroup]] = [:]
  package private(set) var unlisted = UnlistedDiagnostics()
  /// How many errors each plan has.
  package private(set) var errors: [(plan: String, errors: Int)] = []

  /// - Parameters:
  ///   - shared: What was found before any plan was read.
  ///   - isWhole: Whether everything is kept.
  package init(_ shared: [Diagnostic] = [], isWhole: Bool = false) {
    self.shared = shared
    room = isWhole ? .max / 2 : Limits.printedMessages
  }

  /// Adds everything that was found in one plan.
  ///
  /// - Parameter folder: The plan's folder, as the messages print it.
  package mutating func merge(_ found: DiagnosticLog, of plan: String, in folder: String) {
    errors.append((plan, found.diagnostics.count { $0.severity == .error }))
    var own = DiagnosticLog()
    for diagnostic in found.diagnostics {
      if diagnostic.location?.file.utf8.starts(with: "\(folder)/".utf8) == true {
        own.append(diagnostic)
      } else {
        shared.append(diagnostic)
      }
    }
    for group in DiagnosticGroup.groups(of: own.sorted) {
      groups[group.first.severity, default: []].append(group)
    }
    for severity in Severity.allCases where groups[severity, default: []].count > 2 * room { cut(severity) }
  }

  /// Leaves the first ones in the order in which they are printed, whatever plan came first.
  private mutating func cut(_ severity: Severity) {
    let sorted = groups[severity, default: []].sorted { $0.first < $1.first }
    groups[severity] = Array(sorted.prefix(room))
    for group in sorted.dropFirst(room) {
      unlisted.groups += SeverityCounts([group.first])
      unlisted.diagnostics += SeverityCounts(group.all)
    }
  }

  package var hasErrors: Bool { groups[.error] != nil || shared.contains { $0.severity == .error } }

  /// What is kept, sorted, each once.
  package var diagnostics: [Diagnostic] {
    var log = DiagnosticLog()
    log.merge(shared)
    for severity in Severity.allCases { log.merge(groups[severity, default: []].flatMap(\.all)) }
    return log.sorted
  }
}
