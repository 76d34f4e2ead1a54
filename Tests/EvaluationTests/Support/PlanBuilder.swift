import PlanModel

@testable import Evaluation

/// An exact number from its text: literals with a point would pass through binary floating point.
func number(_ text: String) -> Decimal {
  guard let value = Decimal(plain: text) else { preconditionFailure("not a number: \(text)") }
  return value
}

extension Decimal {
  /// As a report prints it.
  func printed(_ places: Int) -> String { plainText(places: places) }
}

/// Builds plans in code; every row gets a row number of its own.
struct PlanBuilder {
  var plan: Plan
  private var row = 1

  init(_ period: ClosedRange<Int> = 2021...2025, baseYear: Int? = nil) {
    plan = Plan(
      id: "test", title: "测试规划", shortTitle: "测试", region: "测试区", level: .county,
      period: Period(start: period.lowerBound, end: period.upperBound),
      baseYear: baseYear ?? period.lowerBound - 1)
  }

  mutating func origin(_ file: String) -> Origin {
    row += 1
    return Origin(file: file, row: row)
  }

  mutating func indicator(
    _ id: String, _ kind: IndicatorKind, _ direction: Direction = .higherIsBetter, base: String? = nil,
    unit: String? = nil, change: (inout Indicator) -> Void = { _ in }
  ) {
    var indicator = Indicator(
      id: id, name: id, kind: kind, direction: direction, origin: origin("indicators.csv"))
    indicator.unit = unit
    indicator.baseValue = base.map { MeasuredValue(text: $0, content: Self.content($0)) }
    change(&indicator)
    plan.indicators.append(indicator)
  }

  mutating func target(
    _ indicator: String, _ year: Int, _ meaning: TargetMeaning, text: String? = nil, issued: String? = nil
  ) {
    var target = Target(
      indicator: indicator, year: year, text: text ?? "\(meaning)", meaning: meaning,
      origin: origin("targets.csv"))
    target.issued = issued.flatMap { CalendarDate($0) }
    plan.targets.append(target)
  }

  mutating func observe(
    _ indicator: String, _ year: Int, _ text: String, status: DataStatus? = nil,
    treatment: Treatment? = nil, published: String? = nil
  ) {
    var observation = Observation(
      indicator: indicator, year: year, value: MeasuredValue(text: text, content: Self.content(text)),
      origin: origin("observations.csv"))
    observation.status = status
    observation.treatment = treatment
    observation.published = published
    plan.observations.append(observation)
  }

  func evaluate(
    _ kind: EvaluationKind = .midterm, _ year: Int = 2023, through dataYear: Int? = nil, date: String? = nil
  ) -> PlanEvaluation {
    PlanEvaluator.evaluate(
      plan,
      PlannedEvaluation(
        year: year, kind: kind, dataThrough: dataYear ?? year, date: date.flatMap { CalendarDate($0) }))
  }

  private static func content(_ text: String) -> MeasuredValue.Content {
    if let state = MilestoneState(rawValue: text) { return .milestone(state) }
    let parts = text.split(separator: "/").compactMap { Decimal(plain: String($0)) }
    return parts.count > 1 ? .parts(parts) : .number(number(text))
  }
}

extension TargetMeaning {
  /// A limit by its sign: `90`, `≥92`, `<28`.
  static func limit(_ text: String, since: Int? = nil) -> TargetMeaning {
    .limit(.reading(text, since: since))
  }
}

extension Limit {
  static func reading(_ text: String, since: Int? = nil) -> Limit {
    let relation: Relation = text.first.flatMap { Relation(rawValue: String($0)) } ?? .byDirection
    let digits = relation == .byDirection ? text : String(text.dropFirst())
    let places = digits.split(separator: ".").dropFirst().first?.count ?? 0
    return Limit(value: number(digits), relation: relation, places: places, sinceYear: since)
  }
}

extension PlanEvaluation {
  /// Any indicator, parts included.
  func indicator(_ id: String) -> IndicatorAssessment? {
    func search(_ list: [IndicatorAssessment]) -> IndicatorAssessment? {
      for item in list {
        if item.id == id { return item }
        if let part = search(item.parts) { return part }
      }
      return nil
    }
    return search(indicators.listed + indicators.textGoals)
  }
}

/// One indicator with one target and one value, judged: with data of 2022, in a final evaluation of the plan's end.
func judged(
  _ kind: IndicatorKind, _ direction: Direction = .higherIsBetter, base: String? = nil,
  to meaning: TargetMeaning, actual: String, unit: String? = nil, as evaluation: EvaluationKind = .midterm,
  through dataYear: Int? = nil, period: ClosedRange<Int> = 2021...2025, targetYear: Int? = nil,
  change: (inout Indicator) -> Void = { _ in }
) -> IndicatorAssessment {
  var builder = PlanBuilder(period)
  builder.indicator("x", kind, direction, base: base, unit: unit, change: change)
  builder.target("x", targetYear ?? period.upperBound, meaning)
  let dataYear = dataYear ?? (evaluation.isFinal ? period.upperBound : 2022)
  builder.observe("x", dataYear, actual)
  guard let result = builder.evaluate(evaluation, dataYear).indicator("x") else {
    preconditionFailure("the indicator was lost")
  }
  return result
}
