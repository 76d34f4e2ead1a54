import Evaluation
import Foundation
import PlanModel

/// A project of this list, of the earlier one, or of both.
struct ProjectChange: Sendable {
  let standing: ProjectListStanding
  let project: Project
  /// `nil` for a removed one, whose amounts are in 亿元 as they were published.
  let assessment: ProjectAssessment?
}

extension Tables {
  /// 项目清单变化: `tables/project-changes.csv`.
  static let projectChanges = Table<ProjectChange>(
    name: "project-changes", title: "项目清单变化",
    subject: "本次报告或所比较的报送列有的一个项目；同一规划在更早年份的报告已经封存时才有本表", key: [.id], header: .name,
    group: .standing, empty: .projectChanges,
    columns: [
      Column(
        .standing, "变化", .text,
        .required("新增为本次才有，退出为本次不再列有，结转为两次都有"), codes: ProjectListStanding.allCases.map(\.rawValue),
        page: .always
      ) { .text($0.standing.rawValue) },
      Column(.id, "编号", .code, .required("项目编号，历次报告不变；两份清单按它对应")) { .text($0.project.id) },
      Column(.domain, "领域", .text, "领域", page: .ifAny) { .optional($0.project.domain) },
      Column(.number, "序号", .text, "规划中的序号", page: .ifAny) { .optional($0.project.number) },
      Column(.name, "项目名称", .text, .required("项目名称；退出的项目为上次报送的名称"), page: .always) {
        .text($0.project.name)
      },
      Column(.owner, "责任单位", .text, "责任单位", page: .ifAny) { .optional($0.project.owner) },
      Column(.totalInvestment, "总投资", .money, "总投资；退出的项目为上次报送的数", page: .ifAny) {
        .money($0.assessment.map(\.totalInvestment) ?? $0.project.totalInvestment)
      },
      Column(.periodInvestment, "规划期投资", .money, "规划期投资；退出的项目为上次报送的数", page: .ifAny) {
        .money($0.assessment.map(\.periodInvestment) ?? $0.project.periodInvestment)
      },
    ])
}

extension SubjectTable {
  /// All projects of both lists: added, removed, carried over.
  static let projectChanges = SubjectTable(
    Tables.projectChanges, occasion: .laterReport, title: title,
    rows: { content in
      content.projectChange.map { rows($0, content.evaluation.projectInvestment.projects) }
    },
    blocks: [TableBlock { $0.page($1.sentences, title: title($1)) }])

  private static func title(_ content: ReportContent) -> String? {
    content.earlier.map { "与\($0.title)相比的项目清单" }
  }

  private static func rows(
    _ change: ProjectListChange, _ projects: [ProjectAssessment]
  ) -> [ProjectChange] {
    let current = Dictionary(projects.map { ($0.id, $0) }) { first, _ in first }
    func rows(_ standing: ProjectListStanding, _ projects: [Project]) -> [ProjectChange] {
      projects.map { ProjectChange(standing: standing, project: $0, assessment: current[$0.id]) }
    }
    return rows(.added, change.added) + rows(.removed, change.removed)
      + rows(.carriedOver, change.carriedOver)
  }
}
