import Evaluation
import PlanModel

/// 项目清单变化, where an earlier report of the plan was archived.
struct ProjectChanges: ReportSubject {
  let content: ReportContent

  static let tables = [SubjectTable.projectChanges]

  static let facts: Facts<ReportContent> = [
    .group("projectChanges", "项目清单与已封存的更早年份的报告相比的变化", of: ProjectChangeFacts.all) { $0 }
  ]
}

/// 项目清单变化 as templates see it: against the archived list of an earlier report.
enum ProjectChangeFacts {
  static let all: Facts<ReportContent> = [
    .text("sentence", "项目清单的变化；没有可以比较的报送时为空") { content in
      guard let earlier = content.earlier, let change = content.projectChange else { return "" }
      return content.sentences(
        change.isEmpty ? ProjectChangeSentence.unchanged : .changed, (earlier, change))
    },
    .flag("isChanged", "项目清单是否有变化") { !($0.projectChange?.isEmpty ?? true) },
  ]

  /// Longer lists are given by domain, with their names in the table.
  private static let longest = 10

  static func list(_ projects: [Project]) -> String {
    let domains = projects.count > longest ? domains(projects) : ""
    return domains.isEmpty ? Phrases.enumeration(projects.map(\.name)) : domains
  }

  /// `水环境治理3个、未注明领域1个`; empty where no project names one.
  static func domains(_ projects: [Project]) -> String {
    let names = projects.map(\.domain).uniqued()
    guard names.contains(where: { $0 != nil }) else { return "" }
    return Phrases.enumeration(
      names.map { name in "\(name ?? "未注明领域")\(projects.count { $0.domain == name })个" })
  }
}

extension ReportContent {
  /// What has changed since the earlier report, where there is one.
  var projectChange: ProjectListChange? { earlier?.change(to: plan.projects) }
}
