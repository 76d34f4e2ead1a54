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
        .input(
          name: .baseline, text: "77.5", unit: "%", origin: Origin(file: "indicators.csv", row: 2),
          source: nil),
        .input(
          name: .target, text: "\(TargetMeaning.limit(limit))", unit: "%",
          origin: Origin(file: "targets.csv", row: 3), source: nil),
        .reading(text: "\(TargetMeaning.limit(limit))", meaning: .limit(limit)),
        .input(
          name: .actual, text: "77.8", unit: "%", origin: Origin(file: "observations.csv", row: 4),
          source: nil),
        .rule(.level),
        .arithmetic(
          result: .progress, formula: "(a - b)/(T - b) × 100", substituted: "(77.8 - 77.5)/(90 - 77.5) × 100",
          value: number("2.4"), unit: .percent),
        .arithmetic(
          result: .schedule, formula: "t = 已过规划年数/规划年数 × 100", substituted: "2/5 × 100", value: 40,
          unit: .percent),
        .arithmetic(
          result: .scheduleValue, formula: "b + (T - b) × t", substituted: "77.5 + (90 - 77.5) × 2/5",
          value: number("82.5"), unit: .unit("%")),
        .arithmetic(
          result: .deviation, formula: "完成进度 - 序时进度", substituted: "2.4 - 40", value: number("-37.6"),
          unit: .percentagePoints),
        .comparison(left: number("77.8"), relation: .atLeast, right: 90, method: .fullValue, holds: false),
        .comparison(
          left: number("77.8"), relation: .atLeast, right: number("82.5"), method: .fullValue, holds: false),
        .rule(.requiredEffort),
        .arithmetic(
          result: .requiredEffort, formula: "(T - a)/n", substituted: "(90 - 77.8)/3",
          value: (90 - number("77.8")) / 3, unit: .unit("%")), .rule(.outlook),
        .verdict(.behind, .shortOfLine),
      ])
  }

  @Test("左右 shows its bound, 修约值 its rounding")
  func bounds() {
    let about = judged(.intensityReduction, to: .about(20), actual: "19.1", as: .final, through: 2025)
    #expect(
      about.derivation.steps.contains(
        .arithmetic(
          result: .aboutBound, formula: "T - |T| × 允许偏差", substituted: "20 - 20 × 0.05", value: 19,
          unit: .unit(nil))))
    let rounded = judged(.level, base: "80", to: .limit("90"), actual: "89.6", as: .final) {
      $0.comparison = .roundedValue
    }
    #expect(
      rounded.derivation.steps.contains(
        .arithmetic(
          result: .roundedValue, formula: "a 修约至0位小数", substituted: "89.6", value: 90, unit: .unit(nil))))
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
      #expect(assessment.derivation.steps.last == .verdict(assessment.verdict, assessment.reason))
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
    let steps = builder.evaluate(.midterm, 2022).projectInvestment.derivation.steps
    #expect(
      steps.contains(
        .input(
          name: .totalInvestment, text: "50000", unit: "万元", origin: Origin(file: "projects.csv", row: 3),
          source: nil)))
    #expect(
      steps.contains(
        .arithmetic(
          result: .investmentSum, formula: "Σ总投资", substituted: "12 + 5", value: 17, unit: .unit("亿元"))))
    #expect(
      steps.contains(
        .arithmetic(
          result: .investmentRate, formula: "Σ累计完成投资/Σ规划期投资 × 100", substituted: "4/10 × 100", value: 40,
          unit: .percent)))
    #expect(
      steps.contains(
        .arithmetic(
          result: .weightedProgress, formula: "Σ n·w/N × 100", substituted: "(1 × 0.5)/2 × 100", value: 25,
          unit: .percent)))
  }
}
