import PlanModel

/// The first steps of every indicator's derivation: which rows the figures were read from.
enum DerivationInputs {
  /// Baseline, target and how it was read, target of the data year, actual value.
  static func steps(_ assessment: IndicatorAssessment, planSource: Source.ID?) -> [Derivation.Step] {
    let indicator = assessment.indicator
    var steps: [Derivation.Step] = []
    if let base = indicator.baseValue {
      steps.append(
        .input(
          name: .baseline, text: base.text, unit: indicator.unit, origin: indicator.origin,
          source: indicator.source ?? planSource))
    }
    if let target = assessment.target {
      steps.append(
        .input(
          name: .target, text: target.text, unit: indicator.unit, origin: target.origin,
          source: target.source ?? planSource))
      steps.append(.reading(text: target.text, meaning: target.meaning))
    }
    if let target = assessment.dataYearTarget {
      steps.append(
        .input(
          name: .dataYearTarget, text: target.text, unit: indicator.unit, origin: target.origin,
          source: target.source ?? planSource))
      steps.append(.reading(text: target.text, meaning: target.meaning))
    }
    if let observation = assessment.observation, observation.origin.file != RecognisedAmount.file {
      steps.append(
        .input(
          name: .actual, text: observation.value.text, unit: indicator.unit, origin: observation.origin,
          source: observation.source))
    }
    return steps
  }
}
