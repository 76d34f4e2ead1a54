import PlanModel

/// The line that a rule draws from the base to the target, and where the value stands to it.
struct ScheduleLine {
  /// 完成进度 in percent; `nil` where a share would read as an achievement. A negative one is printed and said
  /// (不降反升, 不升反降), never clamped [methods.md 2].
  let progress: Decimal?
  /// 序时进度 t in percent.
  let schedule: Decimal
  /// The value that the line asks for in the data year.
  let scheduleValue: Decimal
  /// Whether the value is at or past the line, compared without rounding.
  let isReached: Bool
  /// The rule and the arithmetic of the progress.
  let progressSteps: [Derivation.Step]
  /// The arithmetic of t and of the value that it asks for. A final evaluation has none of it.
  let scheduleSteps: [Derivation.Step]
  let comparison: Derivation.Step

  private init(
    _ subject: AttainmentCase, progress: (share: Decimal?, Formula), scheduleValue: (value: Decimal, Formula),
    rises: Bool, isReached: Bool
  ) {
    let schedule = subject.schedule
    self.progress = progress.share
    self.schedule = schedule.percent
    self.scheduleValue = scheduleValue.value
    self.isReached = isReached
    let share = progress.share.map {
      Derivation.Step.arithmetic(.progress, progress.1, value: $0, unit: .percent)
    }
    progressSteps = [.rule(.kind(subject.kind))] + [share].compactMap { $0 }
    scheduleSteps = [
      .arithmetic(
        .schedule, .schedule(passed: schedule.passed, years: schedule.years), value: schedule.percent,
        unit: .percent),
      .arithmetic(
        .scheduleValue, scheduleValue.1, value: scheduleValue.value, unit: .unit(subject.indicator.unit)),
    ]
    comparison = .comparison(
      left: subject.actual, relation: rises ? .atLeast : .atMost, right: scheduleValue.value,
      method: .fullValue, holds: isReached)
  }

  /// progress - schedule, from unrounded values [methods.md 1].
  var deviation: Decimal? { progress.map { $0 - schedule } }

  var deviationSteps: [Derivation.Step] {
    guard let progress, let deviation else { return [] }
    return [
      .arithmetic(
        .deviation, .deviation(progress: progress, schedule: schedule), value: deviation,
        unit: .percentagePoints)
    ]
  }

  /// Equal steps every year from b to T; `nil` without a baseline or where there is nothing to cover. A sum under a cap
  /// must stay at or below the line, and only the last year shows that it was kept [ours].
  static func straight(_ subject: AttainmentCase) -> ScheduleLine? {
    guard let base = subject.baseline, let target = subject.point, target != base else { return nil }
    let (actual, passed, years) = (subject.actual, subject.schedule.passed, subject.schedule.years)
    let (covered, way) = (actual - base, target - base)
    let isFromBase = subject.kind.form.needsBaseline
    let progress = subject.isCap || subject.isInsideRange ? nil : covered * 100 / way
    // Whole years on both sides: a share like 2/3 has no exact decimal.
    let (done, due) = (covered * Decimal(years), way * Decimal(passed))
    let rises = way > 0 && !subject.isCap
    return ScheduleLine(
      subject,
      progress: (
        progress,
        isFromBase
          ? .shareOfWay(actual, base: base, target: target) : .shareOfTarget(actual, target: target)
      ),
      scheduleValue: (
        base + way * Decimal(passed) / Decimal(years),
        isFromBase
          ? .lineFromBase(base, target: target, passed: passed, years: years)
          : .lineFromZero(target: target, passed: passed, years: years)
      ),
      rises: rises, isReached: rises ? done >= due : done <= due)
  }

  /// Equal shares of what is left every year, from 0 to T. No logarithm exists for a or T of 100 % and more: there is
  /// no line then, and the target itself decides.
  static func compounding(_ subject: AttainmentCase) -> ScheduleLine? {
    guard let target = subject.point else { return nil }
    let (direction, passed, years) = (
      subject.indicator.direction, subject.schedule.passed, subject.schedule.years
    )
    let left = PercentFall.remaining(after: subject.actual, direction)
    let aim = PercentFall.remaining(after: target, direction)
    guard left > 0, aim > 0, aim != 1, let done = DecimalMath.ln(left), let whole = DecimalMath.ln(aim),
      let asked = DecimalMath.power(aim, passed, over: years)
    else { return nil }
    // (1 - a)^years ≤ (1 - T)^passed: the same comparison without logarithms, exact.
    let (have, want) = (
      DecimalMath.power(left, years.magnitude), DecimalMath.power(aim, passed.magnitude)
    )
    return ScheduleLine(
      subject,
      progress: (subject.isInsideRange ? nil : done * 100 / whole, .shareOfFall(remaining: left, aim: aim)),
      scheduleValue: (
        PercentFall.fall(leaving: asked, direction), .lineOfFall(aim: aim, passed: passed, years: years)
      ),
      rises: target > 0, isReached: aim < 1 ? have <= want : have >= want)
  }
}
