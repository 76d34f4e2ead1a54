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
            unit: .hundredMillionYuan, isResidue: true), origin: nil, isToldOnReading: true)
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

@Suite("What is reported, and for which year") struct ReportedYearTests {
  @Test("An earlier stage is shown and counted nowhere; what is finished or given up stays so")
  func earlierStages() {
    var builder = PlanBuilder()
    for (id, stage) in [("a", ProjectStage.construction), ("b", .completed), ("c", .terminated)] {
      builder.project(id, years: 2021...2022, total: "10")
      builder.report(id, 2022, stage, spent: "4")
    }
    let result = builder.evaluate(.midterm, 2023).projectInvestment
    #expect(result.projects.map(\.record?.stage) == [nil, .completed, .terminated] as [ProjectStage?])
    #expect(result.projects.map(\.earlier?.stage) == [.construction, nil, nil] as [ProjectStage?])
    #expect(result.projects.map(\.isDueUnreported) == [true, false, false])
    #expect(result.projects.map(\.isLate) == [false, false, false])
    #expect(result.total.stages == [.completed: 1, .terminated: 1])
    #expect([result.total.unreported, result.total.dueUnreported, result.total.late] as [Int] == [1, 1, 0])
    #expect(result.total.cumulativeInvestment == 8)
    #expect(result.total.earlierInvestment?.amount == 4)
    #expect(result.total.totalShare?.spent == 4)
    #expect(result.total.totalShare?.planned == 20)
    #expect(result.total.totalShare?.terminated == .init(count: 1, amount: 4))
  }

  @Test("调试 lasts where the plan counts it as completed")
  func commissioning() {
    var builder = PlanBuilder()
    builder.project("a", years: 2021...2022)
    builder.report("a", 2022, .commissioning)
    #expect(builder.evaluate(.midterm, 2023).projectInvestment.projects[0].isDueUnreported)
    builder.plan.commissioningCountsAsCompleted = true
    #expect(builder.evaluate(.midterm, 2023).projectInvestment.projects[0].record?.stage == .commissioning)
  }

  @Test("A share is of the projects that give its denominator, and names what that leaves out")
  func shares() {
    var builder = PlanBuilder()
    builder.project("a", total: "40", period: "30")
    builder.project("b", total: "10")
    builder.report("a", 2022, .construction, spent: "23")
    builder.report("b", 2022, .construction, spent: "6")
    let total = builder.evaluate(.midterm, 2022).projectInvestment.total
    #expect(total.totalShare?.spent == 29)
    #expect(total.totalShare?.withoutPlan == nil)
    #expect(total.periodShare?.spent == 23)
    #expect(total.periodShare?.withoutPlan == .init(count: 1, amount: 6))
    #expect(total.periodInvestmentRate?.printed(1) == "76.7")
  }

  @Test("Rows under one number are one project, at the stage of the row that lags most")
  func numberedRows() {
    var builder = PlanBuilder()
    for (id, number) in [("1-1", "1"), ("1-2", "1"), ("2", "2")] {
      builder.project(id, domain: "治水", owner: id, years: 2021...2022)
      builder.plan.projects[builder.plan.projects.count - 1].number = number
    }
    builder.report("1-1", 2022, .completed)
    builder.report("2", 2022, .completed)
    let half = builder.evaluate(.midterm, 2022).projectInvestment
    #expect([half.total.count, half.total.rows, half.total.unreported] as [Int] == [2, 3, 1])
    #expect(half.total.stages == [.completed: 1])
    #expect(half.byOwner.map(\.count) == [1, 1, 1])
    builder.report("1-2", 2022, .construction)
    let whole = builder.evaluate(.midterm, 2022).projectInvestment.total
    #expect(whole.stages == [.completed: 1, .construction: 1])
    #expect([whole.late, whole.dueUnreported] as [Int] == [1, 0])
    #expect(whole.completedRate == 50)
  }

  @Test("Kinds of measures are counted apart, and what ends after the plan is known")
  func kinds() {
    var builder = PlanBuilder()
    for (id, kind) in [("a", MeasureKind.platform), ("b", .project), ("c", .project)] {
      builder.project(id, years: id == "c" ? 2024...2027 : nil)
      builder.plan.projects[builder.plan.projects.count - 1].kind = kind
    }
    let result = builder.evaluate().projectInvestment
    #expect(result.byKind.map { "\($0.label ?? "") \($0.count)" } == ["工程 2", "平台 1"])
    #expect(result.endingAfterPlan.map(\.id) == ["c"])
  }

  @Test("Progress and reductions that appeared after the report's date are named and not used")
  func publishedLater() {
    var builder = PlanBuilder()
    builder.project("p")
    builder.task("t")
    builder.report("p", 2022, .completed)
    builder.report(task: "t", 2022, .completed)
    builder.reduction("COD", 2022, "5")
    builder.reduction("COD", 2022, "7", name: "known")
    builder.plan.sources = [Source(id: "late", title: "公报", origin: Origin(file: "sources.csv", row: 2))]
    builder.plan.sources[0].date = CalendarDate("2024-12-30")
    builder.plan.projectProgress[0].source = "late"
    builder.plan.taskProgress[0].source = "late"
    builder.plan.reductions[0].source = "late"
    let evaluation = builder.evaluate(.midterm, 2022)
    #expect(evaluation.projectInvestment.total.unreported == 1)
    #expect(evaluation.taskProgress.total.unreported == 1)
    #expect(evaluation.emissionReduction.pollutants.first?.total.recognised == 7)
    #expect(evaluation.findings.filter { $0.check == "published-later" }.count == 3)
    #expect(
      evaluation.publishedLater.map(\.item) == [
        .reduction(id: "r1", pollutant: "COD"), .project("p"), .task("t"),
      ])
  }
}
