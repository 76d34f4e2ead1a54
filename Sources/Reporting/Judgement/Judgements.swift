import Evaluation
import PlanModel

/// 总体评价 and 存在问题, as far as they are not people's to write.
struct Judgements: ReportSubject {
  let content: ReportContent

  static let facts: Facts<ReportContent> = [
    .group("conclusion", "总体评价", of: conclusion) { ConclusionWording(content: $0) },
    .group("problems", "存在的问题", of: ProblemFacts.all) { $0 },
  ]

  private static let conclusion: Facts<ConclusionWording> = [
    .text("overall", "总体评价一段：一句话的判断、各类结论的项数、约束性和预期性指标的结论、滞后的指标") { $0.overall },
    .text("goals", "正文量化目标一段；没有指标表或没有量化目标时为空") { $0.goals },
    .text("noTable", "没有指标表的说明；有指标表时为空") { $0.noTable },
  ]
}

/// What a report has to say of problems whether or not people wrote of them.
enum ProblemFacts {
  static let all: Facts<ReportContent> = [
    .text("none", "没有以上问题的一句；有时为空") { content in
      hasAny(content) ? "" : content.sentences(none(content), listed(content))
    },
    .flag("anyLaggard", "是否有滞后的指标或目标") { content in
      sets(content).contains { $0.set.items.contains(where: \.assessment.verdict.isLaggard) }
    },
    .flag("anyWork", "是否录有任务或项目") {
      $0.evaluation.taskProgress.total.count + $0.evaluation.projectInvestment.total.count > 0
    },
    .flag("anyAttention", "是否有结论之外须予关注的指标或目标") { content in
      sets(content).contains { !$0.set.worsening.isEmpty || !$0.set.tending.isEmpty }
    },
    .flag("anyUnjudged", "是否有未能评价的指标或目标") { content in
      sets(content).contains { $0.set.items.contains { !$0.assessment.verdict.isJudged } }
    },
    .text("inCommon", "滞后各项的共同点；不足两项时为空") { LaggardsInCommon(content: $0).text },
    .list("laggards", "滞后的指标和正文量化目标，近年变差的和落后多的在前", of: IndicatorFacts.all) {
      LaggardsInCommon.worstFirst($0.lagging)
    },
    .text("worsening", "结论没有反映、已经变差的指标；没有时为空") { listed($0).worsening($0.sentences) },
    .text("tending", "有超标趋势的指标；没有时为空") { listed($0).tending($0.sentences) },
    .text("unjudged", "未能评价的指标，按原因分；没有时为空") { listed($0).unjudged($0.sentences) },
    .text("worseningGoals", "结论没有反映、已经变差的正文量化目标；没有时为空") { goals($0).worsening($0.sentences) },
    .text("tendingGoals", "有超标趋势的正文量化目标；没有时为空") { goals($0).tending($0.sentences) },
    .text("unjudgedGoals", "未能评价的正文量化目标，按原因分；没有时为空") { goals($0).unjudged($0.sentences) },
  ]

  private static func listed(_ content: ReportContent) -> ConclusionSubject {
    ConclusionSubject(set: content.listed(), isOfGoals: false)
  }

  private static func goals(_ content: ReportContent) -> ConclusionSubject {
    ConclusionSubject(set: content.textGoals, isOfGoals: true)
  }

  private static func sets(_ content: ReportContent) -> [ConclusionSubject] {
    [listed(content), goals(content)]
  }

  /// Of tasks and projects that were not entered, or on which nobody reported, it is not said that none is behind.
  private static func none(_ content: ReportContent) -> ConclusionSentence {
    guard content.indicators.contains(where: { $0.level == 0 }) else { return .nothingToJudge }
    let (tasks, projects) = (
      content.evaluation.taskProgress.total, content.evaluation.projectInvestment.total
    )
    let declared = content.plan.declared
    let isKnown =
      (tasks.count > 0 ? tasks.unreported == 0 : declared.tasks == 0)
      && (projects.count > 0 ? projects.unreported == 0 : declared.projects == 0)
    return isKnown ? .noProblems : .noProblemsOfIndicators
  }

  private static func hasOverdue(_ content: ReportContent) -> Bool {
    content.evaluation.taskProgress.total.overdue > 0 || !content.overdueProjects.isEmpty
  }

  private static func hasAny(_ content: ReportContent) -> Bool {
    hasOverdue(content) || content.evaluation.taskProgress.tasks.contains(where: \.isBehind)
      || !ProjectFacts.lateStarts(content.evaluation.projectInvestment).isEmpty
      || sets(content).contains { subject in
        !subject.set.worsening.isEmpty || !subject.set.tending.isEmpty
          || subject.set.items.contains { !$0.assessment.verdict.isJudged || $0.assessment.verdict.isLaggard }
      }
  }
}
