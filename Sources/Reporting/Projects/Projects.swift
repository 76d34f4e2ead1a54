import Evaluation
import PlanModel

/// 重点工程与投资.
struct Projects: ReportSubject {
  let content: ReportContent

  static let tables = [
    SubjectTable(schema: InvestmentTable.schema) { content in
      let result = content.evaluation.projectInvestment
      let table = InvestmentTable.table(result)
      let lines = DerivationWording.lines(result.derivation)
      let page = InvestmentTable.page(table, result.total).citing(sources(of: content))
      return (table, [DerivedTable(page, [DerivationItem(id: "total", title: "合计", lines: lines)])])
    },
    SubjectTable(schema: ProjectTable.schema) { content in
      let table = ProjectTable.table(content.evaluation.projectInvestment, sources: content.sources)
      let page = ProjectTable.page(table, dataYear: content.context.dataYear)
      return (table, [page.citing(sources(of: content))])
    },
  ]
  static let figures = [
    SubjectFigure(name: "investment", title: "各领域重点工程投资", figure: InvestmentFigure.figure),
    SubjectFigure(name: "timeline", title: "重点工程时间安排", isLast: true, figure: TimelineFigure.figure),
  ]
  static let matters = [progress]
  private static let progress = Matter(title: "项目进展", isLast: true)

  private var result: ProjectInvestmentResult { content.evaluation.projectInvestment }

  private static func sources(of content: ReportContent) -> [SourceReference] {
    let projects = content.evaluation.projectInvestment.projects
    return content.sources.references(
      projects.map { $0.project.source ?? content.sources.plan } + projects.map { $0.record?.source })
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
    ) { $0.lines(of: projects, rollUp) }
  }

  private func explained(_ project: ProjectAssessment) -> ExplainedItem {
    let stage = project.record?.stage.rawValue ?? "未填报"
    return ExplainedItem(
      identifier: project.id, title: project.project.name,
      overview: "\(project.id)  \(project.project.name)：\(stage)\(project.isLate ? "，逾期" : "")"
    ) { $0.lines(of: [project], content.evaluation.rollUp(of: project)) }
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
