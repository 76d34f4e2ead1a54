import Evaluation
import PlanModel

/// 减排完成情况.
struct Reductions: ReportSubject {
  let content: ReportContent

  static let tables = [
    SubjectTable(schema: ReductionTable.schema) { content in
      let result = content.evaluation.emissionReduction
      let table = ReductionTable.table(result)
      let known = content.plan.reductions.filter { content.isKnown($0.year) }
      let page = ReductionTable.page(table).citing(content.sources.references(known.map(\.source)))
      let derivations = result.pollutants.enumerated().map { index, pollutant in
        DerivationItem(
          id: String(index + 1), title: pollutant.pollutant,
          lines: DerivationWording.lines(pollutant.derivation))
      }
      return (table, [DerivedTable(page, derivations)])
    }
  ]

  private var pollutants: [PollutantReduction] { content.evaluation.emissionReduction.pollutants }

  var facts: [FactGroup.Entry] { [.group("reductions", "减排完成情况", ReductionFacts.group(content))] }

  var explained: ExplainedSection? {
    ExplainedSection(
      title: "重点工程减排量",
      items: pollutants.map { result in
        let rate = result.completion.map { "，完成率\(NumberFormat.percent($0))" } ?? ""
        return ExplainedItem(
          identifier: result.pollutant, title: "\(result.pollutant)重点工程减排量",
          overview: "\(result.pollutant)  净核定\(NumberFormat.tonnes(result.total.net))吨\(rate)"
        ) { $0.lines(of: result) }
      })
  }

  var citations: [Citation] {
    content.plan.reductions.map { Citation($0.source, isKnown: content.isKnown($0.year)) }
  }

  var rules: Set<Rule> { pollutants.reduce(into: []) { $0.formUnion($1.derivation.rules) } }
}
