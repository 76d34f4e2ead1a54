import PlanModel

/// Which of an indicator's values are used.
///
/// - Of several values of one year the firmer status wins: 核定 > 初核 > 快报 > 估算; one whose status nobody
///   states ranks with 初核, behind a value that says so [methods.md 2, ours].
/// - A value with a treatment (口径调整, 不参与评价) steps back behind one without; alone it is shown and not
///   judged [methods.md 2].
/// - A value whose source appeared after the report's date is left out before (`laterValues`).
/// - An older value is shown for reference and never stands in for the judged year's [methods.md 2]; only what was
///   done stays done: 完成 of a milestone lasts until a later row says otherwise [ours, methods.md 8].
/// - The plan's ★ means that the calibre differs from the period before: years before the plan are then no
///   part of the series [methods.md 2].
struct ObservationSelection {
  /// The value of the judged year that is shown; judged unless it has a treatment.
  let used: Observation?
  let others: [Observation]
  /// The latest value up to the data year, where the judged year has none; on another calibre too.
  let latest: Observation?
  /// The used value of every year up to the data year, oldest first; none with a treatment or without a value.
  let series: [Observation]

  /// - Parameter year: The year that is judged.
  init(of observations: [Observation], indicator: Indicator, year: Int, context: EvaluationContext) {
    let known = observations.filter {
      $0.year <= context.dataYear && !(indicator.calibreChanged && $0.year < context.period.start)
    }
    let byYear = Dictionary(grouping: known, by: \.year)
    series = byYear.keys.sorted().compactMap { year in
      Self.firmest(byYear[year] ?? []).flatMap { $0.treatment == nil && !$0.value.isAbsent ? $0 : nil }
    }
    let candidates = byYear[year] ?? []
    let used = Self.firmest(candidates) ?? Self.lasting(series.last { $0.year < year })
    self.used = used
    others = candidates.filter { $0 != used }.sorted { $0.origin.row < $1.origin.row }
    latest =
      used == nil
      ? byYear.keys.sorted().compactMap { Self.firmest(byYear[$0] ?? []) }.last { $0.treatment != .excluded }
      : nil
  }

  private static func lasting(_ earlier: Observation?) -> Observation? {
    earlier.flatMap { $0.value.isCompleted ? $0 : nil }
  }

  private static func firmest(_ candidates: [Observation]) -> Observation? {
    candidates.min { left, right in
      let (leftRank, rightRank) = (rank(left), rank(right))
      if leftRank != rightRank { return leftRank < rightRank }
      return (left.value.text, left.origin.row) < (right.value.text, right.origin.row)
    }
  }

  private static let treatments: [Treatment?] = [nil, .calibreChanged, .excluded]
  private static let statuses: [DataStatus?] = [.verified, .preliminary, nil, .flash, .estimated]

  /// Treatment first, then status; smaller is used.
  private static func rank(_ observation: Observation) -> (treatment: Int, status: Int) {
    (
      treatments.firstIndex(of: observation.treatment) ?? treatments.count,
      statuses.firstIndex(of: observation.status) ?? statuses.count
    )
  }
}
