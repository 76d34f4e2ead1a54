import Diagnostics
import Foundation
import PlanModel

/// Holds what the plan says of itself against its tables. Differences are warnings: the plan may contradict
/// itself, and the report prints both.
enum DeclaredChecks {
  static func run(_ places: DeclaredPlaces, _ plan: PlanTables, into log: inout DiagnosticLog) {
    let declared = places.declared
    if plan.context.indicators.isComplete { checkIndicators(places, plan.indicators, &log) }
    if plan.context.tasks.isComplete {
      check(declared.tasks, "tasks", in: places.top, what: "任务数", found: plan.tasks.count, &log)
    }
    guard plan.context.projects.isComplete else { return }
    check(
      declared.projects, "projects", in: places.top, what: "项目数", found: plan.projects.numberedCount,
      &log)
    checkInvestment(places, plan.projects, &log)
    checkDomains(places, plan.projects, &log)
  }

  /// Listed indicators count; sub-indicators are counted inside their parents, as the plans count them.
  private static func checkIndicators(
    _ places: DeclaredPlaces, _ indicators: [Indicator], _ log: inout DiagnosticLog
  ) {
    guard let declared = places.declared.indicators, let mapping = places.indicators else { return }
    if let reason = declared.unavailable {
      log.report(DeclaredProblem.unavailable(reason: reason), at: mapping.location("unavailable"))
      return
    }
    let listed = indicators.filter { $0.listed && $0.parent == nil }
    let binding = listed.count { $0.nature == .binding }
    let expected = listed.count { $0.nature == .expected }
    check(declared.total, "total", in: mapping, what: "列入指标表的指标数", found: listed.count, &log)
    check(declared.binding, "binding", in: mapping, what: "约束性指标数", found: binding, &log)
    check(declared.expected, "expected", in: mapping, what: "预期性指标数", found: expected, &log)
    for (group, mapping) in zip(declared.groups, places.groups) {
      let found = listed.count { $0.category == group.name }
      if found == 0, group.total > 0 {
        let categories = listed.compactMap(\.category)
        log.report(
          DeclaredProblem.unknownGroup(
            name: group.name, suggestion: Suggestion.nearest(to: group.name, among: categories)),
          at: mapping.location("name"))
      } else {
        check(group.total, "total", in: mapping, what: "“\(group.name)”类的指标数", found: found, &log)
      }
    }
  }

  private static func checkInvestment(
    _ places: DeclaredPlaces, _ projects: [Project], _ log: inout DiagnosticLog
  ) {
    guard let declared = places.declared.investment, let mapping = places.investment else { return }
    let unit = declared.unit
    check(declared.total, "total", in: mapping, unit, "总投资", projects, \.totalInvestment, &log)
    check(declared.period, "period", in: mapping, unit, "规划期投资", projects, \.periodInvestment, &log)
  }

  private static func checkDomains(
    _ places: DeclaredPlaces, _ projects: [Project], _ log: inout DiagnosticLog
  ) {
    let byDomain = Dictionary(grouping: projects) { $0.domain ?? "" }
    for (domain, mapping) in zip(places.declared.domains, places.domains) {
      guard let members = byDomain[domain.name] else {
        let names = projects.compactMap(\.domain)
        log.report(
          DeclaredProblem.unknownDomain(
            name: domain.name, suggestion: Suggestion.nearest(to: domain.name, among: names)),
          at: mapping.location("name"))
        continue
      }
      check(
        domain.projects, "projects", in: mapping, what: "“\(domain.name)”领域的项目数", found: members.count, &log)
      guard let unit = places.declared.investment?.unit else { continue }
      check(domain.total, "total", in: mapping, unit, "“\(domain.name)”总投资", members, \.totalInvestment, &log)
      check(
        domain.period, "period", in: mapping, unit, "“\(domain.name)”规划期投资", members, \.periodInvestment, &log
      )
    }
  }

  private static func check(
    _ declared: Int?, _ key: String, in mapping: YAMLMapping?, what: String, found: Int,
    _ log: inout DiagnosticLog
  ) {
    guard let declared, let mapping, declared != found else { return }
    let place = mapping.location(key)
    log.report(
      DeclaredProblem.count(key: place.column ?? key, what: what, declared: declared, found: found), at: place
    )
  }

  /// Sums are compared at the printed precision; one unit of the last place is what rounding leaves.
  private static func check(
    _ declared: Decimal?, _ key: String, in mapping: YAMLMapping, _ unit: MoneyUnit, _ what: String,
    _ projects: [Project], _ amount: (Project) -> Decimal?, _ log: inout DiagnosticLog
  ) {
    guard let declared else { return }
    var sum = Decimal()
    var withoutAmount = 0
    for project in projects {
      guard let amount = amount(project), let own = project.unit else {
        withoutAmount += 1
        continue
      }
      sum += amount * own.inHundredMillionYuan
    }
    // 亿元 and 万元 differ by a power of ten, so the division is exact.
    let found = sum / unit.inHundredMillionYuan
    let places = mapping.places(key)
    let difference = abs(found.rounded(places: places) - declared)
    guard difference > 0 else { return }
    let place = mapping.location(key)
    let name = place.column ?? key
    if withoutAmount == 0, difference <= Decimal(sign: .plus, exponent: -places, significand: 1) {
      log.report(
        DeclaredProblem.residue(
          key: name, what: what, declared: declared.plainText(places: places), found: found.plainText(),
          unit: unit.rawValue), at: place)
    } else {
      log.report(
        DeclaredProblem.sum(
          key: name, what: what, declared: declared.plainText(places: places), found: found.plainText(),
          unit: unit.rawValue, withoutAmount: withoutAmount), at: place)
    }
  }
}
