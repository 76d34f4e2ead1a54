import Diagnostics
import Evaluation
import PlanModel
import Writing

/// What is wrong with people's text that only the report's values can tell.
struct NarrativeCheck {
  private let content: ReportContent
  private let file: String

  /// - Parameter folder: The plan's folder as messages print it (`Inputs/huzhou-145`).
  init(_ content: ReportContent, folder: String) {
    self.content = content
    file = "\(folder)/narrative/\(content.context.year).md"
  }

  /// - Parameter pictures: What the text may show.
  func report(_ pictures: PictureLibrary, into log: inout DiagnosticLog) {
    guard let narrative = content.plan.narratives[content.context.year] else { return }
    let numbers = NarrativeNumbers(content)
    for line in narrative.lines {
      let place = SourceLocation(file, line: line.number)
      for (text, _) in QuotableValues.references(in: line.text) {
        switch QuotableValues.value(text, in: content) {
        case .text: break
        case .absent: log.report(.absentValue(text, year: content.context.dataYear), at: place)
        case .unknown(let known, let suggestion):
          log.report(.unknownValue(text, known: known, suggestion: suggestion), at: place)
        }
      }
      let problems = NarrativePictures.problems(in: line.text, pictures) + numbers.problems(in: line.text)
      for problem in problems {
        log.report(problem, at: place, excerpt: line.text)
      }
    }
  }

  /// - Parameter printed: The texts that the template asked for.
  func reportUnprinted(_ printed: [String], into log: inout DiagnosticLog) {
    for piece in content.narrative.pieces
    where !printed.contains(where: { $0.contains(utf8: piece.markdown) }) {
      log.report(.unprintedText(title: piece.title), at: SourceLocation(file, line: piece.line))
    }
  }
}

extension Narrative {
  /// Every line that may be printed.
  fileprivate var lines: [Passage.Line] {
    sections.flatMap(\.text.lines)
      + accounts.flatMap { account in
        account.text.lines + Question.allCases.flatMap { account.answers[$0]?.lines ?? [] }
      }
  }
}
