package import Evaluation
import PlanModel

/// How the figures and verdicts of one evaluation came about, as a person would check them on a terminal:
/// `planreport explain`.
///
/// The steps are those of the `Derivation`s that the report page and the CSV show too; beside them stand the file,
/// row and source of every input and the value as it is rounded for print.
package struct Explanation: Sendable {
  /// What `planreport explain PLAN investment` asks for.
  static let wholeInvestment = "investment"

  let evaluation: PlanEvaluation
  /// The plan's folder as messages print it (`Inputs/huzhou-145`).
  let folder: String

  /// Explains an evaluation.
  ///
  /// - Parameter folder: The plan's folder as messages print it.
  package init(_ evaluation: PlanEvaluation, folder: String) {
    self.evaluation = evaluation
    self.folder = folder
  }

  /// Every item with its verdict or state, one line each.
  package var overview: String { text([heading] + ExplanationOverview(evaluation).lines) }

  /// The way to the verdict or the sums of an item; `nil` where the plan has nothing of this name.
  ///
  /// - Parameter item: Identifier or full name of an indicator, task or project, a pollutant, a 领域, or `investment`.
  ///   Where several things bear the name, all of them are explained.
  package func text(of item: String) -> String? {
    let blocks = ExplanationItem.all(in: evaluation).filter { $0.isNamed(item) }.map(lines)
    return blocks.isEmpty ? nil : text(Array(blocks.joined(separator: [""])))
  }

  /// Identifiers that can be asked for, in the order of the overview.
  package var items: [String] { ExplanationItem.all(in: evaluation).map(\.identifier) }

  private func lines(of item: ExplanationItem) -> [String] {
    let words = ExplanationWords(evaluation: evaluation, folder: folder)
    let body =
      switch item {
      case .indicator(let assessment): IndicatorExplanation(assessment, words).lines
      case .reduction(let result): ReductionExplanation(result, words).lines
      case .projects(let set): ProjectExplanation(set, words).lines
      case .task(let assessment): TaskExplanation(assessment, words).lines
      }
    return ["\(item.title)（\(item.identifier)）", heading] + body
  }

  private var heading: String {
    let context = evaluation.context
    return "\(evaluation.plan.shortTitle)（\(evaluation.plan.id)）：\(context.year)年\(context.kind.title)，"
      + "数据截至\(context.dataYear)年，报告日期\(context.date.printed)"
  }

  private func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
