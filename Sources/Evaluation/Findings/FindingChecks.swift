import PlanModel

/// One check of methods.md section 6.
struct FindingCheck: Sendable {
  /// What a check finds: a finding without the check's identifier.
  typealias Found = (
    severity: Finding.Severity, subject: Finding.Subject, detail: Finding.Detail, origin: Origin?
  )

  /// Stable identifier, printed and searched for.
  let id: String
  /// What it finds in a plan and its results; `findings` of the evaluation are still empty.
  let run: @Sendable (PlanEvaluation) -> [Found]

  /// Whether reading the inputs reports the same.
  let isToldOnReading: Bool

  init(_ id: String, isToldOnReading: Bool = false, _ run: @escaping @Sendable (PlanEvaluation) -> [Found]) {
    self.id = id
    self.isToldOnReading = isToldOnReading
    self.run = run
  }
}

/// The checks whose findings stand in the report and in `tables/findings.csv` (methods.md, 6): the one list.
enum FindingChecks {
  static let all: [FindingCheck] = [
    .tableUnavailable, .declaredCounts, .declaredParts, .declaredInvestment, .publishedDiffers,
    .targetWorseThanBaseline, .targetAgainstDirection, .earlyBaseYear, .twoBaseYears,
    .duplicateIndicatorName, .otherObservation, .recordedDiscrepancy, .shareOutOfRange, .sumFell,
    .reductionStatusMissing, .periodExceedsTotal, .publishedLater, .interpretation,
    .percentAsFraction, .baseYearDiffers, .reportDate,
  ]

  /// What all checks find, sorted by check, subject and place: the same findings always in the same order.
  static func findings(of evaluation: PlanEvaluation) -> [Finding] {
    let found = all.flatMap { check in
      check.run(evaluation).map {
        Finding(
          check: check.id, severity: $0.severity, subject: $0.subject, detail: $0.detail, origin: $0.origin,
          isToldOnReading: check.isToldOnReading)
      }
    }
    return found.enumerated().map { (FindingOrder($0.element, position: $0.offset), $0.element) }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }
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
    names = [finding.check, subject, finding.origin?.file ?? "", finding.origin?.sheet ?? ""]
    numbers = [finding.origin?.row ?? 0, position]
  }

  static func < (left: FindingOrder, right: FindingOrder) -> Bool {
    if left.names != right.names { return left.names.lexicographicallyPrecedes(right.names) }
    return left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}
