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
    all.flatMap { $0.findings(in: evaluation) }.sorted { FindingOrder($0) < FindingOrder($1) }
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
  private let key: [String]
  private let row: Int

  init(_ finding: Finding) {
    let subject =
      switch finding.subject {
      case .plan: ""
      case .indicator(let id, _): "1" + id
      case .task(let id, _): "2" + id
      case .project(let id, _): "3" + id
      case .named(let name): "4" + name
      }
    key = [finding.check, subject, finding.origin?.file ?? "", "\(finding.detail)"]
    row = finding.origin?.row ?? 0
  }

  static func < (left: FindingOrder, right: FindingOrder) -> Bool {
    if left.key[0...2] != right.key[0...2] {
      return left.key[0...2].lexicographicallyPrecedes(right.key[0...2])
    }
    return (left.row, left.key[3]) < (right.row, right.key[3])
  }
}
