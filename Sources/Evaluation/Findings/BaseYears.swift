import PlanModel

/// `early-base-year`: the base lies before the year before the plan; time is counted in plan years all the same, and
/// the assumption is printed [methods.md 2]. A final evaluation counts no time.
struct EarlyBaseYear: FindingCheck {
  let id = "early-base-year"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    guard evaluation.context.kind != .final else { return [] }
    let start = evaluation.plan.period.start
    return evaluation.allAssessments.compactMap { assessment in
      let indicator = assessment.indicator
      let year = BaseYears.stated(assessment) ?? indicator.baseYear ?? evaluation.plan.baseYear
      guard year < start - 1, indicator.kind != .milestone, assessment.target != nil else { return nil }
      return Finding(
        check: id, gravity: .note, subject: .indicator(indicator),
        detail: .earlyBaseYear(baseYear: year, planStart: start), origin: indicator.origin)
    }
  }
}

/// `two-base-years`: the target's words count from one year, the baseline belongs to another [methods.md 6].
struct TwoBaseYears: FindingCheck {
  let id = "two-base-years"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    evaluation.allAssessments.compactMap { assessment in
      let used = assessment.indicator.baseYear ?? evaluation.plan.baseYear
      guard let stated = BaseYears.stated(assessment), stated != used else { return nil }
      return Finding(
        check: id, gravity: .review, subject: .indicator(assessment.indicator),
        detail: .twoBaseYears(stated: stated, used: used), origin: assessment.target?.origin)
    }
  }
}

private enum BaseYears {
  /// The year that the target's own words count from (`较2013年削减4%`).
  static func stated(_ assessment: IndicatorAssessment) -> Int? {
    guard case .limit(let limit)? = assessment.target?.meaning else { return nil }
    return limit.sinceYear
  }
}
