import PlanModel

extension CollectedPlan {
  /// The plans as the receiving bureau lists them: from the nation down to the counties, each region's together.
  ///
  /// There is a 鼓楼区 in several cities of one province: where regions of one name lie in different ones, the
  /// region above is put before the name, so that nothing is added up that does not belong together.
  package static func listed(_ plans: [CollectedPlan]) -> [CollectedPlan] {
    let named = plans.map { plan in
      var plan = plan
      let namesakes = plans.filter { $0.summary.region == plan.summary.region }
      let parents = Set(namesakes.compactMap(\.summary.parentRegion))
      plan.region = (parents.count > 1 ? plan.summary.parentRegion ?? "" : "") + plan.summary.region
      return plan
    }
    let levels = Level.allCases
    func key(_ plan: CollectedPlan) -> (Int, String, String) {
      (levels.firstIndex(of: plan.summary.level) ?? levels.count, plan.region, plan.summary.id)
    }
    return named.sorted { key($0) < key($1) }
  }
}
