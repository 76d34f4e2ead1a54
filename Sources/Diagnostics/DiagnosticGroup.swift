/// One message for the same mistake in many rows.
package struct DiagnosticGroup: Sendable {
  /// Where the mistake is met first.
  package let first: Diagnostic
  /// The same in other rows or lines, in their order.
  private(set) var others: [Diagnostic] = []
  /// How many there are in all.
  package var count: Int { others.count + 1 }
  var all: [Diagnostic] { [first] + others }
  /// The rows, or lines, of the others.
  package var otherRows: [Int] { others.compactMap(\.row) }

  /// Messages of one kind on one column that are printed word by word; what comes after them is counted in the last.
  private static let spelledOut = 10

  private struct Place: Hashable {
    let id: String
    let file: String?
    let sheet: String?
    var column: String?
    /// `nil` where the words do not matter any more.
    let problem: Problem?

    /// Of a column few messages of one kind are spelled out; where there is none, each has its own words.
    func hash(into hasher: inout Hasher) {
      hasher.combine(id)
      hasher.combine(file)
      if column == nil { hasher.combine(problem?.message.summary) }
    }
  }

  /// The messages in their order: what says the same of a file's column is one.
  package static func groups(of diagnostics: [Diagnostic]) -> [DiagnosticGroup] {
    var groups: [DiagnosticGroup] = []
    var positions: [Place: Int] = [:]
    var kinds: [Place: Int] = [:]
    for diagnostic in diagnostics {
      func place(_ problem: Problem?) -> Place {
        Place(
          id: diagnostic.problem.id, file: diagnostic.location?.file, sheet: diagnostic.location?.sheet,
          column: diagnostic.location?.column,
          problem: problem)
      }
      // What has no place is said by itself.
      guard diagnostic.row != nil else {
        groups.append(DiagnosticGroup(first: diagnostic))
        continue
      }
      var (same, kind) = (place(diagnostic.problem), place(nil))
      if diagnostic.problem.isOncePerFile {
        kind.column = nil
        same = kind
      }
      // Without a column the words alone tell what is meant.
      let isFull = diagnostic.location?.column != nil && kinds[kind, default: 0] >= spelledOut
      if let position = positions[same] ?? (isFull ? positions[kind] : nil) {
        groups[position].others.append(diagnostic)
        continue
      }
      kinds[kind, default: 0] += 1
      positions[same] = groups.count
      if kinds[kind] == spelledOut { positions[kind] = groups.count }
      groups.append(DiagnosticGroup(first: diagnostic))
    }
    return groups
  }

  /// `第4—7、12行`, cut where nobody would read on.
  package var printedRows: String {
    var ranges: [ClosedRange<Int>] = []
    for row in otherRows {
      if let last = ranges.last, last.upperBound == row || last.upperBound + 1 == row {
        ranges[ranges.count - 1] = last.lowerBound...row
      } else {
        ranges.append(row...row)
      }
    }
    let listed = ranges.prefix(20).map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)—\($0.upperBound)"
    }
    return "第" + listed.joined(separator: "、") + (ranges.count > 20 ? "等" : "") + "行"
  }
}

extension Diagnostic {
  fileprivate var row: Int? { location.flatMap { $0.row ?? $0.line } }
}
