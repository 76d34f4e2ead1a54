import Evaluation
import PlanModel

/// 指标完成情况.
struct Indicators: ReportSubject {
  let content: ReportContent

  static let tables = [SubjectTable.indicators]
  static let figures = [
    SubjectFigure(name: "verdicts", title: "各类指标评价结论", figure: VerdictFigure.figure),
    SubjectFigure(name: TrajectoryFigure.name, title: "各指标逐年数值与目标", figure: TrajectoryFigure.figure),
  ]
  static let matters = [value, target]
  private static let value = Matter(title: "指标数据")
  private static let target = Matter(title: "下达目标")

  private var items: [IndicatorItem] { content.indicators }

  static let facts: Facts<ReportContent> = [
    .group("indicators", "规划指标表所列的全部指标", of: IndicatorSetFacts.all) { $0.listed() },
    .group("binding", "约束性指标", of: IndicatorSetFacts.all) { $0.listed { $0 == .binding } },
    .group("expected", "预期性指标", of: IndicatorSetFacts.all) { $0.listed { $0 == .expected } },
    .group("unclassified", "未注明性质的指标", of: IndicatorSetFacts.all) { $0.listed { $0 == nil } },
    .group("textGoals", "规划正文的量化目标", of: IndicatorSetFacts.all) { $0.textGoals },
  ]

  var explained: ExplainedSection? {
    ExplainedSection(
      title: "指标",
      items: items.map { item in
        let indent = String(repeating: "  ", count: item.level)
        return ExplainedItem(
          identifier: item.indicator.id, title: item.indicator.name,
          overview: "\(indent)\(item.indicator.id)  \(item.indicator.name)：\(item.assessment.verdict.title)"
        ) { IndicatorExplanation(item: item, words: $0).lines }
      })
  }

  var missing: [MissingItem] {
    items.filter(\.assessment.parts.isEmpty).compactMap { item in
      item.assessment.verdict.lack.map { lack in
        let matter = if case .value = lack { Self.value } else { Self.target }
        return MissingItem(matter: matter, item: item.asked, from: item.supplier)
      }
    }
  }

  var citations: [Citation] {
    content.plan.indicators.map { Citation(source: $0.source) }
      + content.plan.targets.map { Citation(source: $0.source, isKnown: content.context.isIssued($0)) }
      + content.plan.observations.map { Citation(source: $0.source, isKnown: content.isKnown($0.year)) }
  }

  var rules: Set<Rule> {
    items.map(\.assessment).reduce(into: []) { rules, assessment in
      rules.formUnion(assessment.derivation.rules)
      if let rule = assessment.verdict.rule { rules.insert(rule) }
      if assessment.requiredEffort != nil { rules.insert(.requiredEffort) }
      if assessment.outlook != nil { rules.insert(.outlook) }
    }
  }
}

/// 形势与可达性: listed behind everything else, and absent from final reports, which look back.
struct Prospects: ReportSubject {
  let content: ReportContent

  static let facts: Facts<ReportContent> = [
    .group("outlook", "形势与可达性（终期评估没有）", of: OutlookFacts.all, in: .beforeTheEnd) { $0 }
  ]
}

extension Verdict {
  /// The rule that a verdict stands for by itself.
  fileprivate var rule: Rule? {
    switch self {
    case .achievedEarly: .achievedEarly
    case .exceeded, .completed, .notCompleted: .final
    case .dueUnreported: .dueYear
    case .awaitingTarget: .assignedTarget
    case .noData: .noData
    case .notComparable: .calibre
    case .notEvaluated: .excluded
    case .maintained, .onSchedule, .behind: nil
    }
  }
}
