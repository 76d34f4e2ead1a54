import Evaluation
import PlanModel

/// The plan itself, and the report on it.
struct Plans: ReportSubject {
  let content: ReportContent

  var facts: [FactGroup.Entry] {
    [
      .group("report", "本次报告", PlanFacts.report(content)), .group("plan", "规划", PlanFacts.plan(content.plan)),
    ]
  }

  var citations: [Citation] { [Citation(content.plan.source)] }
}

/// People's text.
struct Narratives: ReportSubject {
  let content: ReportContent

  var facts: [FactGroup.Entry] {
    let narrative = content.plan.narratives[content.context.year]
    return [.group("narrative", "人工撰写的文字", NarrativeFacts.group(narrative, for: content.context.kind))]
  }
}
