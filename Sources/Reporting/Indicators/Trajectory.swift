import Evaluation
import PlanModel

/// An indicator's way from its base to its target, as a figure draws it.
struct Trajectory: Sendable {
  struct Point: Sendable {
    let year: Int
    let value: Decimal
    let printed: String
  }

  /// What the values are held against.
  enum Aim: Sendable {
    /// A way from the base to a number in the target's year, near which the target may be met from `tolerated` on.
    case path(to: Decimal, tolerated: Decimal?)
    /// A line not to be crossed in any year.
    case limit(Decimal)
    case band(Decimal, Decimal)
  }

  let item: IndicatorItem
  /// The base value, or the zero that sums, counts and falls begin at.
  let base: Point?
  /// One value a year, oldest first.
  let points: [Point]
  let aim: Aim?
  let targetYear: Int
  /// Targets of single years on the way.
  let waypoints: [(year: Int, value: Decimal)]
  /// The way that is asked for: from the base, over what the schedule asks for in the data year, to the target.
  let path: [(year: Int, value: Decimal)]
  /// From the first year that is drawn to the last.
  let years: ClosedRange<Int>

  /// `nil` where there is no number to be shown, or nothing to hold it against and nothing to compare it with.
  init?(_ item: IndicatorItem) {
    let (assessment, format) = (item.assessment, item.wording.format)
    let form = assessment.indicator.kind.form
    self.item = item
    base =
      if form.needsBaseline {
        assessment.indicator.baseValue.flatMap { value in
          value.number.map { Point(year: item.baseYear, value: $0, printed: format.value(value)) }
        }
      } else if form.addsUp || form.isFall {
        Point(year: item.plan.period.start - 1, value: 0, printed: "0")
      } else {
        nil
      }
    let base = base
    points = assessment.series.compactMap { observation in
      observation.value.number.map {
        Point(year: observation.year, value: $0, printed: format.value(observation.value))
      }
    }.filter { $0.year != base?.year || $0.value != base?.value }
    targetYear = assessment.target?.year ?? item.plan.period.end
    aim = Self.aim(of: assessment, base: base?.value, tolerance: item.plan.aboutTolerance)
    waypoints = (assessment.earlierTargets.map(\.target) + [assessment.dataYearTarget].compactMap { $0 })
      .compactMap { target in
        if case .limit(let limit) = target.meaning { (target.year, limit.value) } else { nil }
      }
    path = Self.path(of: item, from: base, to: aim, by: targetYear)
    let drawn = points.map(\.year) + [base?.year ?? targetYear, targetYear] + path.map(\.year)
    years = (drawn.min() ?? targetYear)...(drawn.max() ?? targetYear)
    guard !points.isEmpty, aim != nil || points.count > 1 || base != nil else { return nil }
  }

  private static func aim(
    of assessment: IndicatorAssessment, base: Decimal?, tolerance: Decimal
  ) -> Aim? {
    guard let meaning = assessment.target?.meaning else { return nil }
    let isHeld = [.held, .notHeld].contains(assessment.reason) || meaning.asksToKeep
    switch meaning {
    case .limit(let limit): return isHeld ? .limit(limit.value) : .path(to: limit.value, tolerated: nil)
    case .about(let value):
      let margin = value.magnitude * tolerance
      let isFloor = assessment.indicator.direction.asGood.isFloor
      return .path(to: value, tolerated: isFloor ? value - margin : value + margin)
    case .range(let low, let high): return .band(low, high)
    case .hold: return base.map { .limit($0) }
    case .milestone, .parts, .assigned, .qualitative, .none: return nil
    }
  }

  private static func path(
    of item: IndicatorItem, from base: Point?, to aim: Aim?, by targetYear: Int
  ) -> [(year: Int, value: Decimal)] {
    guard case .path(let end, _)? = aim, let base else { return [] }
    let start = item.plan.period.start - 1
    let asked = item.assessment.scheduleValue.flatMap { value in
      item.assessment.isDue ? nil : (year: item.assessment.judgedYear, value: value)
    }
    let before = base.year < start ? [(year: base.year, value: base.value)] : []
    return before + [(max(start, base.year), base.value)] + [asked].compactMap { $0 } + [(targetYear, end)]
  }

  /// All numbers that are drawn.
  var numbers: [Decimal] {
    let aimed: [Decimal] =
      switch aim {
      case .path(let end, let tolerated): [end, tolerated ?? end]
      case .limit(let value): [value]
      case .band(let low, let high): [low, high]
      case nil: []
      }
    return points.map(\.value) + [base?.value].compactMap { $0 } + waypoints.map(\.value) + aimed
  }

  var span: Decimal { (numbers.max() ?? 0) - (numbers.min() ?? 0) }

  /// `2020年基期84.0，2022年85.8，2023年87.2，目标≥90，未达到序时进度`.
  var description: String {
    let base = item.assessment.indicator.kind.form.needsBaseline ? base : nil
    let words =
      [base.map { "\($0.year)年基期\($0.printed)" }].compactMap { $0 }
      + points.map { "\($0.year)年\($0.printed)" } + [item.targetLabel].compactMap { $0 } + [standing]
    return "\(item.fullName)：\(words.joined(separator: "，"))。"
  }

  /// `未达到序时进度，完成进度53.3%`.
  var standing: String {
    let progress = item.assessment.progress.map { "，完成进度\(item.wording.format.share($0))%" } ?? ""
    return item.assessment.verdict.enumerated + progress
  }

  /// Worst first: by standing, then by how far the value lies from its schedule.
  static func worstFirst(_ all: [Trajectory]) -> [Trajectory] {
    func rank(_ trajectory: Trajectory) -> (Int, Decimal) {
      let order: [Standing] = [.behind, .onCourse, .reached, .unjudged]
      let place = order.firstIndex(of: trajectory.item.assessment.verdict.standing) ?? order.count
      return (place, trajectory.item.assessment.deviation ?? 0)
    }
    return all.enumerated().sorted { left, right in
      let (first, second) = (rank(left.element), rank(right.element))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }
}
