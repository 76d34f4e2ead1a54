import PlanModel

/// What does not fit in rows of reductions and projects, and what the inputs themselves record.
extension FindingCheck {
  /// An amount whose 核算状态 nobody states; it counts as 申报.
  static let reductionStatusMissing = FindingCheck("reduction-status-missing") { evaluation in
    evaluation.plan.reductions.filter { $0.amount != nil && $0.status == nil }.map {
      (.note, .named($0.id), .statusMissing(year: $0.year), $0.origin)
    }
  }

  /// A part of a project's investment that is larger than the whole.
  static let periodExceedsTotal = FindingCheck("period-exceeds-total", isToldOnReading: true) { evaluation in
    evaluation.plan.projects.compactMap { project in
      guard let period = project.periodInvestment, let total = project.totalInvestment, period > total
      else { return nil }
      return (
        .review, .project(id: project.id, name: project.name),
        .periodExceedsTotal(period: period, total: total, unit: project.unit), project.origin
      )
    }
  }

  /// What does not agree inside the plan or between its sources, as recorded with the inputs: which value is used,
  /// which other one exists, why.
  static let recordedDiscrepancy = FindingCheck("recorded-discrepancy") { evaluation in
    evaluation.plan.discrepancies.map {
      (
        .note, subject($0.item, in: evaluation.plan),
        .recorded(place: $0.place, used: $0.used, other: $0.other, reason: $0.reason), $0.origin
      )
    }
  }

  /// How words of the plan were read, as recorded with the inputs.
  static let interpretation = FindingCheck("interpretation") { evaluation in
    evaluation.plan.interpretations.map {
      (
        .reading, subject($0.item, in: evaluation.plan),
        .interpretation(place: $0.place, text: $0.text, reading: $0.reading, reason: $0.reason), $0.origin
      )
    }
  }

  /// Progress and reductions that the report's date keeps out.
  static let publishedLater = FindingCheck("published-later") { evaluation in
    evaluation.publishedLater.map { later in
      let subject: Finding.Subject =
        switch later.item {
        case .task(let id), .project(let id): subject(id, in: evaluation.plan)
        case .reduction(let id, _): .named(id)
        }
      return (.note, subject, .publishedLater(year: later.year, published: later.published), later.origin)
    }
  }

  private static func subject(_ item: String, in plan: Plan) -> Finding.Subject {
    if let indicator = plan.indicators.first(where: { $0.id == item }) { return .indicator(indicator) }
    if let task = plan.tasks.first(where: { $0.id == item }) { return .task(id: task.id, name: task.task) }
    if let project = plan.projects.first(where: { $0.id == item }) {
      return .project(id: project.id, name: project.name)
    }
    return .named(item)
  }
}
