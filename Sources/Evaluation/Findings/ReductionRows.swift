import PlanModel

/// `reduction-counted-twice`: the same project, pollutant and year twice at the same status [methods.md 3]. The same
/// measure as 申报 and as 核定 is one measure on its way.
struct ReductionCountedTwice: FindingCheck {
  let id = "reduction-counted-twice"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    var first: [[String]: Reduction] = [:]
    return evaluation.plan.reductions.compactMap { row in
      guard let name = row.name, row.amount != nil else { return nil }
      let key =
        [name, row.pollutant, String(row.year), row.status?.rawValue ?? "", row.region ?? ""]
        + [row.isDeduction ? "-" : "+"]
      guard let earlier = first[key] else {
        first[key] = row
        return nil
      }
      return Finding(
        check: id, gravity: .review, subject: .named(row.id),
        detail: .countedTwice(name: name, year: row.year, otherRow: earlier.origin.row), origin: row.origin)
    }
  }
}

/// `reduction-status-missing`: an amount whose 核算状态 nobody states; it counts as 申报.
struct ReductionStatusMissing: FindingCheck {
  let id = "reduction-status-missing"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    evaluation.plan.reductions.filter { $0.amount != nil && $0.status == nil }.map { row in
      Finding(
        check: id, gravity: .note, subject: .named(row.id), detail: .statusMissing(year: row.year),
        origin: row.origin)
    }
  }
}

/// `reduction-not-estimable`: no amount, and parameters that fit none of the accounting forms.
struct ReductionNotEstimable: FindingCheck {
  let id = "reduction-not-estimable"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    evaluation.plan.reductions.filter {
      $0.amount == nil && ReductionForm(of: $0.parameters) == nil
    }.map { row in
      Finding(
        check: id, gravity: .note, subject: .named(row.id),
        detail: .notEstimable(parameters: row.parameters.map(\.name)), origin: row.origin)
    }
  }
}
