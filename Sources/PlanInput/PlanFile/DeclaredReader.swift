import Diagnostics
import PlanModel

/// `declared` with the mappings it was read from, for the places of later messages.
struct DeclaredPlaces {
  var declared = Declared()
  var top: YAMLMapping?
  var indicators: YAMLMapping?
  var groups: [YAMLMapping] = []
  var investment: YAMLMapping?
  var domains: [YAMLMapping] = []
}

/// Reads `declared` of `plan.yaml`: what the plan says of itself.
enum DeclaredReader {
  static func read(_ plan: YAMLMapping, into log: inout DiagnosticLog) -> DeclaredPlaces {
    var result = DeclaredPlaces()
    guard let top = plan.mapping("declared", keys: PlanFileKeys.declared, &log) else { return result }
    result.top = top
    result.declared.tasks = top.integer("tasks", &log)
    result.declared.projects = top.integer("projects", &log)
    readIndicators(top, &result, &log)
    readInvestment(top, &result, &log)
    readDomains(top, &result, &log)
    return result
  }

  private static func readIndicators(
    _ top: YAMLMapping, _ result: inout DeclaredPlaces, _ log: inout DiagnosticLog
  ) {
    guard let mapping = top.mapping("indicators", keys: PlanFileKeys.declaredIndicators, &log) else { return }
    result.indicators = mapping
    var groups: [Declared.Group] = []
    for group in mapping.mappings("groups", keys: PlanFileKeys.group, &log) {
      let name = group.text("name", &log)
      let total = group.integer("total", &log)
      guard let name, let total else { continue }
      groups.append(Declared.Group(name: name, total: total))
      result.groups.append(group)
    }
    result.declared.indicators = Declared.Indicators(
      total: mapping.integer("total", &log), binding: mapping.integer("binding", &log),
      expected: mapping.integer("expected", &log), groups: groups,
      unavailable: mapping.text("unavailable", &log))
  }

  private static func readInvestment(
    _ top: YAMLMapping, _ result: inout DeclaredPlaces, _ log: inout DiagnosticLog
  ) {
    guard let mapping = top.mapping("investment", keys: PlanFileKeys.investment, &log) else { return }
    result.investment = mapping
    let total = mapping.number("total", &log)
    let period = mapping.number("period", &log)
    guard let unit = mapping.word("unit", MoneyUnit.self, &log) else { return }
    result.declared.investment = Declared.Investment(total: total, period: period, unit: unit)
  }

  private static func readDomains(
    _ top: YAMLMapping, _ result: inout DeclaredPlaces, _ log: inout DiagnosticLog
  ) {
    for mapping in top.mappings("domains", keys: PlanFileKeys.domain, &log) {
      let name = mapping.text("name", &log)
      let projects = mapping.integer("projects", &log)
      let total = mapping.number("total", &log)
      let period = mapping.number("period", &log)
      guard let name else { continue }
      result.declared.domains.append(
        Declared.Domain(name: name, projects: projects, total: total, period: period))
      result.domains.append(mapping)
    }
  }
}
