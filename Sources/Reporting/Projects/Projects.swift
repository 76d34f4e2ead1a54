import Evaluation
import PlanModel

/// 重点工程与投资.
struct Projects: ReportSubject {
  let content: ReportContent

  static let published = [
    PublishedSchema(schema: InvestmentTable.schema), PublishedSchema(schema: ProjectTable.schema),
  ]
  static let drawable = [
    Drawable(name: "investment", title: "各领域重点工程投资"),
    Drawable(name: "timeline", title: "重点工程时间安排", isLast: true),
  ]
  static let matters = [progress]
  private static let progress = Matter(title: "项目进展", isLast: true)

  private var result: ProjectInvestmentResult { content.evaluation.projectInvestment }

  var tables: SubjectTables {
    let investment = InvestmentTable.table(result)
    let list = ProjectTable.table(result, sources: content.sources)
    let sources = content.sources.references(
      result.projects.map { $0.project.source ?? content.sources.plan }
        + result.projects.map { $0.record?.source })
    let total = DerivationItem(
      id: "total", title: "合计", lines: DerivationWording.lines(result.derivation))
    return SubjectTables(
      files: [investment, list],
      blocks: [
        DerivedTable(InvestmentTable.page(investment, result.total).citing(sources), [total]),
        ProjectTable.page(list, dataYear: content.context.dataYear).citing(sources),
      ])
  }

  var figures: [ReportFigure] {
    [
      InvestmentFigure.figure(result, source: content.sources.note),
      TimelineFigure.figure(result, in: content.context, source: content.sources.note),
    ].compactMap { $0 }
  }

  var facts: [FactGroup.Entry] { [.group("projects", "重点工程与投资", ProjectFacts.group(content.evaluation))] }

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
    ) { ProjectExplanation(projects, rollUp, $0).lines }
  }

  private func explained(_ project: ProjectAssessment) -> ExplainedItem {
    let stage = project.record?.stage.rawValue ?? "未填报"
    return ExplainedItem(
      identifier: project.id, title: project.project.name,
      overview: "\(project.id)  \(project.project.name)：\(stage)\(project.isLate ? "，逾期" : "")"
    ) { ProjectExplanation([project], content.evaluation.rollUp(of: project), $0).lines }
  }

  var missing: [MissingItem] {
    result.projects.filter { $0.record == nil }.map {
      MissingItem(matter: Self.progress, item: $0.project.name, from: $0.project.owner)
    }
  }

  var citations: [Citation] {
    content.plan.projects.map { Citation($0.source) }
      + content.plan.projectProgress.map { Citation($0.source, isKnown: content.isKnown($0.year)) }
  }

  var rules: Set<Rule> {
    result.derivation.rules.union(result.total.count > 0 ? [.investment] : [])
  }

  var fillsAppendix: Bool { result.total.count > 0 }
}
