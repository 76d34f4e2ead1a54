package import Diagnostics
package import Evaluation
import PlanModel

/// How one report stands, for the end of a run in the terminal.
package struct PlanStanding: Sendable {
  let name: String
  let year: Int
  /// `中期评估`, `终期考核`
  let evaluation: String
  let indicators: VerdictCounts
  let textGoals: VerdictCounts
  /// 提请核实.
  package let reviews: Int
}

extension PlanStanding {
  package init(_ evaluation: PlanEvaluation) {
    name = evaluation.plan.shortTitle
    year = evaluation.context.year
    self.evaluation = evaluation.planned.term ?? evaluation.context.kind.title
    indicators = evaluation.indicators.counts
    textGoals = evaluation.indicators.textGoalCounts
    // As the report's own section counts them.
    reviews = evaluation.findings.count { $0.severity == .review }
  }

  /// Whether the plan has no indicators yet.
  package var isEmpty: Bool { indicators.total + textGoals.total == 0 }

  /// Whether something of it lacks a value.
  package var lacksData: Bool {
    (indicators.verdicts + textGoals.verdicts).contains { $0.verdict.lacksData }
  }

  /// Whether somebody should look at it before the others.
  private var needsAttention: Bool {
    reviews > 0 || (indicators.verdicts + textGoals.verdicts).contains { $0.verdict.isLaggard }
  }

  /// Nobody reads more lines than these at the end of a run.
  package static let shownLines = 30

  /// One line a report, their columns below each other; of many reports those that need attention, and behind several
  /// their sum.
  ///
  /// - Parameter hasYears: Whether reports of several years are among them.
  package static func lines(_ standings: [PlanStanding], hasYears: Bool) -> [TerminalLine] {
    let isMany = standings.count > shownLines
    let shown = isMany ? Array(standings.filter(\.needsAttention).prefix(shownLines)) : standings
    var rows = shown.map { $0.row(hasYears: hasYears) }
    let rest = standings.count - shown.count
    if rest > 0 {
      let attention = standings.count(where: \.needsAttention) - shown.count
      let note = attention > 0 ? "，其中\(attention)份也有滞后、未完成或提请核实的" : "，没有滞后、未完成和提请核实的"
      rows.append(Row(name: "其余\(rest)份报告没有列出\(note)", counts: nil))
    }
    if standings.count > 1 { rows.append(sum(standings)) }
    let width = rows.filter { $0.counts != nil }.map { TerminalText.width(of: $0.name) }.max() ?? 0
    return rows.map { $0.line(width) }
  }

  private struct Row {
    let name: String
    let counts: TerminalLine?

    func line(_ width: Int) -> TerminalLine {
      guard let counts else { return TerminalLine(name) }
      let blanks = String(repeating: " ", count: width - TerminalText.width(of: name))
      return TerminalLine(name + "：" + blanks) + counts
    }
  }

  private func row(hasYears: Bool) -> Row {
    Row(
      name: name + (hasYears ? " \(year)\(evaluation.hasPrefix("年") ? "" : "年")\(evaluation)" : ""),
      counts: Self.counts(indicators, textGoals, reviews: reviews))
  }

  private static func sum(_ standings: [PlanStanding]) -> Row {
    func sum(_ path: KeyPath<PlanStanding, VerdictCounts>) -> VerdictCounts {
      VerdictCounts(
        standings.flatMap {
          $0[keyPath: path].verdicts.flatMap { Array(repeating: $0.verdict, count: $0.count) }
        })
    }
    return Row(
      name: "合计\(standings.count)份报告",
      counts: counts(sum(\.indicators), sum(\.textGoals), reviews: standings.reduce(0) { $0 + $1.reviews }))
  }

  /// `17项 提前完成1 达到1 滞后2；正文目标3项 缺失3；提请核实3`
  private static func counts(
    _ indicators: VerdictCounts, _ textGoals: VerdictCounts, reviews: Int
  ) -> TerminalLine {
    var parts: [TerminalLine] = []
    if indicators.total > 0 { parts.append(indicators.line("")) }
    if textGoals.total > 0 { parts.append(textGoals.line("正文目标")) }
    if parts.isEmpty { parts.append(TerminalLine("没有指标")) }
    if reviews > 0 { parts.append(TerminalLine("提请核实\(reviews)", .yellow)) }
    return parts.dropFirst().reduce(parts[0]) { $0 + TerminalLine("；") + $1 }
  }
}

extension VerdictCounts {
  fileprivate func line(_ title: String) -> TerminalLine {
    verdicts.reduce(TerminalLine("\(title)\(total)项")) { line, count in
      line + TerminalLine(" ") + TerminalLine("\(count.verdict.short)\(count.count)", count.verdict.colour)
    }
  }
}

extension Verdict {
  /// The title where a line has to hold all of them.
  fileprivate var short: String {
    switch self {
    case .achievedEarly, .maintained, .exceeded, .completed, .notCompleted, .dueUnreported: title
    case .onSchedule: "达到"
    case .behind: "滞后"
    case .awaitingTarget: "待下达"
    case .noData: "缺失"
    case .notComparable: "口径调整"
    case .notEvaluated: "不评价"
    }
  }

  fileprivate var colour: TerminalColour? {
    switch sort {
    case .achieved, .maintained, .onSchedule: .green
    case .laggard: .red
    case .unreported: .yellow
    case .missing, .awaiting, .notComparable, .notEvaluated: nil
    }
  }
}
