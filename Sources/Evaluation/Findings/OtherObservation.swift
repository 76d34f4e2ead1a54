import PlanModel

/// `other-observation`: another value of the same year exists beside the used one, in the data year or an earlier
/// one. Values that say the same only support each other.
struct OtherObservation: FindingCheck {
  let id = "other-observation"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    let entered = Dictionary(grouping: evaluation.plan.observations, by: \.indicator)
    return evaluation.allAssessments.flatMap { assessment -> [Finding] in
      let inDataYear = assessment.observation.map { [$0] } ?? []
      let years = assessment.series.filter { $0.year != evaluation.context.dataYear } + inDataYear
      return years.flatMap { used in
        (entered[assessment.id] ?? []).filter {
          $0.year == used.year && $0.origin != used.origin && $0.value.content != used.value.content
        }.map { other in
          Finding(
            check: id, gravity: .note, subject: .indicator(assessment.indicator),
            detail: .otherObservation(
              year: used.year, used: used.value.text, other: other.value.text,
              reason: other.note ?? other.calibre), origin: other.origin)
        }
      }
    }
  }
}
