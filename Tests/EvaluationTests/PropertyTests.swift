import PlanModel
import Testing

@testable import Evaluation

/// What must hold for every plan, tried on thousands of random ones.
@Suite("性质") struct PropertyTests {
  @Test("Verdict counts add up, for all, binding, expected and text goals")
  func countsAddUp() {
    var plans = RandomPlans(seed: 1)
    for _ in 0..<2000 {
      let builder = plans.plan()
      let (kind, year) = plans.evaluation(of: builder)
      let result = builder.evaluate(kind, year).indicators
      #expect(result.counts.total == result.listed.count)
      #expect(result.textGoalCounts.total == result.textGoals.count)
      let without = result.listed.count { $0.indicator.nature == nil }
      #expect(result.counts(.binding).total + result.counts(.expected).total + without == result.listed.count)
      func size(_ list: [IndicatorAssessment]) -> Int { list.reduce(0) { $0 + 1 + size($1.parts) } }
      #expect(size(result.listed + result.textGoals) == builder.plan.indicators.count)
    }
  }

  @Test(
    "Verdicts belong to the side of the target's year that the data stand on, and figures to their verdicts")
  func vocabulary() {
    var plans = RandomPlans(seed: 2)
    let unjudged: [Verdict] = [.awaitingTarget, .noData, .notComparable, .notEvaluated]
    let final: [Verdict] = [.exceeded, .completed, .notCompleted]
    let onTheWay: [Verdict] = [.achievedEarly, .maintained, .onSchedule, .behind]
    for _ in 0..<2000 {
      let builder = plans.plan()
      let (kind, year) = plans.evaluation(of: builder)
      for assessment in builder.evaluate(kind, year).allAssessments {
        let isDue = assessment.isDue
        let judged = assessment.isDecidedByParts ? final + onTheWay : isDue ? final : onTheWay
        #expect((judged + unjudged + [.dueUnreported]).contains(assessment.verdict))
        if !assessment.isDecidedByParts {
          #expect(isDue == assessment.target.map { $0.year <= year } ?? false)
          #expect(assessment.judgedYear == min(year, assessment.target?.year ?? year))
          #expect(assessment.verdict != .dueUnreported || assessment.judgedYear < year)
          #expect(
            assessment.verdict != .noData || assessment.judgedYear == year || assessment.observation != nil)
        }
        if let observation = assessment.observation, !assessment.isDecidedByParts {
          #expect(
            observation.year == assessment.judgedYear || observation.value.content == .milestone(.completed))
        }
        if let late = assessment.lateValue { #expect(late.year > assessment.judgedYear && late.year <= year) }
        #expect((assessment.dataYearTarget == nil) == (assessment.yearVerdict == nil))
        if let ofYear = assessment.yearVerdict { #expect((final + unjudged).contains(ofYear)) }
        if let progress = assessment.progress, let schedule = assessment.schedule {
          #expect(assessment.deviation == progress - schedule)
          if assessment.reason == .onLine { #expect(progress >= schedule) }
          if assessment.reason == .shortOfLine { #expect(progress <= schedule) }
        }
        if isDue { #expect(assessment.schedule == nil && assessment.outlook == nil) }
        if assessment.isMovingAway {
          #expect(assessment.verdict.isJudged || assessment.reason == .noBaseline)
        }
      }
    }
  }

  @Test("The verdict on a goal whose year is over never changes again, whatever comes later")
  func lastingVerdicts() {
    var plans = RandomPlans(seed: 8)
    var compared = 0
    for _ in 0..<1500 {
      let builder = plans.plan()
      let (kind, year) = plans.evaluation(of: builder)
      let later = builder.evaluate(plans.pick(EvaluationKind.allCases), year + 1)
      for now in builder.evaluate(kind, year).allAssessments where now.isDue && !now.isDecidedByParts {
        // A target or a value that was issued or published in between may count later.
        guard let then = later.indicator(now.id), then.target == now.target else { continue }
        compared += 1
        let isUnreported = now.reason == .noObservation && now.observation == nil
        #expect(then.verdict == (isUnreported ? .dueUnreported : now.verdict))
        #expect(then.observation == now.observation)
      }
    }
    #expect(compared > 1000)
  }

  @Test(
    "Scaling value, baseline and target by a unit factor changes nothing", arguments: ["10000", "0.001", "7"])
  func scaling(factor: String) {
    var plans = RandomPlans(seed: 4)
    let factor = number(factor)
    for _ in 0..<1000 {
      let direction = plans.ordered()
      let meaning = plans.meaning(direction)
      let kind = plans.pick(IndicatorKind.ofNumbers.filter { !$0.form.isFall })
      let (base, actual) = (plans.chance(85) ? plans.value() : nil, plans.value())
      let year = plans.pick([2021, 2022, 2023, 2025])
      let evaluation = plans.pick(EvaluationKind.allCases)
      func result(_ factor: Decimal) -> IndicatorAssessment {
        judged(
          kind, direction, base: base.map { (number($0) * factor).plainText() },
          to: meaning.scaled(by: factor),
          actual: (number(actual) * factor).plainText(), as: evaluation, through: year)
      }
      let (plain, scaled) = (result(1), result(factor))
      // How far past a strict limit counts as 超额完成 goes by the printed places, which are no unit.
      if plain.isDue, meaning.limits.contains(where: \.relation.isStrict) { continue }
      #expect(plain.verdict == scaled.verdict)
      #expect(plain.reason == scaled.reason)
      for figure in [\IndicatorAssessment.progress, \.schedule, \.deviation, \.completionRate, \.excessRate] {
        #expect(plain[keyPath: figure]?.rounded(places: 20) == scaled[keyPath: figure]?.rounded(places: 20))
      }
      #expect(
        plain.requiredEffort.map { ($0.amount * factor).rounded(places: 20) }
          == scaled.requiredEffort?.amount.rounded(places: 20))
    }
  }

  @Test(
    "Sums by domain, owner, start year and size agree with the total; so do years, measures, regions, sections"
  )
  func sums() {
    var plans = RandomPlans(seed: 5)
    for _ in 0..<2000 {
      let builder = plans.plan()
      let (kind, year) = plans.evaluation(of: builder)
      let evaluation = builder.evaluate(kind, year)
      let projects = evaluation.projectInvestment
      for groups in [projects.byDomain, projects.byOwner, projects.byStartYear, projects.bySize] {
        #expect(groups.reduce(0) { $0 + $1.rows } == projects.total.rows)
        for amount in [\ProjectRollUp.totalInvestment, \.periodInvestment, \.cumulativeInvestment] {
          let parts = groups.compactMap { $0[keyPath: amount] }
          #expect((parts.isEmpty ? nil : parts.reduce(0, +)) == projects.total[keyPath: amount])
        }
      }
      // A number stands in one 领域 only, so that projects add up by it; a row has one kind.
      #expect(projects.byDomain.reduce(0) { $0 + $1.count } == projects.total.count)
      #expect(projects.byKind.reduce(0) { $0 + $1.rows } == projects.total.rows)
      for sums in projects.byDomain + projects.byOwner + projects.byKind + [projects.total] {
        #expect(ProjectStage.allCases.reduce(sums.unreported) { $0 + (sums.stages[$1] ?? 0) } == sums.count)
        for share in [sums.totalShare, sums.periodShare].compactMap({ $0 }) {
          let spent = sums.cumulativeInvestment ?? 0
          #expect(share.spent + (share.withoutPlan?.amount ?? 0) + (share.terminated?.amount ?? 0) == spent)
        }
      }
      for pollutant in evaluation.emissionReduction.pollutants {
        for groups in [pollutant.byYear, pollutant.byMeasure, pollutant.byRegion] {
          for amount in [
            \PollutantReduction.Sum.claimed, \.firstChecked, \.recognised, \.deducted, \.estimated,
            \.unrecognisedDeduction, \.estimatedDeduction,
          ] {
            #expect(groups.reduce(0) { $0 + $1[keyPath: amount] } == pollutant.total[keyPath: amount])
          }
        }
      }
      let tasks = evaluation.taskProgress
      #expect(tasks.bySection.reduce(0) { $0 + $1.count } == tasks.total.count)
      for counts in tasks.bySection + tasks.byDepartment + [tasks.total] {
        #expect(
          TaskState.allCases.reduce(counts.unreported) { $0 + (counts.states[$1] ?? 0) } == counts.count)
      }
    }
  }
}

extension IndicatorKind {
  /// The kinds whose values are numbers.
  static var ofNumbers: [IndicatorKind] {
    allCases.filter { if case .numbers = $0.form.values { true } else { false } }
  }
}

extension TargetMeaning {
  /// The same target in another unit.
  func scaled(by factor: Decimal) -> TargetMeaning {
    func scaled(_ limit: Limit) -> Limit {
      Limit(
        value: limit.value * factor, relation: limit.relation, places: limit.places,
        sinceYear: limit.sinceYear)
    }
    return switch self {
    case .limit(let limit): .limit(scaled(limit))
    case .about(let value): .about(value * factor)
    case .range(let low, let high): .range(low * factor, high * factor)
    case .parts(let limits): .parts(limits.map(scaled))
    case .hold, .milestone, .assigned, .qualitative, .none: self
    }
  }
}
