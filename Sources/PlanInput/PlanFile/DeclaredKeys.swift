import Diagnostics
import PlanModel

/// `declared` of `plan.yaml`: what the plan says of itself, held against its tables. Differences are never errors: the
/// plan may contradict itself, and the report prints both.
enum DeclaredKeys {
  static let declared = InputRecord<Declared>(
    blank: { _ in Declared() },
    fields: [
      .optional("indicators", "指标数", \.indicators, .group(indicators)),
      .optional("tasks", "任务数", \.tasks, .count),
      .optional("projects", "项目数", \.projects, .count),
      .optional("investment", "投资合计", \.investment, .group(investment)),
      .defaulting("domains", "各领域的项目数和投资", \.domains, .list(of: domain)),
    ],
    check: { $1.later($0, checkDeclared) })

  private static let indicators = InputRecord<Declared.Indicators>(
    blank: { _ in .unstated },
    fields: [
      .optional("total", "指标总数", \.total, .count),
      .optional("binding", "约束性指标数", \.binding, .count),
      .optional("expected", "预期性指标数", \.expected, .count),
      .defaulting("groups", "各类指标数", \.groups, .list(of: group)),
      .optional("unavailable", "指标表缺失的说明", \.unavailable, .text),
    ],
    check: { $1.later($0, checkIndicators) })

  private static let group = InputRecord<Declared.Group>(
    blank: { _ in Declared.Group(name: "", total: 0) },
    fields: [
      .required("name", "类别", \.name, .text),
      .required("total", "指标数", \.total, .count),
    ],
    check: { $1.later($0, checkGroup) })

  private static let investment = InputRecord<Declared.Investment>(
    blank: { _ in Declared.Investment(unit: .hundredMillionYuan) },
    fields: [
      .optional("total", "总投资", \.total, .number),
      .optional("period", "规划期投资", \.period, .number),
      .required("unit", MoneyUnit.listed, \.unit, .word),
    ],
    check: { $1.later($0, checkInvestment) })

  private static let domain = InputRecord<Declared.Domain>(
    blank: { _ in Declared.Domain(name: "") },
    fields: [
      .required("name", "领域", \.name, .text),
      .optional("projects", "项目数", \.projects, .count),
      .optional("total", "总投资", \.total, .number),
      .optional("period", "规划期投资", \.period, .number),
    ],
    check: { $1.later($0, checkDomain) })

  private static func checkDeclared(_ declared: Draft<Declared>, _ reading: inout InputReading) {
    let plan = reading.plan
    if reading.isWhole(.tasks) {
      check(declared, \.tasks, "任务数", found: plan.tasks.count(where: \.counts), &reading)
    }
    if reading.isWhole(.projects) {
      check(declared, \.projects, "项目数", found: plan.projects.numberedCount, &reading)
    }
  }

  private static func checkIndicators(_ declared: Draft<Declared.Indicators>, _ reading: inout InputReading) {
    guard let listed = listed(reading) else { return }
    if let reason = declared.unavailable {
      reading.log.report(.unavailable(reason: reason), at: declared.location(\.unavailable))
      return
    }
    check(declared, \.total, "列入指标表的指标数", found: listed.count, &reading)
    check(declared, \.binding, "约束性指标数", found: listed.count { $0.nature == .binding }, &reading)
    check(declared, \.expected, "预期性指标数", found: listed.count { $0.nature == .expected }, &reading)
  }

  private static func checkGroup(_ draft: Draft<Declared.Group>, _ reading: inout InputReading) {
    guard let listed = listed(reading), reading.plan.declared.indicators?.unavailable == nil else { return }
    let group = draft.value
    let found = listed.count { $0.category == group.name }
    if found == 0, group.total > 0 {
      let suggestion = Suggestion.nearest(to: group.name, among: listed.compactMap(\.category))
      reading.log.report(
        Problem.unknownGroup(name: group.name, suggestion: suggestion), at: draft.location(\.name))
    } else {
      check(group.total, at: draft.field(\.total), "“\(group.name)”类的指标数", found: found, &reading)
    }
  }

  /// Listed indicators count; sub-indicators are counted inside their parents, as the plans count them. `nil` if not
  /// all rows could be read.
  private static func listed(_ reading: InputReading) -> [Indicator]? {
    guard reading.isWhole(.indicators) else { return nil }
    return reading.plan.indicators.filter { $0.listed && $0.parent == nil }
  }

  private static func checkInvestment(_ declared: Draft<Declared.Investment>, _ reading: inout InputReading) {
    guard reading.isWhole(.projects) else { return }
    let sums = DeclaredSums(projects: reading.plan.projects, unit: declared.value.unit)
    sums.check(declared, \.total, "总投资", \.totalInvestment, &reading)
    sums.check(declared, \.period, "规划期投资", \.periodInvestment, &reading)
  }

  private static func checkDomain(_ domain: Draft<Declared.Domain>, _ reading: inout InputReading) {
    guard reading.isWhole(.projects) else { return }
    let name = domain.value.name
    let projects = reading.plan.projects.filter { $0.domain == name }
    if projects.isEmpty {
      let suggestion = Suggestion.nearest(to: name, among: reading.plan.projects.compactMap(\.domain))
      reading.log.report(
        Problem.unknownDomain(name: name, suggestion: suggestion), at: domain.location(\.name))
      return
    }
    check(domain, \.projects, "“\(name)”领域的项目数", found: projects.numberedCount, &reading)
    guard let unit = reading.plan.declared.investment?.unit else { return }
    let sums = DeclaredSums(projects: projects, unit: unit)
    sums.check(domain, \.total, "“\(name)”总投资", \.totalInvestment, &reading)
    sums.check(domain, \.period, "“\(name)”规划期投资", \.periodInvestment, &reading)
  }

  private static func check<Value>(
    _ draft: Draft<Value>, _ path: KeyPath<Value, Int?>, _ what: String, found: Int,
    _ reading: inout InputReading
  ) {
    guard let declared = draft.value[keyPath: path] else { return }
    check(declared, at: draft.field(path), what, found: found, &reading)
  }

  private static func check(
    _ declared: Int, at field: Field, _ what: String, found: Int, _ reading: inout InputReading
  ) {
    guard declared != found else { return }
    reading.log.report(
      Problem.count(key: field.title, what: what, declared: declared, found: found),
      at: field.location)
  }
}

/// What the amounts of projects come to, in the unit of a declared sum.
private struct DeclaredSums {
  let projects: [Project]
  let unit: MoneyUnit

  /// Sums are compared at the printed precision; one unit of the last place is what rounding leaves.
  func check<Value>(
    _ draft: Draft<Value>, _ path: KeyPath<Value, Decimal?>, _ what: String, _ amount: (Project) -> Decimal?,
    _ reading: inout InputReading
  ) {
    guard let declared = draft.value[keyPath: path] else { return }
    let amounts = projects.compactMap { project in
      project.unit.flatMap { unit in amount(project).map { $0 * unit.inHundredMillionYuan } }
    }
    // 亿元 and 万元 differ by a power of ten, so the division is exact.
    let sum = amounts.reduce(0, +) / unit.inHundredMillionYuan
    let field = draft.field(path)
    let places = MeasuredValue.printedPlaces(of: field.text ?? "")
    let difference = abs(sum.rounded(places: places) - declared)
    guard difference > 0 else { return }
    let printed = declared.plainText(places: places)
    let found = sum.plainText()
    let withoutAmount = projects.count - amounts.count
    let lastPlace = Decimal(1, exponent: -places)
    let problem: Problem =
      withoutAmount == 0 && difference <= lastPlace
      ? .residue(key: field.title, what: what, declared: printed, found: found, unit: unit.rawValue)
      : .sum(
        key: field.title, what: what, declared: printed, found: found, unit: unit.rawValue,
        withoutAmount: withoutAmount)
    reading.log.report(problem, at: field.location)
  }
}
