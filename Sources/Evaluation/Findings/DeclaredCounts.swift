import PlanModel

/// `declared-count`: what the plan says of its own numbers of indicators, tasks and projects against its tables
/// (Wuxing's 111 tasks and 26 projects, Huzhou's 17 = 7 + 10).
struct DeclaredCounts: FindingCheck {
  let id = "declared-count"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    let plan = evaluation.plan
    return
      (indicators(evaluation) + [
        ("任务数", plan.declared.tasks, plan.tasks.count),
        ("项目数", plan.declared.projects, plan.projects.numberedCount),
      ]).compactMap { quantity, declared, computed in
        guard let declared, declared != computed else { return nil }
        return Finding(
          check: id, gravity: .review, subject: .plan,
          detail: .declaredDiffers(
            quantity: quantity, declared: String(declared), computed: String(computed), unit: nil,
            isResidue: false))
      }
  }

  /// A table that is lost cannot be counted; `table-unavailable` says so.
  private func indicators(_ evaluation: PlanEvaluation) -> [(String, Int?, Int)] {
    guard let declared = evaluation.plan.declared.indicators, declared.unavailable == nil else { return [] }
    let listed = evaluation.indicators.listed.map(\.indicator)
    return [
      ("指标数", declared.total, listed.count),
      ("约束性指标数", declared.binding, listed.count { $0.nature == .binding }),
      ("预期性指标数", declared.expected, listed.count { $0.nature == .expected }),
    ]
      + declared.groups.map { group in
        ("“\(group.name)”指标数", group.total, listed.count { $0.category == group.name })
      }
  }
}

/// `declared-parts`: what the plan declares does not add up in itself (12 + 23 ≠ 37).
struct DeclaredParts: FindingCheck {
  let id = "declared-parts"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    let declared = evaluation.plan.declared
    var sums: [(String, Int?, [Int?])] = []
    if let indicators = declared.indicators {
      sums.append(("指标数（约束性与预期性之和）", indicators.total, [indicators.binding, indicators.expected]))
      if !indicators.groups.isEmpty {
        sums.append(("指标数（各类之和）", indicators.total, indicators.groups.map(\.total)))
      }
    }
    if !declared.domains.isEmpty {
      sums.append(("项目数（各领域之和）", declared.projects, declared.domains.map(\.projects)))
    }
    return sums.compactMap { quantity, total, parts in
      let given = parts.compactMap { $0 }
      guard let total, given.count == parts.count, given.reduce(0, +) != total else { return nil }
      return Finding(
        check: id, gravity: .review, subject: .plan,
        detail: .declaredDiffers(
          quantity: quantity, declared: String(total), computed: String(given.reduce(0, +)), unit: nil,
          isResidue: false))
    }
  }
}
