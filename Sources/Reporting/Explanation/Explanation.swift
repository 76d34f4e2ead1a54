package import Evaluation
import PlanModel

/// How the figures and verdicts of one evaluation came about, as a person would check them on a terminal:
/// `planreport explain`.
///
/// The steps are those of the `Derivation`s that the report page and the CSV show too; beside them stand the file,
/// row and source of every input and the value as it is rounded for print.
package struct Explanation: Sendable {
  private let words: ExplanationWords
  private let sections: [ExplainedSection]

  /// - Parameter folder: The plan's folder as messages print it (`Inputs/huzhou-145`).
  package init(_ evaluation: PlanEvaluation, folder: String, sentences: SentenceBook) {
    let content = ReportContent(evaluation, sentences: sentences, previous: nil)
    words = ExplanationWords(content: content, folder: folder)
    sections = Subjects(content).explained.filter { !$0.items.isEmpty }
  }

  /// Every item with its verdict or state, one line each.
  package var overview: String {
    let lines = sections.flatMap { ["", $0.title] + $0.items.map { "  " + $0.overview } }
    return text([heading] + lines)
  }

  /// The way to the verdict or the sums of an item; `nil` where the plan has nothing of this name.
  ///
  /// - Parameter item: Identifier or full name of an indicator, task or project, a pollutant, a 领域, or `investment`.
  ///   Where several things bear the name, all of them are explained.
  package func text(of item: String) -> String? {
    let blocks = sections.flatMap(\.items).filter { $0.isNamed(item) }.map { item in
      ["\(item.title)（\(item.identifier)）", heading] + item.lines(words)
    }
    return blocks.isEmpty ? nil : text(Array(blocks.joined(separator: [""])))
  }

  /// Identifiers that can be asked for, in the order of the overview.
  package var items: [String] { sections.flatMap(\.items).map(\.identifier) }

  private var heading: String {
    let (plan, context) = (words.content.plan, words.content.context)
    return "\(plan.shortTitle)（\(plan.id)）：\(context.year)年\(words.content.evaluationTitle)，"
      + "数据截至\(context.dataYear)年，报告日期\(context.date.printed)"
  }

  private func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}

/// Something that `planreport explain` can explain: an indicator, a pollutant, a sum, a project, a task.
struct ExplainedItem: Sendable {
  /// What is written on the command line.
  let identifier: String
  /// What it is called; may be written instead.
  let title: String
  let overview: String
  let lines: @Sendable (ExplanationWords) -> [String]

  func isNamed(_ words: String) -> Bool { words == identifier || words == title }
}

struct ExplainedSection: Sendable {
  let title: String
  let items: [ExplainedItem]
}
