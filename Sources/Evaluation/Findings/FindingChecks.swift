import PlanModel

/// The checks whose findings stand in the report and in `tables/findings.csv` (methods.md, 6): the one list.
enum FindingChecks {
  static let all: [any FindingCheck] = [
    TableUnavailable(), DeclaredCounts(), DeclaredParts(), DeclaredInvestment(), PublishedDiffers(),
    TargetWorseThanBaseline(), TargetAgainstDirection(), EarlyBaseYear(), TwoBaseYears(),
    DuplicateIndicatorName(), OtherObservation(), RecordedDiscrepancy(), ShareOutOfRange(), SumFell(),
    ReductionCountedTwice(), ReductionStatusMissing(), ReductionNotEstimable(), PeriodExceedsTotal(),
  ]

  /// What all checks find, sorted by check, subject and place: the same findings always in the same order.
  static func findings(of evaluation: PlanEvaluation) -> [Finding] {
    let found = all.flatMap { $0.findings(in: evaluation) }
    return found.enumerated().map { (FindingOrder($0.element, position: $0.offset), $0.element) }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// One check of methods.md section 6.
protocol FindingCheck: Sendable {
  /// Stable identifier, printed and searched for.
  var id: String { get }

  /// What it finds in a plan and its results; `findings` of the evaluation are still empty.
  func findings(in evaluation: PlanEvaluation) -> [Finding]
}

private struct FindingOrder: Comparable {
  private let names: [String]
  private let numbers: [Int]

  /// - Parameter position: Where the check found it; decides between findings of one row.
  init(_ finding: Finding, position: Int) {
    let subject =
      switch finding.subject {
      case .plan: ""
      case .indicator(let id, _): "1" + id
      case .task(let id, _): "2" + id
      case .project(let id, _): "3" + id
      case .named(let name): "4" + name
      }
    names = [finding.check, subject, finding.origin?.file ?? ""]
    numbers = [finding.origin?.row ?? 0, position]
  }

  static func < (left: FindingOrder, right: FindingOrder) -> Bool {
    if left.names != right.names { return left.names.lexicographicallyPrecedes(right.names) }
    return left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}
