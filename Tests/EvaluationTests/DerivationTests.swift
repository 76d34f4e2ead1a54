import Foundation
import PlanModel
import Testing

@testable import Evaluation

@Suite("推导过程") struct DerivationTests {
  @Test("Good-air days, step by step as a person would check it")
  func level() {
    let result = judged(.level, base: "77.5", to: .limit("90"), actual: "77.8", unit: "%")
    let limit = Limit.reading("90")
    #expect(
      result.derivation.steps == [
        .input(.baseline, text: "77.5", unit: "%", Origin(file: "indicators.csv", row: 2)),
        .input(
          .target, text: "\(TargetMeaning.limit(limit))", unit: "%", Origin(file: "targets.csv", row: 3)),
        .reading(text: "\(TargetMeaning.limit(limit))", meaning: .limit(limit)),
        .input(.actual, text: "77.8", unit: "%", Origin(file: "observations.csv", row: 4)),
        .rule(.kind(.level)),
        .arithmetic(
          .progress, .shareOfWay(number("77.8"), base: number("77.5"), target: 90), value: number("2.4"),
          unit: .percent),
        .arithmetic(.schedule, .schedule(passed: 2, years: 5), value: 40, unit: .percent),
        .arithmetic(
          .scheduleValue, .lineFromBase(number("77.5"), target: 90, passed: 2, years: 5),
          value: number("82.5"), unit: .unit("%")),
        .arithmetic(
          .deviation, .deviation(progress: number("2.4"), schedule: 40), value: number("-37.6"),
          unit: .percentagePoints),
        .comparison(left: number("77.8"), relation: .atLeast, right: 90, method: .fullValue, holds: false),
        .comparison(
          left: number("77.8"), relation: .atLeast, right: number("82.5"), method: .fullValue, holds: false),
        .rule(.requiredEffort),
        .arithmetic(
          .requiredEffort, .yearlyChange(number("77.8"), target: 90, years: 3),
          value: (90 - number("77.8")) / 3, unit: .unit("%")), .rule(.outlook), .rule(.course),
        .arithmetic(
          .changeSinceBase, .change(number("77.8"), from: number("77.5")), value: number("0.3"),
          unit: .unit("%")),
        .verdict(.behind),
      ])
  }

  @Test("左右 shows its bound, 修约值 its rounding")
  func bounds() {
    let about = judged(.intensityReduction, to: .about(20), actual: "19.1", as: .final, through: 2025)
    #expect(
      about.derivation.steps.contains(
        .arithmetic(
          .aboutBound, .aboutBound(target: 20, tolerance: number("0.05"), isFloor: true), value: 19,
          unit: .unit(nil))))
    let rounded = judged(.level, base: "80", to: .limit("90"), actual: "89.6", as: .final) {
      $0.comparison = .roundedValue
    }
    #expect(
      rounded.derivation.steps.contains(
        .arithmetic(
          .roundedValue, .rounding(number("89.6"), places: 0), value: 90, unit: .unit(nil))))
  }

  @Test("Every derivation ends with its verdict and names a rule before it")
  func endings() {
    var builder = PlanBuilder()
    builder.indicator("none", .level)
    builder.indicator("waiting", .level)
    builder.target("waiting", 2025, .assigned)
    builder.indicator("missing", .level)
    builder.target("missing", 2025, .limit("3"))
    builder.indicator("done", .milestone)
    builder.target("done", 2025, .milestone)
    builder.observe("done", 2022, "完成")
    builder.indicator("parent", .compound)
    builder.indicator("child", .count) { $0.parent = "parent" }
    builder.target("child", 2025, .limit("3"))
    builder.observe("child", 2022, "2")
    builder.indicator("held", .level, base: "4")
    builder.target("held", 2025, .hold)
    builder.observe("held", 2022, "4")
    for assessment in builder.evaluate(.midterm, 2022).allAssessments {
      #expect(assessment.derivation.steps.last == .verdict(assessment.verdict))
      #expect(
        assessment.derivation.steps.contains { step in
          if case .rule = step { true } else { false }
        }, "\(assessment.id)")
    }
  }

  @Test("Project sums: every amount with its row, and the ratios from them")
  func projects() {
    var builder = PlanBuilder()
    builder.project("a", total: "12", period: "10")
    builder.project("b", total: "50000", unit: .tenThousandYuan)
    builder.report("a", 2022, .construction, spent: "4")
    let result = builder.evaluate(.midterm, 2022).projectInvestment
    let steps = result.derivation(of: result.projects, result.total).steps
    #expect(
      steps.contains(
        .input(.totalInvestment, text: "50000", unit: "万元", Origin(file: "projects.csv", row: 3))))
    #expect(
      steps.contains(
        .arithmetic(
          .investmentSum, .investment(.totalInvestment, [12, 5]), value: 17, unit: .unit("亿元"))))
    #expect(
      steps.contains(
        .arithmetic(
          .investmentRate, .investmentShare(4, of: .periodInvestment, 10), value: 40, unit: .percent)))
    #expect(
      steps.contains(
        .arithmetic(
          .weightedProgress, .weightedStages(counts: [1], weights: [number("0.5")], of: 2), value: 25,
          unit: .percent)))
  }
}
