import PlanModel

extension PlanEvaluation {
  /// Every assessment, sub-indicators included, in file order of the tree.
  package var allAssessments: [IndicatorAssessment] {
    func flattened(_ list: [IndicatorAssessment]) -> [IndicatorAssessment] {
      list.flatMap { [$0] + flattened($0.parts) }
    }
    return flattened(indicators.listed + indicators.textGoals)
  }
}

extension Finding.Subject {
  /// An indicator as the subject.
  static func indicator(_ indicator: Indicator) -> Finding.Subject {
    .indicator(id: indicator.id, name: indicator.name)
  }
}
