package import Evaluation
import PlanModel

/// All facts of a report, in the order of the vocabulary.
enum ReportFacts {
  static let all: Facts<ReportContent> = [
    .group("report", "本次报告", of: PlanFacts.report) { $0 },
    .group("plan", "规划", of: PlanFacts.plan) { $0.plan },
    .group("indicators", "规划指标表所列的全部指标", of: IndicatorSetFacts.all) { $0.listed { _ in true } },
    .group("binding", "约束性指标", of: IndicatorSetFacts.all) { $0.listed { $0 == .binding } },
    .group("expected", "预期性指标", of: IndicatorSetFacts.all) { $0.listed { $0 == .expected } },
    .group("unclassified", "未注明性质的指标", of: IndicatorSetFacts.all) { $0.listed { $0 == nil } },
    .group("textGoals", "规划正文的量化目标", of: IndicatorSetFacts.all) { $0.textGoals },
    .group("reductions", "减排完成情况", of: ReductionFacts.all) { $0.evaluation },
    .group("projects", "重点工程与投资", of: ProjectFacts.all) { $0.evaluation.projectInvestment },
    .group("projectChanges", "项目清单与已封存的更早年份的报告相比的变化", of: ProjectChangeFacts.all) {
      ($0.earlier, $0.projectChange)
    },
    .group("tasks", "主要任务进展", of: TaskFacts.all) { $0.evaluation.taskProgress },
    .group("narrative", "人工撰写的文字", of: NarrativeFacts.all) { SortedNarrative($0.evaluation) },
    .group("findings", "数据核查情况", of: FindingFacts.all) { $0.evaluation.findings },
    .group("figures", "本报告能够绘制的图", of: figures) { $0.figures },
    .group("release", "报送上级的情况", of: ReleaseFacts.all) { $0 },
    .group("methods", "方法说明", of: MethodFacts.all) { UsedMethods($0.evaluation) },
    .group("sources", "数据来源", of: sources) { CitedSources.of($0.plan, at: $0.context) },
    // A final report looks back: it has no outlook.
    .group("outlook", "形势与可达性（终期评估没有）", of: OutlookFacts.all, in: .beforeTheEnd) { $0.evaluation },
  ]

  private static let figures = Facts<Set<String>>(
    ReportFigures.names.map { name, title in .flag(name, "是否有图：\(title)") { $0.contains(name) } })

  private static let sources: Facts<[Source]> = [
    .flag("any", "是否有数据来源") { !$0.isEmpty },
    .count("total", "数据来源数") { $0.count },
  ]

  /// The facts of a draft, with the figures that its values allow.
  static func values(of evaluation: PlanEvaluation) -> FactValues {
    let figures = ReportFigures.figures(evaluation, items: IndicatorItem.all(of: evaluation))
    return all.values(
      of: ReportContent(evaluation: evaluation, edition: .draft, figures: Set(figures.map(\.name))))
  }
}

extension Vocabulary {
  /// The names for report templates, with the values of an evaluation as examples.
  package init(of evaluation: PlanEvaluation) {
    self.init(
      of: ReportFacts.all.names, values: ReportFacts.values(of: evaluation), for: evaluation.context.kind)
  }
}
