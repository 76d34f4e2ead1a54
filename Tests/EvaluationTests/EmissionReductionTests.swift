import Foundation
import PlanModel
import Testing

@testable import Evaluation

@Suite("减排完成情况") struct EmissionReductionTests {
  private var plan: PlanBuilder {
    var builder = PlanBuilder()
    builder.indicator("cod", .cumulative, unit: "吨") { $0.pollutant = "COD" }
    builder.target("cod", 2025, .limit("1000"))
    builder.reduction("COD", 2021, "200", measure: "污水处理厂", region: "甲区", name: "一厂")
    builder.reduction(
      "COD", 2022, "0.03", unit: .tenThousandTonnes, measure: "提标改造", region: "乙区", name: "二厂")
    builder.reduction("COD", 2022, "50", measure: "扣减：新建项目替代", region: "甲区", name: "三厂")
    builder.reduction("COD", 2022, "80", .claimed, measure: "污水处理厂", region: "甲区", name: "四厂")
    builder.reduction("COD", 2022, "70", .firstChecked, measure: "污水处理厂", region: "甲区", name: "四厂")
    builder.reduction("COD", 2023, "999", measure: "污水处理厂", region: "甲区", name: "五厂")
    return builder
  }

  @Test("Recognised less deducted through the data year; claimed and first-checked apart; units converted")
  func sums() throws {
    let result = try #require(plan.evaluate(.midterm, 2022).emissionReduction.pollutants.first)
    #expect(result.pollutant == "COD")
    #expect(result.indicator == "cod")
    let total = result.total
    #expect([total.claimed, total.firstChecked, total.recognised, total.deducted] == [80, 70, 500, 50])
    #expect(total.estimated == 0)
    #expect(result.total.net == 450)
    #expect(result.target == 1000)
    #expect(result.completion == 45)
    #expect(result.byYear.map(\.label) == ["2021", "2022"])
    #expect(result.byYear.map(\.net) == [200, 250])
    #expect(result.byMeasure.map(\.label) == ["污水处理厂", "提标改造", "扣减：新建项目替代"])
    #expect(result.byMeasure.map(\.net) == [200, 300, -50])
    #expect(result.byRegion.map(\.label) == ["甲区", "乙区"])
    #expect(result.byRegion.map(\.net) == [150, 300])
  }

  @Test("The net recognised amount is the indicator's actual value")
  func actualValue() throws {
    let result = try #require(plan.evaluate(.midterm, 2022).indicator("cod"))
    #expect(result.observation?.value.number == 450)
    #expect(result.progress == 45)
    #expect(result.verdict == .onSchedule)
    #expect(result.derivation.steps.contains(.rule(.reduction)))
    #expect(
      result.derivation.steps.contains(
        .arithmetic(
          .reductionSum, .netReduction([200, 300, -50]), value: 450, unit: .unit("吨"))))
  }

  @Test("A year in which nothing was recognised has no value, although earlier years would add up to one")
  func unrecognisedYear() {
    var builder = PlanBuilder()
    builder.indicator("cod", .cumulative, unit: "万吨") { $0.pollutant = "COD" }
    builder.target("cod", 2025, .limit("1"))
    builder.reduction("COD", 2021, "2000")
    builder.reduction("COD", 2022, "5000", .claimed)
    let result = builder.evaluate(.midterm, 2022).indicator("cod")
    #expect(result?.verdict == .noData)
    #expect(result?.latest?.value.number == number("0.2"))
  }

  @Test("Percentage falls of total emission are never fed from tonnes")
  func percentages() {
    var builder = PlanBuilder()
    builder.indicator("cod", .cumulative, unit: "%") { $0.pollutant = "COD" }
    builder.target("cod", 2025, .limit("10"))
    builder.reduction("COD", 2022, "2000")
    let evaluation = builder.evaluate(.midterm, 2022)
    #expect(evaluation.indicator("cod")?.verdict == .noData)
    #expect(evaluation.emissionReduction.pollutants.first?.indicator == nil)
  }

  @Test(
    "Estimates by the generic forms",
    arguments: [
      ([("Q", "3650000"), ("Cin", "220"), ("Cout", "30")], "693.5"),
      ([("Cout0", "50"), ("Q", "1000000"), ("Cout1", "30")], "20"),
      ([("Qreuse", "500000"), ("Cout", "40")], "20"),
      ([("V", "2000000000"), ("C0", "100"), ("C1", "35")], "130"),
      ([("M", "120"), ("c0", "0.6"), ("c1", "0.1")], "60"),
    ])
  func estimates(parameters: [(String, String)], tonnes: String) {
    var builder = PlanBuilder()
    builder.reduction("COD", 2022, nil, nil, parameters: parameters)
    let result = builder.evaluate(.midterm, 2022).emissionReduction.pollutants.first
    #expect(result?.total.estimated == number(tonnes))
    #expect(result?.total.net == 0)
    #expect(result?.completion == nil)
    #expect(result?.derivation.steps.first == .rule(.reductionEstimate))
  }

  @Test("An estimated deduction lowers no estimate, and the sum says until when it runs")
  func estimatedDeduction() throws {
    var builder = plan
    let parameters = [("M", "10"), ("c0", "0.9"), ("c1", "0.2")]
    builder.reduction("COD", 2022, nil, nil, measure: "源头替代", parameters: parameters)
    builder.reduction("COD", 2022, nil, nil, measure: "替代扣减", parameters: parameters)
    let result = try #require(builder.evaluate(.midterm, 2024).emissionReduction.pollutants.first)
    #expect([result.total.estimated, result.total.estimatedDeduction] == [7, 7])
    #expect(result.recognisedThrough == 2023)
    #expect(result.total.net == 1449)
  }

  @Test("Parameters that fit no form give no estimate")
  func noForm() {
    var builder = PlanBuilder()
    builder.reduction("COD", 2022, nil, nil, parameters: [("Q", "1"), ("C0", "2")])
    let evaluation = builder.evaluate(.midterm, 2022)
    #expect(evaluation.emissionReduction.pollutants.first?.total.estimated == 0)
  }
}
