import Evaluation
import PlanModel

/// The paragraphs of 总体评价, and of what could not be judged.
struct ConclusionWording {
  let content: ReportContent

  private func say(_ sentence: ConclusionSentence, _ subject: ConclusionSubject) -> String {
    content.sentences(sentence, subject)
  }

  /// The judgement, the counts that it rests on, and who is behind.
  var overall: String {
    let headline = Headline(content)
    guard !headline.judged.items.isEmpty else { return "" }
    let subject = ConclusionSubject(set: headline.judged, isOfGoals: !content.judgesListed)
    return headline.judgement + say(.counts, subject) + content.natures(of: headline.judged)
      + laggards(subject)
  }

  /// The goals of the text, where the plan is judged by its table.
  var goals: String {
    let goals = content.textGoals
    guard content.judgesListed, !goals.items.isEmpty else { return "" }
    let subject = ConclusionSubject(set: goals, isOfGoals: true)
    return say(.countsOfGoals, subject) + laggards(subject)
  }

  /// More stand above in 要点, name by name, and below with their causes.
  private static let fewLaggards = 5

  private func laggards(_ subject: ConclusionSubject) -> String {
    var named = subject
    named.named = subject.set.items.filter(\.assessment.verdict.isLaggard)
    let isPartly = subject.set.items.contains { !$0.assessment.unjudgedParts.isEmpty }
    let count = named.named.count
    return (count == 0 ? "" : say(count > Self.fewLaggards ? .laggardsMany : .laggards, named))
      + (isPartly ? say(.partlyJudged, subject) : "")
  }

  /// Why the plan is not judged by a table of indicators; empty where it is.
  var noTable: String {
    guard !content.judgesListed else { return "" }
    let hasGoals = !content.textGoals.items.isEmpty
    let declared = content.plan.declared.indicators
    let sentence: ConclusionSentence =
      declared?.unavailable != nil
      ? hasGoals ? .unavailable : .unavailableNothing
      : declared?.total == 0
        ? hasGoals ? .declaredNoTable : .declaredNoTableNothing : hasGoals ? .noTable : .noTableNothing
    return say(sentence, ConclusionSubject(set: content.textGoals, isOfGoals: true))
  }
}

extension ConclusionSubject {
  /// What got worse although no verdict says so.
  func worsening(_ sentences: SentenceBook) -> String { named(set.worsening, .worsening, sentences) }

  /// What is held and will not be, if it goes on so.
  func tending(_ sentences: SentenceBook) -> String { named(set.tending, .tending, sentences) }

  private func named(
    _ items: [IndicatorItem], _ sentence: ConclusionSentence, _ sentences: SentenceBook
  ) -> String {
    var subject = self
    subject.named = items
    return items.isEmpty ? "" : sentences(sentence, subject)
  }

  /// What could not be judged, by the reason, and who has the data that is missing.
  func unjudged(_ sentences: SentenceBook) -> String {
    let kinds: [(Verdict.Sort, ConclusionSentence)] = [
      (.missing, .missing), (.unreported, .unreported), (.awaiting, .awaiting),
      (.notComparable, .notComparable), (.notEvaluated, .notEvaluated),
    ]
    let found = kinds.map { sort, sentence in
      (sentence, set.items.filter { $0.assessment.verdict.sort == sort })
    }
    let words = found.map { sentence, items in named(items, sentence, sentences) }
    let missing = words[0] + words[1]
    let isCut = found.contains { $0.1.count > Phrases.few }
    return missing + (missing.isEmpty || isOfGoals ? "" : suppliers(sentences)) + words[2...].joined()
      + (isCut ? sentences(isOfGoals ? ConclusionSentence.tableOfGoals : .tableOfIndicators, self) : "")
  }

  private func suppliers(_ sentences: SentenceBook) -> String {
    let unknown = set.missing.count { ($0.indicator.lead ?? "").isEmpty }
    let sentence: ConclusionSentence =
      unknown == 0 ? .suppliers : unknown == set.missing.count ? .suppliersUnknown : .suppliersOfSome
    return sentences(sentence, self)
  }
}
