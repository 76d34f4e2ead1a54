import PlanModel

/// What a plan says of itself against its tables.
extension FindingCheck {
  /// The plan's indicator table is lost; its declared numbers stay, and the report says why nothing can be counted.
  static let tableUnavailable = FindingCheck("table-unavailable") { evaluation in
    guard let explanation = evaluation.plan.declared.indicators?.unavailable else { return [] }
    return [(.note, .named("indicators.csv"), .tableUnavailable(explanation: explanation), nil)]
  }

  /// The plan's own numbers of indicators, tasks and projects against its tables (Wuxing's 111 tasks and 26 projects,
  /// Huzhou's 17 = 7 + 10).
  static let declaredCounts = FindingCheck("declared-count", isToldOnReading: true) { evaluation in
    let plan = evaluation.plan
    return indicatorCounts(evaluation)
      + [
        count(.init(.tasks), plan.declared.tasks, plan.tasks.count(where: \.counts)),
        count(.init(.projects), plan.declared.projects, plan.projects.numberedCount),
      ].compactMap { $0 }
  }

  /// A table that is lost cannot be counted; `tableUnavailable` says so.
  private static func indicatorCounts(_ evaluation: PlanEvaluation) -> [Found] {
    guard let declared = evaluation.plan.declared.indicators, declared.unavailable == nil else { return [] }
    let listed = evaluation.indicators.listed.map(\.indicator)
    func ofNature(_ nature: Nature, _ declared: Int?) -> Found? {
      count(.init(.indicators, .nature(nature)), declared, listed.count { $0.nature == nature })
    }
    return
      ([
        count(.init(.indicators), declared.total, listed.count), ofNature(.binding, declared.binding),
        ofNature(.expected, declared.expected),
      ]
      + declared.groups.map { group in
        count(
          .init(.indicators, .named(group.name)), group.total,
          listed.count { $0.category == group.name })
      }).compactMap { $0 }
  }

  /// What the plan declares does not add up in itself (12 + 23 ≠ 37). Where one of the numbers differs from the tables,
  /// `declaredCounts` names that one, and the sum goes wrong with it.
  static let declaredParts = FindingCheck("declared-parts") { evaluation in
    let declared = evaluation.plan.declared
    let projects = evaluation.projectInvestment.projects.map(\.project)
    let areIndicatorsCounted = indicatorCounts(evaluation).isEmpty
    let areProjectsCounted =
      (declared.projects ?? projects.numberedCount) == projects.numberedCount
      && declared.domains.allSatisfy { domain in
        let own = projects.filter { $0.domain == domain.name }
        return (domain.projects ?? own.numberedCount) == own.numberedCount
      }
    func sum(_ quantity: Finding.Quantity, _ total: Int?, _ parts: [Int?]) -> Found? {
      let given = parts.compactMap { $0 }
      return given.isEmpty || given.count < parts.count ? nil : count(quantity, total, given.reduce(0, +))
    }
    let indicators = areIndicatorsCounted ? declared.indicators : nil
    return [
      sum(.init(.indicators, .sumOfNatures), indicators?.total, [indicators?.binding, indicators?.expected]),
      sum(.init(.indicators, .sumOfGroups), indicators?.total, indicators?.groups.map(\.total) ?? []),
      sum(
        .init(.projects, .sumOfDomains), areProjectsCounted ? declared.projects : nil,
        declared.domains.map(\.projects)),
    ].compactMap { $0 }
  }

  private static func count(_ quantity: Finding.Quantity, _ declared: Int?, _ computed: Int) -> Found? {
    guard let declared, declared != computed else { return nil }
    return (
      .review, .plan,
      .declaredDiffers(
        quantity, declared: Decimal(declared), computed: Decimal(computed), places: 0, unit: nil,
        isResidue: false), nil
    )
  }

  /// The projects' amounts against the sums that the plan states, as a whole and by domain (Yuecheng's 443.55 and
  /// 239.29 亿元).
  ///
  /// Equal at the printed precision, otherwise a finding that shows both; a residue of one unit in the last printed
  /// place is a note [methods.md 4]. The precision is that of the declared numbers taken together, because a single
  /// one may end in zeros that were not kept (3.60).
  static let declaredInvestment = FindingCheck("declared-investment", isToldOnReading: true) { evaluation in
    let (declared, projects) = (evaluation.plan.declared, evaluation.projectInvestment.projects)
    let unit = declared.investment?.unit ?? .hundredMillionYuan
    var counts: [Found?] = []
    var sums: [(Finding.Quantity, declared: Decimal?, computed: Decimal)] = []
    func add(
      _ scope: Finding.Quantity.Scope, _ total: Decimal?, _ period: Decimal?, _ own: [ProjectAssessment]
    ) {
      sums.append((.init(.totalInvestment, scope), total, own.sum(\.totalInvestment) ?? 0))
      sums.append((.init(.periodInvestment, scope), period, own.sum(\.periodInvestment) ?? 0))
    }
    add(.all, declared.investment?.total, declared.investment?.period, projects)
    for domain in declared.domains {
      let own = projects.filter { $0.project.domain == domain.name }
      add(.named(domain.name), domain.total, domain.period, own)
      counts.append(
        count(.init(.projects, .named(domain.name)), domain.projects, own.map(\.project).numberedCount))
    }
    let places = sums.compactMap { $0.declared?.decimalPlaces }.max() ?? 0
    return counts.compactMap { $0 }
      + sums.compactMap { sum($0, $1, computed: $2, unit: unit, places: places) }
  }

  private static func sum(
    _ quantity: Finding.Quantity, _ declared: Decimal?, computed: Decimal, unit: MoneyUnit, places: Int
  ) -> Found? {
    let computed = (computed / unit.inHundredMillionYuan).rounded(places: places)
    guard let declared, computed != declared else { return nil }
    let lastPlace = Decimal(1, exponent: -places)
    let isResidue = (computed - declared).magnitude <= lastPlace
    return (
      isResidue ? .note : .review, .plan,
      .declaredDiffers(
        quantity, declared: declared, computed: computed, places: places, unit: unit, isResidue: isResidue),
      nil
    )
  }
}
