package import Evaluation
package import PlanModel

extension Laggard {
  /// The indicators and goals, then the tasks.
  package static func all(of evaluation: PlanEvaluation) -> [Laggard] {
    // Values and verdicts alone: no sentence is asked for.
    let indicators = IndicatorItem.all(
      of: evaluation, sources: SourceNames(evaluation.plan), sentences: SentenceBook())
    return indicators.filter(\.isLaggard).map { item in
      let values = [
        item.wording.actual.map { "\(item.assessment.judgedYear)年实际值为\($0)" },
        item.wording.target.map { "目标为\($0)" },
      ].compactMap { $0 }
      return Laggard(
        subject: .indicator(item.indicator.id), name: item.indicator.name,
        standing: ([item.assessment.verdict.title] + values).joined(separator: "，") + "。",
        responsible: item.supplier ?? "")
    }
      + evaluation.taskProgress.tasks.filter(\.isLaggard).map { item in
        let due = item.task.due.map { "完成年份\($0)年" }
        let state = item.record.map { "\($0.year)年\($0.state.rawValue)" } ?? "未填报"
        return Laggard(
          subject: .task(item.task.id), name: TaskName.short(item.task),
          standing: [state, due].compactMap { $0 }.joined(separator: "，") + "。",
          responsible: Phrases.enumeration(item.task.leads))
      }
  }
}

extension IndicatorItem {
  /// Whether a report lists it as lagging: a part goes with the whole.
  var isLaggard: Bool { level == 0 && assessment.verdict.isLaggard }
}

extension TaskAssessment {
  /// Whether a report lists it as lagging.
  var isLaggard: Bool { isBehind || isOverdue }
}

extension Narrative.Chapter {
  /// Those that a kind of report has a place for.
  package static func all(in kind: EvaluationKind) -> [Narrative.Chapter] {
    allCases.filter { $0.reports?.contains(kind) ?? true }
  }
}
