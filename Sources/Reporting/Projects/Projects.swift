import Evaluation
import PlanModel

/// 重点工程与投资.
struct Projects: ReportSubject {
  let content: ReportContent

  static let tables = [SubjectTable.investment, SubjectTable.projects]
  static let figures = [
    SubjectFigure(name: "investment", title: "各领域重点工程投资", figure: InvestmentFigure.figure),
    SubjectFigure(name: "timeline", title: "重点工程时间安排", isLast: true, figure: TimelineFigure.figure),
  ]
  static let matters = [progress]
  private static let progress = Matter(title: "项目进展", isLast: true)

  private var result: ProjectInvestmentResult { content.evaluation.projectInvestment }

  var sources: [SourceReference] {
    content.sources.references(
      result.projects.map { $0.project.source ?? content.sources.plan }
        + result.projects.map { $0.latest?.source })
  }

  static let facts: Facts<ReportContent> = [
    .group("projects", "重点工程与投资", of: ProjectFacts.all) { $0 }
  ]

  var explained: ExplainedSection? {
    guard !result.projects.isEmpty else { return nil }
    let all = sum("investment", "重点工程投资", result.projects, result.total)
    let domains = result.byDomain.compactMap { rollUp in
      rollUp.label.map { label in
        sum(label, "领域“\(label)”", result.projects.filter { $0.project.domain == label }, rollUp)
      }
    }
    return ExplainedSection(title: "重点工程与投资", items: [all] + domains + result.projects.map(explained))
  }

  private func sum(
    _ name: String, _ title: String, _ projects: [ProjectAssessment], _ rollUp: ProjectRollUp
  ) -> ExplainedItem {
    let total = rollUp.totalInvestment.map { "，总投资\(NumberFormat.money($0))亿元" } ?? ""
    return ExplainedItem(
      identifier: name, title: title, overview: "\(name)  项目\(rollUp.count)个\(total)"
    ) { $0.lines(of: projects, rollUp) }
  }

  private func explained(_ project: ProjectAssessment) -> ExplainedItem {
    let standing = content.reported(project).standing
    let late = project.isLate ? "，逾期" : project.isDueUnreported ? "，到期未填报" : ""
    return ExplainedItem(
      identifier: project.id, title: project.project.name,
      overview: "\(project.id)  \(project.project.name)：\(standing)\(late)"
    ) { $0.lines(of: [project], result.rollUp(of: [project])) }
  }

  var missing: [MissingItem] {
    result.projects.filter { $0.record == nil }.map {
      MissingItem(matter: Self.progress, item: $0.project.name, from: $0.project.owner)
    }
  }

  var citations: [Citation] {
    content.plan.projects.map { Citation(source: $0.source) }
      + content.plan.projectProgress.map { Citation(source: $0.source, isKnown: content.isKnown($0.year)) }
  }

  var rules: Set<Rule> {
    result.total.count > 0 ? [.investment] : []
  }
}

extension ExplanationWords {
  /// The way to the sums and ratios of a project, a 领域 or all projects.
  func lines(of projects: [ProjectAssessment], _ rollUp: ProjectRollUp) -> [String] {
    lines(
      inputs: projects.flatMap(input),
      steps: lines(content.evaluation.projectInvestment.derivation(of: projects, rollUp)),
      conclusion: [counts(rollUp), amounts(rollUp), rates(rollUp)] + lateness(projects))
  }

  private func input(_ item: ProjectAssessment) -> [String] {
    let project = item.project
    let unit = project.unit?.rawValue ?? ""
    let remarks: [String?] = [
      project.totalInvestment.map { "总投资\($0.plainText())\(unit)" } ?? "总投资未给出",
      project.periodInvestment.map { "规划期投资\($0.plainText())\(unit)" } ?? "规划期投资未给出",
      project.start.map { "\($0)年起" }, project.end.map { "\($0)年完成" }, project.reserve ? "储备项目" : nil,
    ]
    let lines = [
      "  \(project.id)  \(project.name)：" + remarks.compactMap { $0 }.joined(separator: "，"),
      "      \(place(project.origin, project.source ?? content.plan.source))",
    ]
    guard let record = item.latest else { return lines + ["      进展：未填报"] }
    let year = content.context.dataYear
    let standing = item.record == nil ? "（\(year)年未填报，不计入）" : ""
    let spent = record.cumulativeInvestment.map { "累计完成投资\($0.plainText())\(unit)" } ?? "累计完成投资未填报"
    let detail = record.detail.map { "；\($0)" } ?? ""
    return lines + [
      "      进展：\(record.year)年\(record.stage.rawValue)\(standing)，\(spent)\(detail)",
      "      \(place(record.origin, record.source))",
    ]
  }

  private func counts(_ rollUp: ProjectRollUp) -> String {
    let stages = ProjectStage.allCases.compactMap { stage in
      rollUp.stages[stage].map { "\(stage.rawValue)\($0)个" }
    }
    let unreported = rollUp.unreported > 0 ? ["未填报\(rollUp.unreported)个"] : []
    return "  项目\(rollUp.count)个：" + (stages + unreported).joined(separator: "，") + "。"
  }

  private func amounts(_ rollUp: ProjectRollUp) -> String {
    let amounts: [(String, Decimal?)] = [
      ("总投资", rollUp.totalInvestment), ("规划期投资", rollUp.periodInvestment),
      ("累计完成投资", rollUp.cumulativeInvestment),
    ]
    let printed = amounts.map { "\($0.0)\($0.1.map { NumberFormat.money($0) + "亿元" } ?? "未给出")" }
    return "  " + printed.joined(separator: "，") + "。"
  }

  private func rates(_ rollUp: ProjectRollUp) -> String {
    let rates: [(String, Decimal?)] = [
      ("投资完成率（占总投资）", rollUp.totalInvestmentRate), ("投资完成率（占规划期投资）", rollUp.periodInvestmentRate),
      ("开工率", rollUp.startedRate), ("完工率", rollUp.completedRate), ("加权进度", rollUp.weightedProgress),
      ("按期率", rollUp.onTimeRate),
    ]
    let known = rates.compactMap { name, rate in rate.map { name + NumberFormat.percent($0) } }
    return known.isEmpty ? "  没有项目填报进展，不计算比率。" : "  " + known.joined(separator: "，") + "。"
  }

  private func lateness(_ projects: [ProjectAssessment]) -> [String] {
    let groups: [(String, [ProjectAssessment])] = [
      ("逾期未完成", projects.filter(\.isLate)), ("逾期未开工", projects.filter(\.isLateStart)),
      ("已到完成年而未填报", projects.filter(\.isDueUnreported)),
      ("已终止，不计入分母", projects.filter(\.isTerminated)),
    ]
    return groups.filter { !$0.1.isEmpty }
      .map { "  \($0.0)：" + Phrases.enumeration($0.1.map { "\($0.id) \($0.project.name)" }) + "。" }
  }
}
