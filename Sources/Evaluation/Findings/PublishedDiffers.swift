import PlanModel

/// `published-differs`: our verdict beside another one that the body itself printed.
struct PublishedDiffers: FindingCheck {
  let id = "published-differs"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    evaluation.allAssessments.compactMap { assessment in
      guard assessment.agreement == .differs, let observation = assessment.observation,
        let published = observation.published
      else { return nil }
      return Finding(
        check: id, gravity: .review, subject: .indicator(assessment.indicator),
        detail: .publishedDiffers(published: published, verdict: assessment.verdict),
        origin: observation.origin)
    }
  }
}
