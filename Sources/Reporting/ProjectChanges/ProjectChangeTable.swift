import Evaluation
import Foundation
import PlanModel

/// 项目清单变化: `tables/project-changes.csv`, where an earlier report of the plan was archived.
package enum ProjectChangeTable {
  /// Name of the file and of the fenced block.
  package static let name = "project-changes"

  /// All projects of both lists: added, removed, carried over.
  static func table(_ result: ProjectInvestmentResult, since earlier: EarlierProjects) -> ReportTable {
    let change = earlier.change(to: result.projects.map(\.project))
    let current = Dictionary(result.projects.map { ($0.id, $0) }) { first, _ in first }
    func items(_ standing: ProjectListStanding, _ projects: [Project]) -> [Item] {
      projects.map { Item(standing: standing, project: $0, assessment: current[$0.id]) }
    }
    let items =
      items(.added, change.added) + items(.removed, change.removed) + items(.carriedOver, change.carriedOver)
    return ReportTable(
      name: name, title: "与\(earlier.title)相比的项目清单", columns: columns,
      rows: items.map { ReportTable.Row(id: $0.project.id, cells: definitions.cells(of: $0)) },
      rowHeader: "name", group: "standing", emptyText: "两份清单都没有项目。")
  }

  /// What the page shows.
  static func page(_ table: ReportTable) -> ReportTable {
    table.showing(
      TableView(
        name: table.name, title: table.title,
        columns: [
          .always("standing"), .ifAny("domain"), .ifAny("number"), .always("name"), .ifAny("owner"),
          .ifAny("total-investment"), .ifAny("period-investment"),
        ],
        group: "standing", emptyText: table.emptyText))
  }

  /// `tables/project-changes.csv`.
  package static let schema = TableSchema(
    name: name, title: "项目清单变化",
    subject: "本次报告或所比较的报送列有的一个项目；同一规划在更早年份的报告已经封存时才有本表", columns: columns, key: ["id"],
    notes: [
      "standing": .required(
        "新增为本次才有，退出为本次不再列有，结转为两次都有", codes: ProjectListStanding.allCases.map(\.rawValue)),
      "id": .required("项目编号，历次报告不变；两份清单按它对应"),
      "domain": .optional("领域"),
      "number": .optional("规划中的序号"),
      "name": .required("项目名称；退出的项目为上次报送的名称"),
      "owner": .optional("责任单位"),
      "total-investment": .optional("总投资；退出的项目为上次报送的数"),
      "period-investment": .optional("规划期投资；退出的项目为上次报送的数"),
    ])

  private struct Item {
    let standing: ProjectListStanding
    let project: Project
    /// `nil` for a removed one, whose amounts are in 亿元 as they were published.
    let assessment: ProjectAssessment?

    func amount(
      _ now: KeyPath<ProjectAssessment, Decimal?>, _ then: KeyPath<Project, Decimal?>
    ) -> TableCell {
      .number(assessment.map { $0[keyPath: now] } ?? project[keyPath: then], NumberFormat.money)
    }
  }

  /// All columns in their order.
  private static let columns: [TableColumn] = definitions.map(\.column)

  private static let definitions: [ColumnDefinition<Item>] = [
    .init("standing", "变化") { .text($0.standing.rawValue) },
    .init("id", "编号", .code) { .text($0.project.id) },
    .init("domain", "领域") { .optional($0.project.domain) },
    .init("number", "序号") { .optional($0.project.number) },
    .init("name", "项目名称") { .text($0.project.name) },
    .init("owner", "责任单位") { .optional($0.project.owner) },
    .init("total-investment", "总投资", .number, unit: "亿元") {
      $0.amount(\.totalInvestment, \.totalInvestment)
    },
    .init("period-investment", "规划期投资", .number, unit: "亿元") {
      $0.amount(\.periodInvestment, \.periodInvestment)
    },
  ]
}
