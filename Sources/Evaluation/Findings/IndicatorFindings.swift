import PlanModel

/// What does not fit in the plan's own rows of an indicator and its target.
extension FindingCheck {
  /// The same indicator twice [methods.md 6]. Parts of different parents may share a name.
  static let duplicateIndicatorName = FindingCheck("duplicate-indicator-name") { evaluation in
    evaluation.plan.indicators.grouped {
      [$0.parent ?? "", $0.name.filter { !$0.isWhitespace }, $0.unit ?? ""]
    }.flatMap { group in
      group.members.dropFirst().map { indicator in
        (
          .review, .indicator(indicator),
          .duplicateName(name: indicator.name, otherID: group.members[0].id), indicator.origin
        )
      }
    }
  }

  /// A target that asks for less than there was (近岸海域 70.5 → 70左右).
  static let targetWorseThanBaseline = FindingCheck("target-worse-than-baseline") { evaluation in
    evaluation.allAssessments.compactMap { assessment in
      let indicator = assessment.indicator
      guard indicator.kind.form.needsBaseline, let base = indicator.baseValue, let baseline = base.number,
        let target = assessment.target, let point = best(target.meaning, indicator.direction),
        point != baseline, indicator.direction.isAtLeastAsGood(baseline, as: point)
      else { return nil }
      return (
        .review, .indicator(indicator),
        .targetWorseThanBaseline(baseline: base.text, target: target.text), target.origin
      )
    }
  }

  /// The best number that the target's words still ask for.
  private static func best(_ meaning: TargetMeaning, _ direction: Direction) -> Decimal? {
    switch meaning {
    case .limit, .about, .range:
      switch direction {
      case .higherIsBetter: meaning.numbers.max()
      case .lowerIsBetter: meaning.numbers.min()
      case .moderate: nil
      }
    case .hold, .milestone, .parts, .assigned, .qualitative, .none: nil
    }
  }

  /// A sum in percent that its name calls a fall (化学需氧量排放总量减少), with a positive number that is to be better the
  /// smaller it is, or a negative one that is to be better the larger it is: a smaller fall would count as better.
  static let targetAgainstDirection = FindingCheck("target-against-direction") { evaluation in
    evaluation.allAssessments.compactMap { assessment in
      let indicator = assessment.indicator
      guard let target = assessment.target, indicator.kind.form.addsUp, indicator.isPercent,
        indicator.isNamedAsFall,
        target.meaning.numbers.contains(where: { indicator.direction.countsFallsPositive ? $0 < 0 : $0 > 0 })
      else { return nil }
      return (
        .review, .indicator(indicator),
        .fallAgainstDirection(target: target.text, direction: indicator.direction), target.origin
      )
    }
  }

  /// The base lies before the year before the plan; time is counted in plan years all the same, and the assumption is
  /// printed [methods.md 2]. For a target that is due no time counts, and what is only done or not done has no base.
  static let earlyBaseYear = FindingCheck("early-base-year") { evaluation in
    let (plan, start) = (evaluation.plan, evaluation.plan.period.start)
    return evaluation.allAssessments.compactMap { assessment in
      let indicator = assessment.indicator
      let year = statedYear(assessment) ?? plan.baseYear(of: indicator)
      guard year < start - 1, assessment.target != nil, !assessment.isDue else { return nil }
      if case .states = indicator.kind.form.values { return nil }
      return (
        .note, .indicator(indicator), .earlyBaseYear(baseYear: year, planStart: start), indicator.origin
      )
    }
  }

  /// The target's words count from one year, the baseline belongs to another [methods.md 6].
  static let twoBaseYears = FindingCheck("two-base-years") { evaluation in
    evaluation.allAssessments.compactMap { assessment in
      let used = evaluation.plan.baseYear(of: assessment.indicator)
      guard let stated = statedYear(assessment), stated != used else { return nil }
      return (
        .review, .indicator(assessment.indicator), .twoBaseYears(stated: stated, used: used),
        assessment.target?.origin
      )
    }
  }

  /// The year that the target's own words count from (`较2013年削减4%`).
  private static func statedYear(_ assessment: IndicatorAssessment) -> Int? {
    guard case .limit(let limit)? = assessment.target?.meaning else { return nil }
    return limit.sinceYear
  }
}
