import PlanModel

/// Which of an indicator's targets count at an evaluation.
///
/// - Several issues of a target for one year: the latest issued not after the report's date counts; the older
///   ones stay listed (优良天数 80 → 84.5 in the 13th plan was re-based) [methods.md 2].
/// - A target without a date of issue is the plan's own and was issued with it. Its `完成省下达指标` is a
///   promise of a number: any number that was issued in time takes its place.
/// - The end target is that of the latest year inside the plan period. Years after it (远景目标) are no
///   yardstick of this plan [ours]; a last target of an earlier year stays the yardstick after that year.
/// - A target for the data year itself, where that is not the end year, is kept apart: it is judged for its year, and
///   where it gives a yardstick it replaces the straight line [methods.md 2, 8].
struct TargetSelection {
  private(set) var end: Target?
  /// Issues for the same year that do not count.
  private(set) var others: [Target] = []
  /// The target for the data year, where the end target is of a later year.
  private(set) var dataYear: Target?
  /// Targets of single years before the data year, where the end target is of a later year; oldest first.
  private(set) var earlier: [Target] = []
  /// Whether targets exist, but all of them were issued after the report's date.
  private(set) var isStillToBeIssued = false

  /// Chooses among the targets of one indicator.
  init(of targets: [Target], plan: Plan, context: EvaluationContext) {
    let within = targets.filter { $0.year <= context.period.end }
    let issued = within.filter(context.isIssued)
    isStillToBeIssued = issued.isEmpty && !within.isEmpty
    let set = issued.filter { Self.rank($0.meaning) != .nothing }
    guard let endYear = (set.isEmpty ? issued : set).map(\.year).max() else { return }
    end = Self.counting(issued.filter { $0.year == endYear }, plan: plan)
    others = within.filter { $0.year == endYear && $0 != end }.sorted { $0.origin.row < $1.origin.row }
    func counting(_ year: Int) -> Target? { Self.counting(set.filter { $0.year == year }, plan: plan) }
    let years = Set(set.map(\.year)).filter { $0 < min(context.dataYear, endYear) }
    earlier = years.sorted().compactMap(counting)
    if context.dataYear != endYear { dataYear = counting(context.dataYear) }
  }

  /// The latest issue; a number goes before the promise of one.
  private static func counting(_ issues: [Target], plan: Plan) -> Target? {
    issues.max { left, right in
      let (leftRank, rightRank) = (rank(left.meaning), rank(right.meaning))
      if leftRank != rightRank { return leftRank < rightRank }
      let (leftDate, rightDate) = (left.issued ?? plan.issued, right.issued ?? plan.issued)
      if leftDate != rightDate {
        guard let leftDate else { return true }
        guard let rightDate else { return false }
        return leftDate < rightDate
      }
      return (left.text, left.origin.row) < (right.text, right.origin.row)
    }
  }

  /// What a target is good for; the greater goes first.
  private enum Rank: Comparable { case promise, nothing, yardstick }

  /// Whether a value can be held against it.
  static func isYardstick(_ target: Target) -> Bool {
    switch target.meaning {
    case .limit, .about, .range, .hold, .milestone, .parts: true
    case .assigned, .qualitative, .none: false
    }
  }

  private static func rank(_ meaning: TargetMeaning) -> Rank {
    switch meaning {
    case .assigned: .promise
    case .none: .nothing
    case .limit, .about, .range, .hold, .milestone, .parts, .qualitative: .yardstick
    }
  }
}
