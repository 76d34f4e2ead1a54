import PlanModel

/// What does not fit among the values of an indicator.
extension FindingCheck {
  /// Our verdict beside another one that the body itself printed.
  static let publishedDiffers = FindingCheck("published-differs") { evaluation in
    evaluation.allAssessments.compactMap { assessment in
      guard case .differs? = assessment.agreement, let observation = assessment.observation,
        let published = observation.published
      else { return nil }
      return (
        .review, .indicator(assessment.indicator),
        .publishedDiffers(published: published, verdict: assessment.verdict), observation.origin
      )
    }
  }

  /// Another value of the same year exists beside the used one, in the data year or an earlier one. Values that say the
  /// same only support each other.
  static let otherObservation = FindingCheck("other-observation") { evaluation in
    let entered = Dictionary(grouping: evaluation.plan.observations, by: \.indicator)
    return evaluation.allAssessments.flatMap { assessment -> [Found] in
      let inDataYear = assessment.observation.map { [$0] } ?? []
      let years = assessment.series.filter { $0.year != evaluation.context.dataYear } + inDataYear
      return years.flatMap { used in
        (entered[assessment.id] ?? []).filter {
          $0.year == used.year && $0.origin != used.origin && $0.value.content != used.value.content
            && !$0.value.isAbsent && !used.value.isAbsent
            && !assessment.laterValues.map(\.observation).contains($0)
        }.map { other in
          (
            .note, .indicator(assessment.indicator),
            .otherObservation(
              year: used.year, used: used.value.text, other: other.value.text,
              reason: other.note ?? other.calibre), other.origin
          )
        }
      }
    }
  }

  /// A level in percent below 0 or above 100. Only where the plan's own numbers keep inside it: some ratios (能源自给率)
  /// may well be above 100.
  static let shareOutOfRange = FindingCheck("share-out-of-range") { evaluation in
    evaluation.allAssessments.flatMap { assessment -> [Found] in
      let indicator = assessment.indicator
      guard indicator.kind.form.needsBaseline, indicator.isPercent, isShare(assessment) else { return [] }
      return assessment.series.compactMap { observation in
        guard let value = observation.value.number, value < 0 || value > 100 else { return nil }
        return (
          .review, .indicator(indicator),
          .outOfRange(year: observation.year, value: observation.value.text), observation.origin
        )
      }
    }
  }

  private static func isShare(_ assessment: IndicatorAssessment) -> Bool {
    let numbers = assessment.planNumbers
    return !numbers.isEmpty && numbers.allSatisfy { (0...100).contains($0) }
  }

  /// An amount or count that is summed over the period and yet smaller than in an earlier year. Percentage falls may
  /// shrink again and are left out.
  static let sumFell = FindingCheck("sum-fell") { evaluation in
    evaluation.allAssessments.flatMap { assessment -> [Found] in
      let indicator = assessment.indicator
      guard indicator.kind.form.addsUp, !indicator.isPercent else { return [] }
      let series = assessment.series.filter { $0.year >= evaluation.plan.period.start }
      return zip(series, series.dropFirst()).compactMap { earlier, later in
        guard let before = earlier.value.number, let after = later.value.number, after < before
        else { return nil }
        return (
          .review, .indicator(indicator),
          .sumFell(
            year: later.year, value: later.value.text, earlierYear: earlier.year, earlier: earlier.value.text),
          later.origin
        )
      }
    }
  }
}

extension IndicatorAssessment {
  /// The plan's own numbers: base value and target.
  var planNumbers: [Decimal] {
    [indicator.baseValue?.number].compactMap { $0 } + (target?.meaning.numbers ?? [])
  }
}
