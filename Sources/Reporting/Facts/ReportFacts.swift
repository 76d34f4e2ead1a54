import Evaluation
import PlanModel

/// All facts of one report, in the order of the vocabulary.
enum ReportFacts {
  /// - Parameter figures: Names of the figures that could be drawn.
  static func group(
    _ evaluation: PlanEvaluation, edition: Edition, figures: [String], release: Release? = nil,
    earlier: EarlierProjects? = nil
  ) -> FactGroup {
    let context = evaluation.context
    let listed = evaluation.indicators.listed
    func set(_ assessments: [IndicatorAssessment]) -> FactGroup {
      IndicatorSetFacts(assessments: assessments, context: context).group
    }
    return FactGroup(
      [
        .group("report", "本次报告", PlanFacts.report(evaluation, edition: edition, earlier: earlier)),
        .group("plan", "规划", PlanFacts.plan(evaluation.plan)),
        .group("indicators", "规划指标表所列的全部指标", set(listed)),
        .group("binding", "约束性指标", set(listed.filter { $0.indicator.nature == .binding })),
        .group("expected", "预期性指标", set(listed.filter { $0.indicator.nature == .expected })),
        .group("unclassified", "未注明性质的指标", set(listed.filter { $0.indicator.nature == nil })),
        .group("textGoals", "规划正文的量化目标", set(evaluation.indicators.textGoals)),
        .group("reductions", "减排完成情况", ReductionFacts.group(evaluation)),
        .group("projects", "重点工程与投资", ProjectFacts.group(evaluation)),
        .group(
          "projectChanges", "项目清单与已封存的更早年份的报告相比的变化",
          ProjectChangeFacts.group(evaluation, since: earlier)),
        .group("tasks", "主要任务进展", TaskFacts.group(evaluation.taskProgress)),
        .group(
          "narrative", "人工撰写的文字",
          NarrativeFacts.group(evaluation.plan.narratives[context.year], for: context.kind)),
        .group("findings", "数据核查情况", findings(evaluation.findings)),
        .group(
          "figures", "本报告能够绘制的图",
          FactGroup(ReportFigures.names.map { .flag($0.name, "是否有图：\($0.title)", figures.contains($0.name)) })
        ),
        .group("release", "报送上级的情况", ReleaseFacts.group(release, evaluation)),
        .group("methods", "方法说明", MethodFacts.group(evaluation)),
        .group(
          "sources", "数据来源",
          sources(CitedSources.of(evaluation.plan, at: evaluation.context))),
      ] + outlook(evaluation))
  }

  private static func sources(_ sources: [Source]) -> FactGroup {
    FactGroup([
      .flag("any", "是否有数据来源", !sources.isEmpty), .count("total", "数据来源数", sources.count),
    ])
  }

  /// A final report looks back: it has no outlook.
  private static func outlook(_ evaluation: PlanEvaluation) -> [FactGroup.Entry] {
    evaluation.context.kind.isFinal
      ? [] : [.group("outlook", "形势与可达性（终期评估没有）", OutlookFacts.group(evaluation))]
  }

  /// What the other kinds of report have besides, for a message that says where a name would be right.
  static func otherKinds(than kind: EvaluationKind) -> [(title: String, facts: FactGroup)] {
    EvaluationKind.allCases.filter { $0 != kind }.map { other in
      let outlook: [FactGroup.Entry] = other.isFinal ? [] : [.group("outlook", "形势与可达性", FactGroup([]))]
      let narrative = NarrativeFacts.group(nil, for: other)
      return (other.title, FactGroup(outlook + [.group("narrative", "人工撰写的文字", narrative)]))
    }
  }

  private static func findings(_ findings: [Finding]) -> FactGroup {
    let review = findings.filter { $0.severity == .review }
    return FactGroup([
      .flag("any", "是否有核查发现", !findings.isEmpty),
      .count("total", "核查发现数", findings.count),
      .flag("anyReview", "是否有提请核实的发现", !review.isEmpty),
      .count("reviewCount", "提请核实的发现数", review.count),
    ])
  }
}
