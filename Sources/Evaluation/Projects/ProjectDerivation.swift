import Foundation
import PlanModel

/// The way to the investment sums and the weighted progress of all projects.
enum ProjectDerivation {
  /// Each project's rows, then sums and ratios.
  ///
  /// - Parameter commissioningCounts: Whether 调试 counts as completed in this plan.
  static func derivation(
    _ projects: [ProjectAssessment], total: ProjectRollUp, commissioningCounts: Bool
  ) -> Derivation {
    guard !projects.isEmpty else { return Derivation(steps: []) }
    var steps: [Derivation.Step] = [.rule(.investment)]
    for item in projects { steps += Self.steps(of: item) }
    let sums: [(String, KeyPath<ProjectAssessment, Decimal?>, Decimal?)] = [
      ("Σ总投资", \.totalInvestment, total.totalInvestment),
      ("Σ规划期投资", \.periodInvestment, total.periodInvestment),
      ("Σ累计完成投资", \.cumulativeInvestment, total.cumulativeInvestment),
    ]
    for (formula, amount, value) in sums {
      guard let value else { continue }
      steps.append(
        .arithmetic(
          result: .investmentSum, formula: formula,
          substituted: projects.compactMap { $0[keyPath: amount]?.operand }.joined(separator: " + "),
          value: value, unit: .unit("亿元")))
    }
    let active = projects.filter { !$0.isTerminated }
    let rates: [(String, KeyPath<ProjectAssessment, Decimal?>, Decimal?)] = [
      ("Σ累计完成投资/Σ总投资 × 100", \.totalInvestment, total.totalInvestmentRate),
      ("Σ累计完成投资/Σ规划期投资 × 100", \.periodInvestment, total.periodInvestmentRate),
    ]
    for (formula, planned, value) in rates {
      guard let value else { continue }
      let given = active.filter { $0[keyPath: planned] != nil }
      let spent = given.compactMap(\.cumulativeInvestment).reduce(0, +)
      let whole = given.compactMap { $0[keyPath: planned] }.reduce(0, +)
      steps.append(
        .arithmetic(
          result: .investmentRate, formula: formula,
          substituted: "\(spent.operand)/\(whole.operand) × 100", value: value, unit: .percent))
    }
    steps += stageRates(of: total, commissioningCounts)
    if let progress = total.weightedProgress {
      let terms = ProjectStage.allCases.filter { $0 != .terminated }.compactMap { stage in
        total.stages[stage].map { "\($0) × \(StageWeight.weight(stage).plainText())" }
      }
      steps.append(
        .arithmetic(
          result: .weightedProgress, formula: "Σ n·w/N × 100",
          substituted: "(\(terms.joined(separator: " + ")))/\(active.count) × 100", value: progress,
          unit: .percent))
    }
    if let rate = total.onTimeRate {
      steps.append(
        .arithmetic(
          result: .onTimeRate, formula: "按期项目数/列明年份的已填报项目数 × 100",
          substituted: "\(active.count(where: \.isOnTime))/\(active.count(where: \.isScheduled)) × 100",
          value: rate, unit: .percent))
    }
    return Derivation(steps: steps)
  }

  /// 开工率 and 完工率 by the number of projects in each stage.
  private static func stageRates(
    of total: ProjectRollUp, _ commissioningCounts: Bool
  ) -> [Derivation.Step] {
    func counts(_ stages: [ProjectStage]) -> String {
      stages.map { String(total.stages[$0] ?? 0) }.joined(separator: " + ")
    }
    let rates: [(Derivation.FigureName, [ProjectStage], Decimal?)] = [
      (.startedRate, [.construction, .commissioning, .completed], total.startedRate),
      (
        .completedRate, commissioningCounts ? [.commissioning, .completed] : [.completed], total.completedRate
      ),
    ]
    return rates.compactMap { figure, stages, value in
      value.map {
        .arithmetic(
          result: figure, formula: "(\(stages.map(\.rawValue).joined(separator: " + ")))/N × 100",
          substituted: "(\(counts(stages)))/\(total.denominator) × 100", value: $0, unit: .percent)
      }
    }
  }

  private static func steps(of item: ProjectAssessment) -> [Derivation.Step] {
    let project = item.project
    let amounts: [(Derivation.InputName, Decimal?)] = [
      (.totalInvestment, project.totalInvestment), (.periodInvestment, project.periodInvestment),
    ]
    var steps = amounts.compactMap { name, amount -> Derivation.Step? in
      amount.map {
        .input(
          name: name, text: $0.plainText(), unit: project.unit?.rawValue, origin: project.origin,
          source: project.source)
      }
    }
    guard let record = item.record else { return steps }
    steps.append(
      .input(
        name: .stage, text: record.stage.rawValue, unit: nil, origin: record.origin, source: record.source))
    if let spent = record.cumulativeInvestment {
      steps.append(
        .input(
          name: .cumulativeInvestment, text: spent.plainText(), unit: project.unit?.rawValue,
          origin: record.origin, source: record.source))
    }
    return steps
  }
}
