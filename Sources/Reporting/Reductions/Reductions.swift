import Evaluation
import PlanModel

/// 减排完成情况.
struct Reductions: ReportSubject {
  let content: ReportContent

  static let tables = [SubjectTable.reductions]

  private var pollutants: [PollutantReduction] { content.evaluation.emissionReduction.pollutants }

  static let facts: Facts<ReportContent> = [.group("reductions", "减排完成情况", of: ReductionFacts.all) { $0 }]

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
    content.plan.reductions.map { Citation(source: $0.source, isKnown: content.isKnown($0.year)) }
  }

  var rules: Set<Rule> { pollutants.reduce(into: []) { $0.formUnion($1.derivation.rules) } }
}

extension ExplanationWords {
  /// The way to a pollutant's reduction: every row with its status, the recognised ones added up.
  func lines(of result: PollutantReduction) -> [String] {
    let rows = content.plan.reductions
      .filter {
        $0.pollutant == result.pollutant && $0.year >= content.plan.period.start && content.isKnown($0.year)
      }
      .sorted { ($0.year, $0.origin.row) < ($1.year, $1.origin.row) }
    let steps = lines(result.derivation)
    return lines(
      inputs: rows.flatMap(lines), steps: steps.isEmpty ? ["  没有核定的减排量，不能合计。"] : steps,
      conclusion: conclusion(result))
  }

  private func conclusion(_ result: PollutantReduction) -> [String] {
    let total = result.total
    var sums: [(String, Decimal)] = [
      ("申报", total.claimed), ("初核", total.firstChecked), ("核定", total.recognised), ("扣减", total.deducted),
      ("净核定", total.net), ("估算（非核算认定值）", total.estimated),
    ]
    if total.unrecognisedDeduction != 0 { sums.append(("未核定扣减", total.unrecognisedDeduction)) }
    if total.estimatedDeduction != 0 { sums.append(("估算扣减", total.estimatedDeduction)) }
    let missing = result.missingYears(through: content.context.dataYear)
    var lines = missing.map { ["  \($0)没有核定数。"] } ?? []
    lines += [
      "  截至\(content.context.dataYear)年累计："
        + sums.map { "\($0.0)\(NumberFormat.tonnes($0.1))吨" }.joined(separator: "，") + "。只有净核定数用于评价。"
    ]
    if let target = result.target {
      let rate = result.completion.map { "，完成率\(NumberFormat.percent($0))" } ?? ""
      lines.append("  目标\(NumberFormat.tonnes(target))吨\(rate)。")
    } else {
      lines.append("  没有以吨计的目标，不计算完成率。")
    }
    if let tied = content.indicators.first(where: { $0.indicator.id == result.indicator }) {
      lines.append("  对应指标 \(tied.indicator.id)  \(tied.indicator.name)：\(tied.assessment.verdict.title)")
    }
    return lines
  }

  func rows(of derivation: Derivation) -> [String] {
    derivation.steps.flatMap { step -> [String] in
      guard case .input(.reduction, _, _, let origin) = step,
        let row = content.plan.reductions.first(where: { $0.origin == origin })
      else { return [] }
      return lines(row)
    }
  }

  private func lines(_ row: Reduction) -> [String] {
    let remarks = [row.measure, row.region, row.isDeduction ? "从合计中扣减" : nil].compactMap { $0 }
    let name = (row.name ?? "") + (remarks.isEmpty ? "" : "（\(remarks.joined(separator: "，"))）")
    let parameters = row.parameters.map { "\($0.name)=\($0.value.plainText())" }.joined(separator: "; ")
    let amount = row.amount.map { "\($0.plainText())\(row.unit.rawValue)" }
    return [
      "  \(row.id)  \(row.year)年  \(name)：\(amount ?? "核算参数 \(parameters)")，\(row.status?.rawValue ?? "未注明核算状态")",
      "      \(place(row.origin, row.source))",
    ]
  }
}
