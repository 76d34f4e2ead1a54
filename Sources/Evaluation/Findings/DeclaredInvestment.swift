import Foundation
import PlanModel

/// `declared-investment`: the projects' amounts against the sums that the plan states, as a whole and by domain
/// (Yuecheng's 443.55 and 239.29 亿元).
///
/// Equal at the printed precision, otherwise a finding that shows both; a residue of one unit in the last printed
/// place is a note [methods.md 4]. The precision is that of the declared numbers taken together, because a single
/// one may end in zeros that were not kept (3.60).
struct DeclaredInvestment: FindingCheck {
  let id = "declared-investment"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    let declared = evaluation.plan.declared
    let unit = declared.investment?.unit ?? .hundredMillionYuan
    let projects = evaluation.projectInvestment.projects
    var sums = [
      Sum("总投资", declared.investment?.total, projects, \.totalInvestment),
      Sum("规划期投资", declared.investment?.period, projects, \.periodInvestment),
    ]
    var findings: [Finding] = []
    for domain in declared.domains {
      let members = projects.filter { $0.project.domain == domain.name }
      sums.append(Sum("“\(domain.name)”总投资", domain.total, members, \.totalInvestment))
      sums.append(Sum("“\(domain.name)”规划期投资", domain.period, members, \.periodInvestment))
      if let count = domain.projects, count != members.count {
        findings.append(
          finding("“\(domain.name)”项目数", String(count), String(members.count), nil, isResidue: false))
      }
    }
    let places = sums.compactMap { $0.declared?.decimalPlaces }.max() ?? 0
    return findings + sums.compactMap { compare($0, unit: unit, places: places) }
  }

  private struct Sum {
    let quantity: String
    let declared: Decimal?
    /// In 亿元.
    let computed: Decimal

    init(
      _ quantity: String, _ declared: Decimal?, _ projects: [ProjectAssessment],
      _ amount: KeyPath<ProjectAssessment, Decimal?>
    ) {
      self.quantity = quantity
      self.declared = declared
      computed = projects.compactMap { $0[keyPath: amount] }.reduce(0, +)
    }
  }

  private func compare(_ sum: Sum, unit: MoneyUnit, places: Int) -> Finding? {
    guard let declared = sum.declared else { return nil }
    let computed = (sum.computed / unit.inHundredMillionYuan).rounded(places: places)
    guard computed != declared else { return nil }
    let lastPlace = Decimal(sign: .plus, exponent: -places, significand: 1)
    return finding(
      sum.quantity, declared.plainText(places: places), computed.plainText(places: places), unit.rawValue,
      isResidue: (computed - declared).magnitude <= lastPlace)
  }

  private func finding(
    _ quantity: String, _ declared: String, _ computed: String, _ unit: String?, isResidue: Bool
  ) -> Finding {
    Finding(
      check: id, gravity: isResidue ? .note : .review, subject: .plan,
      detail: .declaredDiffers(
        quantity: quantity, declared: declared, computed: computed, unit: unit, isResidue: isResidue))
  }
}
