import Testing

@testable import Evaluation
@testable import PlanModel

@Suite("核查发现") struct FindingTests {
  private static func count(
    _ quantity: Finding.Quantity, declared: Decimal, computed: Decimal
  ) -> Finding.Detail {
    .declaredDiffers(
      quantity, declared: declared, computed: computed, places: 0, unit: nil, isResidue: false)
  }

  @Test("Declared counts against the tables, group by group")
  func counts() {
    var builder = PlanBuilder()
    builder.indicator("a", .level) {
      $0.nature = .binding
      $0.category = "环境质量"
    }
    builder.task("t")
    builder.plan.declared.indicators = .init(
      total: 2, binding: 1, expected: 0, groups: [.init(name: "环境质量", total: 2)])
    builder.plan.declared.tasks = 1
    builder.plan.declared.projects = 1
    let findings = builder.evaluate().findings
    #expect(findings.map(\.check) == ["declared-count", "declared-count", "declared-count"])
    #expect(
      Set(findings.map(\.detail)) == [
        Self.count(.init(.indicators), declared: 2, computed: 1),
        Self.count(.init(.indicators, .named("环境质量")), declared: 2, computed: 1),
        Self.count(.init(.projects), declared: 1, computed: 0),
      ])
  }

  @Test("A wrong total is one finding, and what only the parts show is one, too")
  func parts() {
    var builder = PlanBuilder()
    builder.indicator("a", .level) { $0.nature = .binding }
    // No nature: the table has 1 = 1 + 0 by nature and 2 in all.
    builder.indicator("b", .level) { $0.nature = nil }
    builder.plan.declared.indicators = .init(total: 2, binding: 1, expected: 0)
    #expect(
      builder.evaluate().findings.map(\.detail) == [
        Self.count(.init(.indicators, .sumOfNatures), declared: 2, computed: 1)
      ])
    builder.plan.declared.indicators?.total = 3
    #expect(
      builder.evaluate().findings.map(\.detail) == [
        Self.count(.init(.indicators), declared: 3, computed: 2)
      ])
  }

  @Test("A wrong number of projects is one finding, of all or of a domain")
  func projectParts() {
    var builder = PlanBuilder()
    builder.project("a", domain: "治水")
    builder.project("b", domain: "治气")
    builder.plan.declared.projects = 2
    builder.plan.declared.domains = [.init(name: "治水", projects: 1), .init(name: "治气", projects: 1)]
    #expect(builder.evaluate().findings.isEmpty)
    builder.plan.declared.projects = 3
    #expect(
      builder.evaluate().findings.map(\.detail) == [Self.count(.init(.projects), declared: 3, computed: 2)])
    (builder.plan.declared.projects, builder.plan.declared.domains[0].projects) = (2, 4)
    #expect(
      builder.evaluate().findings.map(\.detail) == [
        Self.count(.init(.projects, .named("治水")), declared: 4, computed: 1)
      ])
  }

  @Test("Rows under one printed number are one project of the plan")
  func numberedProjects() {
    var builder = PlanBuilder()
    for (id, number) in [("p1-1", "1"), ("p1-2", "1"), ("p2", "2"), ("p3", nil), ("p4", nil)] {
      builder.project(id, domain: "治水")
      builder.plan.projects[builder.plan.projects.count - 1].number = number
    }
    builder.plan.declared.projects = 4
    #expect(builder.evaluate().findings.isEmpty)
  }

  @Test("A lost table is a note, and nothing is counted against it")
  func lostTable() {
    var builder = PlanBuilder()
    builder.plan.declared.indicators = .init(
      total: 21, groups: [.init(name: "环境治理", total: 12)], unavailable: "表为图片")
    #expect(builder.evaluate().findings.map(\.check) == ["declared-parts", "table-unavailable"])
    builder.plan.declared.indicators?.groups[0].total = 21
    #expect(
      builder.evaluate().findings == [
        Finding(
          check: "table-unavailable", severity: .note, subject: .named("indicators.csv"),
          detail: .tableUnavailable(explanation: "表为图片"), origin: nil)
      ])
  }

  @Test(
    "Investment by domain: equal at the printed precision is nothing, more than the last place is to be reviewed"
  )
  func investment() {
    var builder = PlanBuilder()
    builder.project("a", domain: "治水", total: "943300.4", unit: .tenThousandYuan)
    builder.project("b", domain: "治气", total: "140")
    builder.plan.declared.investment = .init(total: number("234.33"), unit: .hundredMillionYuan)
    builder.plan.declared.domains = [
      .init(name: "治水", projects: 1, total: number("94.33")),
      .init(name: "治气", projects: 2, total: number("140.04")),
    ]
    #expect(
      Set(builder.evaluate().findings.map(\.detail)) == [
        Self.count(.init(.projects, .named("治气")), declared: 2, computed: 1),
        .declaredDiffers(
          .init(.totalInvestment, .named("治气")), declared: number("140.04"), computed: 140, places: 2,
          unit: .hundredMillionYuan, isResidue: false),
      ])
  }

  @Test("A target worse than the baseline, a fall with the wrong sign, two base years, an early base")
  func targets() {
    var builder = PlanBuilder(2016...2020)
    builder.indicator("worse", .level, base: "70.5")
    builder.target("worse", 2020, .about(70), text: "70左右")
    builder.indicator("against", .cumulative, .lowerIsBetter, unit: "%") { $0.name = "排放总量减少" }
    builder.target("against", 2020, .limit("4"), text: "4")
    builder.indicator("years", .cumulative, unit: "%") { $0.baseYear = 2015 }
    builder.target("years", 2020, .limit("4", since: 2013), text: "较2013年削减4%")
    let findings = builder.evaluate(.annual, 2019).findings
    #expect(
      findings.map(\.check) == [
        "early-base-year", "target-against-direction", "target-worse-than-baseline", "two-base-years",
      ])
    #expect(findings[0].detail == .earlyBaseYear(baseYear: 2013, planStart: 2016))
    #expect(findings[1].detail == .fallAgainstDirection(target: "4", direction: .lowerIsBetter))
    #expect(findings[2].detail == .targetWorseThanBaseline(baseline: "70.5", target: "70左右"))
    #expect(findings[3].detail == .twoBaseYears(stated: 2013, used: 2015))
  }

  @Test("The published 完成 beside 超额完成 (95 → 98.2)")
  func published() {
    var builder = PlanBuilder(2016...2020)
    builder.indicator("x", .level, base: "93.2", unit: "%")
    builder.target("x", 2020, .limit("95"))
    builder.observe("x", 2020, "98.2", published: "完成")
    // A document that never says 超额 is no finer than 完成.
    #expect(builder.evaluate(.final, 2020).indicator("x")?.agreement == .agrees)
    #expect(builder.evaluate(.final, 2020).findings == [])
    builder.indicator("y", .level, base: "80", unit: "%")
    builder.target("y", 2020, .limit("90"))
    builder.observe("y", 2020, "92", published: "超额完成")
    let evaluation = builder.evaluate(.final, 2020)
    #expect(evaluation.indicator("x")?.agreement == .differs)
    #expect(
      evaluation.findings.map(\.detail) == [.publishedDiffers(published: "完成", verdict: .exceeded)])
  }

  @Test("Another value of a year is named with its reason; one that says the same is not")
  func otherObservations() {
    var builder = PlanBuilder()
    builder.indicator("x", .level, base: "50", unit: "%")
    builder.target("x", 2025, .limit("100"))
    builder.observe("x", 2021, "91.9", treatment: .excluded)
    builder.observe("x", 2021, "100")
    builder.observe("x", 2022, "100")
    builder.observe("x", 2022, "100", treatment: .excluded)
    builder.observe("x", 2022, "94.6", treatment: .excluded)
    for index in builder.plan.observations.indices { builder.plan.observations[index].note = "自动监测" }
    #expect(
      builder.evaluate(.midterm, 2022).findings.map(\.detail) == [
        .otherObservation(year: 2021, used: "100", other: "91.9", reason: "自动监测"),
        .otherObservation(year: 2022, used: "100", other: "94.6", reason: "自动监测"),
      ])
  }

  @Test("What the inputs record as not agreeing is printed with its item's name")
  func recorded() {
    var builder = PlanBuilder()
    builder.indicator("x", .level)
    builder.plan.discrepancies = ["x", "indicators.csv"].map {
      Discrepancy(
        item: $0, place: "表1", used: "28.0", other: "28.5", reason: "表内两值之差", source: "plan",
        origin: Origin(file: "plan.yaml", row: 30))
    }
    let findings = builder.evaluate().findings
    #expect(findings.map(\.subject) == [.indicator(id: "x", name: "x"), .named("indicators.csv")])
    #expect(
      findings[0].detail
        == .recorded(place: "表1", used: "28.0", other: "28.5", reason: "表内两值之差"))
  }

  @Test("What a paper of after the report's date says is not known to the report")
  func recordedLater() {
    var builder = PlanBuilder()
    let origin = Origin(file: "plan.yaml", row: 30)
    for (id, date) in [("same-day", "2022-12-31"), ("later", "2023-01-01"), ("undated", "")] {
      var source = Source(id: id, title: id, origin: origin)
      source.date = CalendarDate(date)
      builder.plan.sources.append(source)
      builder.plan.discrepancies.append(
        Discrepancy(
          item: id, place: nil, used: "1", other: "2", reason: "甲", source: id, origin: origin))
      var reading = Interpretation(item: id, text: "甲", reading: "乙", reason: "丙", origin: origin)
      reading.source = id
      builder.plan.interpretations.append(reading)
    }
    let known: [Finding.Subject] = [.named("same-day"), .named("undated")]
    #expect(Set(builder.evaluate(.annual, 2022).findings.map(\.subject)) == Set(known))
    #expect(builder.evaluate(.annual, 2022).findings.count == 4)
    #expect(builder.evaluate(.annual, 2023).findings.count == 6)
  }

  @Test("The same indicator twice, a share over 100, a sum that fell, a part larger than its whole")
  func implausible() {
    var builder = PlanBuilder()
    builder.indicator("a", .level, base: "90", unit: "%") { $0.name = "达标率" }
    builder.indicator("b", .level, base: "90", unit: "%") { $0.name = "达标 率" }
    builder.target("a", 2025, .limit("95"))
    builder.observe("a", 2022, "100.5")
    builder.indicator("c", .count, unit: "个")
    builder.target("c", 2025, .limit("60"))
    builder.observe("c", 2021, "20")
    builder.observe("c", 2022, "18")
    builder.project("p", total: "3", period: "3.5")
    #expect(
      builder.evaluate(.midterm, 2022).findings.map(\.detail) == [
        .duplicateName(name: "达标 率", otherID: "a"),
        .periodExceedsTotal(period: number("3.5"), total: 3, unit: .hundredMillionYuan),
        .outOfRange(year: 2022, value: "100.5"),
        .sumFell(year: 2022, value: "18", earlierYear: 2021, earlier: "20"),
      ])
  }

  @Test("An amount without a status")
  func reductions() {
    var builder = PlanBuilder()
    builder.reduction("COD", 2022, "5", name: "一厂")
    builder.reduction("COD", 2022, "7", .claimed, name: "一厂")
    builder.reduction("COD", 2022, "3", nil, name: "二厂")
    let findings = builder.evaluate(.midterm, 2022).findings
    #expect(findings.map(\.detail) == [.statusMissing(year: 2022)])
  }

  @Test("Every check has an id of its own")
  func identifiers() {
    let ids = FindingChecks.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 == "-" || ("a"..."z").contains($0) } })
  }
}
