import Foundation
import PlanInput
import PlanModel
import Testing

@testable import Evaluation

/// The plans in `Inputs/`, evaluated as they order it.
@Suite("实际规划") struct RealPlanTests {
  private func evaluate(_ id: String, _ year: Int) throws -> PlanEvaluation {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let plan = try PlanLoader.load(
      folder: root.appending(path: "Inputs/\(id)"), displayPath: "Inputs/\(id)"
    ).plan
    return PlanEvaluator.evaluate(plan, try #require(plan.evaluations.first { $0.year == year }))
  }

  @Test(
    "Huzhou's 13th plan: three rows completed, every other one exceeded; the ninth differs from the published word"
  )
  func huzhou13() throws {
    let evaluation = try evaluate("huzhou-135", 2020)
    let listed = evaluation.indicators.listed
    let completed = listed.filter { $0.verdict == .completed }.map(\.id)
    #expect(completed == ["water-ten-sections", "border-sections", "drinking-water"])
    #expect(evaluation.indicators.counts[.exceeded] == 6)
    #expect(evaluation.indicators.counts.total == 9)
    let cuts = try #require(evaluation.indicator("emission-control"))
    #expect(cuts.parts.map { $0.completionRate?.printed(1) } == ["138.2", "119.4", "219.0", "122.1"])
    #expect(
      evaluation.allAssessments.filter { $0.agreement == .differs }.map(\.id) == ["key-source-compliance"])
    #expect(
      evaluation.findings.filter { $0.check == "published-differs" }.map(\.detail) == [
        .publishedDiffers(published: "完成", verdict: .exceeded)
      ])
  }

  @Test("Yuecheng's 13th plan: four exceeded, two completed, none against the published words")
  func yuecheng13() throws {
    let evaluation = try evaluate("yuecheng-135", 2020)
    #expect(evaluation.indicators.counts[.exceeded] == 4)
    #expect(evaluation.indicators.counts[.completed] == 2)
    #expect(evaluation.indicators.counts.total == 6)
    #expect(evaluation.allAssessments.filter { $0.agreement == .differs }.isEmpty)
  }

  @Test(
    "Huzhou's mid-term of 2023: two laggards, both binding; what is not known is named; 17 in every count")
  func huzhou14() throws {
    let evaluation = try evaluate("huzhou-145", 2023)
    let result = evaluation.indicators
    #expect(result.counts.total == 17)
    #expect(result.counts(.binding).total == 7)
    #expect(result.counts(.expected).total == 10)
    let behind = result.listed.filter { $0.verdict == .behind }
    #expect(behind.map(\.id) == ["good-air-days", "forest-cover"])
    #expect(behind.allSatisfy { $0.indicator.nature == .binding })
    #expect(evaluation.indicator("good-air-days")?.scheduleValue == number("82.5"))
    #expect(evaluation.indicator("pm25")?.verdict == .onSchedule)
    #expect(evaluation.indicator("pm25")?.scheduleValue == number("31.6"))
    #expect(evaluation.indicator("surface-water-iii")?.verdict == .maintained)
    #expect(evaluation.indicator("forest-cover")?.reason == .notHeld)
    #expect(evaluation.indicator("emission-cuts")?.verdict == .awaitingTarget)
    // The number for energy was issued in April 2023; there is a target, and no value.
    #expect(evaluation.indicator("energy-intensity")?.verdict == .noData)
    let unjudged = result.listed.filter { !$0.verdict.isJudged }
    #expect(unjudged.allSatisfy { [.awaitingTarget, .noData].contains($0.verdict) })
  }

  @Test("The national mid-term of 2018: every published verdict with a number agrees, 14 of 14")
  func national() throws {
    let evaluation = try evaluate("national-135", 2018)
    let agreements = evaluation.allAssessments.compactMap(\.agreement)
    #expect(agreements == Array(repeating: .agrees, count: 14))
  }

  @Test("The national final of 2020: every value of 2020 met its target, as published; the rest has no value")
  func nationalFinal() throws {
    let evaluation = try evaluate("national-135", 2020)
    let counts = evaluation.indicators.counts
    #expect(counts[.exceeded] == 7)
    #expect(counts[.completed] == 3)
    #expect(counts[.noData] == 7)
    #expect(counts.total == 17)
    #expect(evaluation.allAssessments.compactMap(\.agreement) == [.agrees, .agrees, .agrees])
    #expect(evaluation.indicator("emission-cuts")?.verdict == .noData)
  }

  @Test("Yuecheng's investment by domain, total and plan period")
  func yuechengInvestment() throws {
    let result = try evaluate("yuecheng-145", 2023).projectInvestment
    #expect(result.total.totalInvestment == number("443.55"))
    #expect(result.total.periodInvestment == number("239.29"))
    #expect(
      result.byDomain.map {
        "\($0.totalInvestment?.plainText() ?? "")/\($0.periodInvestment?.plainText() ?? "")"
      } == [
        "164.43/132.93", "140/45", "94.43/34.67", "3.6/3.6", "1.7/1.7", "31.32/15.32", "8.07/6.07",
      ])
  }

  @Test("Every plan and year evaluates, and what the plans declare of themselves agrees with their tables")
  func all() throws {
    let inputs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Inputs")
    for id in try PlanFolders.list(in: inputs) {
      let plan = try PlanLoader.load(folder: inputs.appending(path: id), displayPath: "Inputs/\(id)").plan
      for planned in plan.evaluations {
        let evaluation = PlanEvaluator.evaluate(plan, planned)
        #expect(evaluation.indicators.counts.total == plan.indicators.count { $0.listed && $0.parent == nil })
        #expect(
          evaluation.findings.filter { $0.check.hasPrefix("declared-") }.isEmpty, "\(id) \(planned.year)")
      }
    }
  }
}
