import struct Foundation.Data
import class Foundation.JSONSerialization
import PlanModel
import Testing

@testable import Evaluation

/// The vectors of `method-testvectors.json` that concern intensity, completion, investment and time progress.
@Suite("方法测试数据", .enabled(if: SharedMaterial.isPresent)) struct MethodVectorTests {
  private let vectors: [String: Any]

  init() throws {
    let data = Data(try SharedMaterial.text("data/method-testvectors.json").utf8)
    vectors = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test("Completion rates") func completion() throws {
    let rows = try #require(vectors["completion_seed000"] as? [[Any]])
    #expect(rows.count == 4)
    for row in rows {
      let result = judged(
        .cumulative, to: .limit("\(row[1])"), actual: "\(row[0])", as: .final, through: 2020,
        period: 2016...2020)
      #expect(result.completionRate?.printed(1) == "\(row[2])")
    }
  }

  @Test("Progress against the months that have passed; differences before rounding") func timeProgress()
    throws
  {
    let rows = try #require(vectors["time_progress"] as? [[String: Any]])
    var checked = 0
    for row in rows {
      guard let done = row["done"], let plan = row["plan"], let months = row["months"] as? Int else {
        continue
      }
      // Twelve “years” stand for the twelve months.
      let result = judged(
        .cumulative, to: .limit("\(plan)"), actual: "\(done)", as: .annual, through: 2000 + months,
        period: 2001...2012)
      let places = row["rate"] == nil ? 2 : 1
      #expect(result.progress?.printed(places) == (row["rate"] ?? row["rate_2dp"]).map { "\($0)" })
      #expect(result.deviation?.printed(places) == (row["ahead_pp"] ?? row["ahead_pp_2dp"]).map { "\($0)" })
      checked += 1
    }
    #expect(checked == 2)
  }

  @Test("Linear and geometric lines of one target") func lines() throws {
    let rows = try #require(vectors["time_progress"] as? [[String: Any]])
    let row = try #require(rows.first { $0["geometric"] != nil })
    let year = 2020 + (try #require(row["years"] as? Int))
    let target = "\(try #require(row["target"]))"
    let linear = judged(.cumulative, to: .limit(target), actual: "1", unit: "%", through: year)
    #expect(linear.scheduleValue?.printed(2) == row["linear"] as? String)
    let geometric = judged(.intensityReduction, to: .limit(target), actual: "1", unit: "%", through: year)
    #expect(geometric.scheduleValue?.printed(2) == row["geometric"] as? String)
  }

  @Test("Yearly rates compound") func compound() throws {
    let rows = try #require(vectors["compound"] as? [[String: Any]])
    for row in rows {
      if let rates = row["rates"] as? [Any] {
        let left = rates.reduce(Decimal(1)) {
          $0 * PercentFall.remaining(after: number("\($1)"), .higherIsBetter)
        }
        #expect(
          PercentFall.fall(leaving: left, .higherIsBetter).printed(2) == row["expect_pct_2dp"] as? String)
      } else if let fall = row["five_year"] {
        let effort = judged(.intensityReduction, to: .limit("\(fall)"), actual: "0", unit: "%", through: 2020)
        #expect(effort.requiredEffort?.amount.printed(4) == row["equal_rate_pct_4dp"] as? String)
      } else if let sum = row["cum"], let year = row["year"] {
        let left =
          PercentFall.remaining(after: number("\(sum)"), .higherIsBetter)
          * PercentFall.remaining(after: number("\(year)"), .higherIsBetter)
        #expect(PercentFall.fall(leaving: left, .higherIsBetter).printed(2) == row["expect"] as? String)
      } else {
        Issue.record("a vector that no test reads: \(row.keys.sorted())")
      }
    }
  }

  @Test("Investment rates by category and in total") func investment() throws {
    let rollUp = try #require(vectors["investment_rollup"] as? [String: Any])
    let rows = try #require(rollUp["rows"] as? [[Any]])
    var builder = PlanBuilder()
    for (index, row) in rows.enumerated() {
      builder.project("p\(index)", domain: "d\(index)", total: "\(row[0])")
      builder.report("p\(index)", 2022, .construction, spent: "\(row[1])")
    }
    let result = builder.evaluate(.midterm, 2022).projectInvestment
    // The last row is “58.7 recomputed; source prints 58.8”: the source's own figure does not follow from its amounts.
    #expect(
      result.byDomain.map { $0.totalInvestmentRate?.printed(1) }
        == rows.map { "\($0[2])".split(separator: " ").first.map(String.init) })
    let total = try #require(rollUp["total"] as? [Any])
    #expect(result.total.totalInvestment == number("\(total[0])"))
    #expect(result.total.cumulativeInvestment == number("\(total[1])"))
    #expect(result.total.totalInvestmentRate?.printed(1) == "\(total[2])")
  }

  @Test("Shares in percent with one place") func shares() throws {
    let rows = try #require(vectors["share_pct_1dp"] as? [[Any]])
    #expect(rows.count == 9)
    for row in rows {
      let result = judged(
        .count, to: .limit("\(row[1])"), actual: "\(row[0])", as: .final, through: 2025)
      #expect(result.completionRate?.printed(1) == "\(row[2])")
    }
  }

  @Test("Weights of the project score") func weights() throws {
    let weights = try #require(vectors["project_score_weights"] as? [String: Any])
    let stages: [(String, ProjectStage)] = [
      ("done", .completed), ("commissioning", .commissioning), ("construction", .construction),
      ("feasibility", .preparation), ("not_started", .notStarted),
    ]
    for (key, stage) in stages {
      #expect(stage.weight?.plainText() == "\(try #require(weights[key]))")
    }
  }
}
