import Foundation
import Testing

@testable import Evaluation
@testable import PlanModel

@Suite("重点工程与投资") struct ProjectInvestmentTests {
  private var plan: PlanBuilder {
    var builder = PlanBuilder()
    builder.project("a", domain: "治水", owner: "甲", years: 2020...2022, total: "12", period: "10")
    builder.project(
      "b", domain: "治气", owner: "甲", years: 2021...2025, total: "50000", period: "40000",
      unit: .tenThousandYuan)
    builder.project("c", domain: "治水", owner: "乙", years: 2021...2022, total: "3", period: "3", reserve: true)
    builder.project("d", domain: "治水", owner: "乙", total: "5")
    builder.project("e", domain: "治废", years: 2022...2024)
    builder.report("a", 2021, .construction, spent: "4")
    builder.report("a", 2022, .completed, spent: "13")
    builder.report("b", 2022, .commissioning, spent: "25000")
    builder.report("c", 2022, .construction, spent: "1")
    builder.report("d", 2022, .terminated, spent: "0.5")
    return builder
  }

  @Test("Stages, named ratios and weighted progress; the terminated project is out of the denominators")
  func ratios() {
    let total = plan.evaluate(.midterm, 2022).projectInvestment.total
    #expect(total.count == 5)
    #expect(total.denominator == 4)
    #expect(total.unreported == 1)
    #expect(total.stages == [.completed: 1, .commissioning: 1, .construction: 1, .terminated: 1])
    #expect(total.startedRate == 75)
    #expect(total.completedRate == 25)
    #expect(total.weightedProgress == number("56.25"))
    #expect(total.totalInvestment == 25)
    #expect(total.periodInvestment == 17)
    #expect(total.cumulativeInvestment == 17)
    #expect(total.terminatedTotalInvestment == 5)
    #expect(total.totalInvestmentRate?.printed(2) == "82.50")
    #expect(total.periodInvestmentRate?.printed(2) == "97.06")
  }

  @Test("调试 counts as completed where the plan says so")
  func commissioning() {
    var builder = plan
    builder.plan.commissioningCountsAsCompleted = true
    #expect(builder.evaluate(.midterm, 2022).projectInvestment.total.completedRate == 50)
  }

  @Test("A project whose end year has passed without 完成 is late; unreported ones are not known to be")
  func lateness() {
    var builder = plan
    builder.project("f", years: 2020...2021)
    builder.project("g", years: 2021...2025)
    builder.report("g", 2022, .preparation)
    let projects = builder.evaluate(.midterm, 2022).projectInvestment.projects
    #expect(projects.filter(\.isLate).map(\.id) == ["c"])
    #expect(projects.filter(\.isDueUnreported).map(\.id) == ["f"])
    #expect(projects.filter(\.isLateStart).map(\.id) == ["g"])
  }

  @Test("Roll-ups by domain, owner, start year and size; reserve projects apart inside the total")
  func rollUps() {
    let result = plan.evaluate(.midterm, 2022).projectInvestment
    #expect(result.byDomain.map(\.label) == ["治水", "治气", "治废"])
    #expect(result.byDomain.map(\.totalInvestment) == [20, 5, nil])
    #expect(result.byOwner.map(\.label) == ["甲", "乙", nil])
    #expect(result.byStartYear.map(\.label) == ["2020", "2021", "2022", nil])
    #expect(result.bySize.map(\.label) == ["≥10", "5–10", "1–5", nil])
    #expect(result.bySize.map(\.count) == [1, 2, 1, 1])
    #expect(result.total.reserveCount == 1)
    let reserve = result.rollUp(of: result.projects.filter(\.project.reserve))
    #expect(reserve.count == 1)
    #expect(reserve.totalInvestment == 3)
  }

  @Test("Where nobody reported there are no rates, and a rate over 100 % stands")
  func edges() {
    var builder = PlanBuilder()
    builder.project("a", total: "4")
    let silent = builder.evaluate(.midterm, 2022).projectInvestment.total
    #expect(silent.startedRate == nil)
    #expect(silent.weightedProgress == nil)
    #expect(silent.totalInvestmentRate == nil)
    #expect(silent.cumulativeInvestment == nil)
    builder.report("a", 2022, .construction, spent: "5")
    #expect(builder.evaluate(.midterm, 2022).projectInvestment.total.totalInvestmentRate == 125)
  }

  @Test("The river-basin counts of 2009: 1270 of 2712 done are 46.8 %, 785 under way 28.9 %")
  func riverBasins() {
    var builder = PlanBuilder(2006...2010)
    for index in 0..<2712 {
      builder.project("p\(index)")
      builder.report(
        "p\(index)", 2009, index < 1270 ? .completed : index < 2055 ? .construction : .notStarted)
    }
    let total = builder.evaluate(.annual, 2009).projectInvestment.total
    #expect(total.completedRate?.printed(1) == "46.8")
    #expect(total.startedRate?.printed(1) == "75.8")
  }

  @Test("Ganzi's list of 2020: 210.88 of 307.05 are 68.68 %, the industries leave a residue of 0.01")
  func ganzi() {
    var builder = PlanBuilder(2020...2020)
    let done = ["91.55", "4.26", "0.58", "4.03", "2.45", "0.5"]
    for (index, amount) in done.enumerated() { builder.project("p\(index)", domain: "产业", total: amount) }
    builder.plan.declared.investment = .init(total: number("103.36"), unit: .hundredMillionYuan)
    let evaluation = builder.evaluate(.annual, 2020)
    #expect(
      evaluation.findings == [
        Finding(
          check: "declared-investment", severity: .note, subject: .plan,
          detail: .declaredDiffers(
            .init(.totalInvestment), declared: number("103.36"), computed: number("103.37"), places: 2,
            unit: .hundredMillionYuan, isResidue: true), origin: nil)
      ])
    var whole = PlanBuilder(2020...2020)
    whole.project("all", total: "307.05")
    whole.report("all", 2020, .construction, spent: "210.88")
    #expect(whole.evaluate(.annual, 2020).projectInvestment.total.totalInvestmentRate?.printed(2) == "68.68")
  }

  @Test("Projects added, removed and carried over")
  func changes() {
    var earlier = plan
    earlier.plan.projects.removeAll { $0.id == "a" }
    earlier.project("z")
    let change = ProjectListChange(from: earlier.plan.projects, to: plan.plan.projects)
    #expect(change.added.map(\.id) == ["a"])
    #expect(change.removed.map(\.id) == ["z"])
    #expect(change.carriedOver.map(\.id) == ["b", "c", "d", "e"])
    #expect(!change.isEmpty)
  }
}
