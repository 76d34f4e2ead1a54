import PlanModel
import Testing

@testable import Evaluation

/// Published project lists, recomputed from their own rows.
@Suite("已公布的项目与投资", .enabled(if: SharedMaterial.isPresent)) struct PublishedWorkCaseTests {
  @Test("The river basins of the 11th plan: three lists, each with its own denominator")
  func riverBasins() throws {
    let rows = try SharedMaterial.rows("cases/national-env-115-midterm-projects.csv")
    #expect(rows.count == 3)
    for row in rows {
      let all = try #require(Int(row["projects_total"] ?? ""))
      let done = try #require(Int(row["completed"] ?? ""))
      let underway = try #require(Int(row["under_construction"] ?? ""))
      var builder = PlanBuilder(2006...2010)
      for index in 0..<all {
        builder.project("p\(index)", total: index == 0 && row["planned_investment_yi"] != "" ? "1560" : nil)
        builder.report(
          "p\(index)", 2008,
          index < done ? .completed : index < done + underway ? .construction : .notStarted,
          spent: index == 0 && row["done_investment_yi"] != "" ? "505.2" : nil)
      }
      let total = builder.evaluate(.annual, 2008).projectInvestment.total
      #expect(total.denominator == all)
      #expect(printed(total.completedRate, like: row["completed_pct"]) == row["completed_pct"])
      #expect(
        printed(share(total.stages[.construction], all), like: row["under_construction_pct"])
          == row["under_construction_pct"])
      if let notStarted = row["not_started_pct"], !notStarted.isEmpty {
        #expect(printed(share(total.stages[.notStarted], all), like: notStarted) == notStarted)
      }
      if let rate = row["investment_pct"], !rate.isEmpty {
        #expect(total.totalInvestmentRate?.printed(1) == rate)
      }
    }
  }

  @Test(
    "Ganzi's list: every printed sum within one unit of its last place, every rate within two")
  func ganzi() throws {
    let rows = try SharedMaterial.rows("cases/ganzi-keyprojects-2020-projects.csv")
    func row(_ name: String) throws -> [String: String] {
      try #require(rows.first { $0["category"]?.hasPrefix(name) == true })
    }
    func sum(_ names: [String]) throws -> (spent: Decimal, rate: Decimal?) {
      var builder = PlanBuilder(2020...2020)
      for name in names {
        let row = try row(name)
        let (spent, rate) = (number(row["done_investment_yi"] ?? ""), number(row["stated_pct"] ?? ""))
        // Only the total prints its planned amount; the others follow from amount and rate.
        builder.project(name, total: (spent * 100 / rate).rounded(places: 6).plainText())
        builder.report(name, 2020, .construction, spent: spent.plainText())
      }
      let total = builder.evaluate(.annual, 2020).projectInvestment.total
      return (try #require(total.cumulativeInvestment), total.totalInvestmentRate)
    }
    let groups: [(String, [String])] = [
      ("合计", ["重大基础设施项目", "重大产业项目", "改善民生", "生态环境保护"]), ("合计", ["续建", "新开工"]),
      ("重大基础设施项目", ["—交通", "—水利", "—城市"]),
      ("重大产业项目", ["—生态能源业", "—生态旅游业", "—优势矿产业", "—特色农牧业", "—战略性新兴产业", "—园区"]),
    ]
    let residue = number("0.01")
    // Planned amounts derived from rates of two places carry their rounding into the rate of the whole.
    let rateResidue = number("0.02")
    for (whole, parts) in groups {
      let (spent, rate) = try sum(parts)
      let stated = try row(whole)
      let (statedSpent, statedRate) = (
        number(stated["done_investment_yi"] ?? ""), number(stated["stated_pct"] ?? "")
      )
      #expect((spent - statedSpent).magnitude <= residue, "\(whole) \(spent)")
      #expect(((rate ?? 0) - statedRate).magnitude <= rateResidue, "\(whole) \(rate ?? 0)")
    }
    #expect(try sum(["—特色农牧业"]).rate?.printed(2) == "105.35")
  }

  private func share(_ count: Int?, _ all: Int) -> Decimal? { count.map { Decimal($0) * 100 / Decimal(all) } }

  /// With as many places as the published figure has.
  private func printed(_ value: Decimal?, like text: String?) -> String? {
    value?.printed(text?.split(separator: ".").dropFirst().first?.count ?? 0)
  }
}
