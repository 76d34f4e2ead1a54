import Evaluation
import PlanModel

/// 项目清单变化, where an earlier report of the plan was archived.
struct ProjectChanges: ReportSubject {
  let content: ReportContent

  static let tables = [SubjectTable.projectChanges]

  static let facts: Facts<ReportContent> = [
    .group("projectChanges", "项目清单与已封存的更早年份的报告相比的变化", of: ProjectChangeFacts.all) { $0 }
  ]

  var fillsAppendix: Bool { content.projectChange.map { !$0.isEmpty } ?? false }
}

/// 项目清单变化 as templates see it: against the archived list of an earlier report.
enum ProjectChangeFacts {
  static let all: Facts<ReportContent> = [
    .flag("any", "同一规划在更早年份的报告是否已经封存，可以比较项目清单") { $0.earlier != nil },
    .text("since", "所比较的报送，如“2022年报告第1次报送”；没有时为空") { $0.earlier?.title },
    .text("sentence", "项目清单的变化；没有可以比较的报送时为空") { content in
      guard let earlier = content.earlier, let change = content.projectChange else { return "" }
      return content.sentences(
        change.isEmpty ? ProjectChangeSentence.unchanged : .changed, (earlier, change))
    },
    .flag("isChanged", "项目清单是否有变化") { !($0.projectChange?.isEmpty ?? true) },
    .count("addedCount", "新增的项目数") { $0.projectChange?.added.count ?? 0 },
    .text("added", "新增项目的名称，较多时为各领域的个数；没有时为空") { $0.projectChange.map { list($0.added) } },
    .count("removedCount", "退出的项目数") { $0.projectChange?.removed.count ?? 0 },
    .text("removed", "退出项目的名称，较多时为各领域的个数；没有时为空") { $0.projectChange.map { list($0.removed) } },
    .count("carriedOverCount", "结转的项目数") { $0.projectChange?.carriedOver.count ?? 0 },
    .text("carriedOver", "结转项目在各领域的个数；没有注明领域时为空") { $0.projectChange.map { domains($0.carriedOver) } },
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
