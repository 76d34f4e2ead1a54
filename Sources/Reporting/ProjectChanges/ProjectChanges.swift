import Evaluation
import PlanModel

/// 项目清单变化, where an earlier report of the plan was archived.
struct ProjectChanges: ReportSubject {
  let content: ReportContent

  static let tables = [
    SubjectTable(Tables.projectChanges.schema, occasion: .laterReport, made: SubjectTables.projectChanges)
  ]

  var facts: [FactGroup.Entry] {
    [
      .group(
        "projectChanges", "项目清单与已封存的更早年份的报告相比的变化",
        ProjectChangeFacts.group(content.evaluation, since: content.earlier))
    ]
  }

  var fillsAppendix: Bool {
    content.earlier.map { !$0.change(to: content.plan.projects).isEmpty } ?? false
  }
}
