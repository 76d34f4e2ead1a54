import Evaluation
import PlanModel

/// The figures of a report: every one that its values allow.
enum ReportFigures {
  /// Names that templates write, with what the figures show.
  static let names: [(name: String, title: String)] = [
    ("verdicts", "各类指标评价结论"), ("attainment", "各指标完成进度与序时进度"), ("series", "指标逐年变化"),
    ("investment", "各领域重点工程投资"), ("departments", "各牵头单位主要任务数"), ("timeline", "重点工程时间安排"),
  ]

  static func figures(_ evaluation: PlanEvaluation, items: [IndicatorItem]) -> [ReportFigure] {
    let context = evaluation.context
    let plan = SourceNames(evaluation.plan)
    let source = "数据来源：\(plan.title(evaluation.plan.source).map(Phrases.title) ?? "见数据来源表")。"
    return [
      VerdictFigure.figure(evaluation.indicators),
      AttainmentFigure.figure(items, in: context),
      SeriesFigure.figure(items, in: context),
      InvestmentFigure.figure(evaluation.projectInvestment, source: source),
      DepartmentFigure.figure(evaluation.taskProgress, source: source),
      TimelineFigure.figure(evaluation.projectInvestment, in: context, source: source),
    ].compactMap { $0 }
  }
}
