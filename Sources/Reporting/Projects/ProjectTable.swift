import Evaluation
package import PlanModel

extension Tables {
  /// 重点工程清单: `tables/projects.csv`.
  static let projects = Table<Reported<ProjectAssessment>>(
    name: "projects", title: "重点工程清单", subject: "一个重点工程项目", key: [.id], header: .name, group: .domain,
    empty: .projects,
    columns: [
      Column(.id, "编号", .code, .required("项目编号，本规划内唯一，历次报告不变")) { .text($0.id) },
      Column(.number, "序号", .text, "规划中的序号", page: .ifAny, after: .domain) { .optional($0.project.number) },
      Column(.domain, "领域", .text, "规划中的领域", page: .ifAny, compared: .value(after: .name)) {
        .optional($0.project.domain)
      },
      Column(
        "kind", "措施类别", .text, .required("措施类别"), codes: MeasureKind.allCases.map(\.rawValue),
        page: .when { page in page.rows.contains { $0.project.kind != .project } }
      ) { .text($0.project.kind.rawValue) },
      Column(.name, "项目名称", .text, .required("项目名称"), page: .always, compared: .value) {
        .text($0.project.name)
      },
      Column("content", "建设内容", .text, "建设内容") { .optional($0.project.content) },
      Column("start", "起始年", .year, "起始年", page: .ifAny, compared: .value) { .integer($0.project.start) },
      Column("end", "完成年", .year, "完成年", page: .ifAny, compared: .value) { .integer($0.project.end) },
      Column(.totalInvestment, "总投资", .money, "总投资，一律折算为亿元", page: .ifAny, compared: .value) {
        .money($0.totalInvestment)
      },
      Column(.periodInvestment, "规划期投资", .money, "规划期投资，一律折算为亿元", page: .ifAny, compared: .value) {
        .money($0.periodInvestment)
      },
      Column(.owner, "责任单位", .text, "责任单位", page: .ifAny, compared: .value) { .optional($0.project.owner) },
      Column("reserve", "储备项目", .boolean, .required("是否储备项目"), compared: .value) {
        .boolean($0.project.reserve)
      },
      Column(
        "stage", "阶段", .outcome,
        .required("数据年份的工程阶段，以往填报的完成和终止继续有效；没有填报时为“\(unreported)”"),
        codes: ProjectStage.allCases.map(\.rawValue) + [unreported],
        page: .when { page in page.rows.contains { $0.record != nil } },
        pageTitle: { $0.rows.first.map { "\($0.dataYear)年阶段" } },
        compared: .value(asOf: "record-year")
      ) { .text($0.record?.stage.rawValue ?? unreported) },
      Column("record-year", "进展年份", .year, "工程阶段所属年份") { .integer($0.record?.year) },
      Column(
        "earlier-stage", "以往阶段", .text, "最近一次填报不是数据年份的，填报的阶段及其年份；“完成”和“终止”继续有效，其他的只供参考",
        page: .ifAny, pageTitle: { _ in "以往填报的阶段" }
      ) { row in
        row.latest.flatMap { $0.year == row.dataYear ? nil : .text("\($0.stage.rawValue)（\($0.year)年）") }
          ?? .blank
      },
      Column(
        .cumulativeInvestment, "累计完成投资", .money, "累计完成投资，一律折算为亿元", page: .ifAny,
        compared: .value(asOf: "record-year")
      ) { .money($0.cumulativeInvestment) },
      Column(
        "late", "是否逾期", .text, "完成年已过而没有完成；没有填报而未到期的为空",
        codes: [TableColumn.Kind.yes, TableColumn.Kind.no, dueUnreported]
      ) {
        $0.isDueUnreported ? .text(dueUnreported) : $0.record == nil ? .missing : .boolean($0.isLate)
      },
      Column("detail", "进展说明", .text, "进展说明") { .optional($0.latest?.detail) },
      Column("source", "来源", .text, "项目来源的标题") {
        .optional($0.sources.title($0.project.source ?? $0.sources.plan))
      },
      Column("progress-source", "进展来源", .text, "进展来源的标题") {
        .optional($0.sources.title($0.latest?.source))
      },
      Column("place", "出处", .text, "项目在规划中的位置") { .optional($0.project.place) },
      Column("note", "备注", .text, "其他说明") { .optional($0.project.note) },
    ])

  static let overdueProjects = Table.overdue(
    "overdue-projects", title: "应完成而没有填报完成的项目", item: "项目", departments: "责任单位",
    empty: .overdueProjects)

  /// What stands for the stage or state of an item that nobody reported on.
  static let unreported = "未填报"
  /// Past its year, not known to be finished, and nobody reported.
  static let dueUnreported = "到期未填报"
}

extension SubjectTable {
  static let projects = SubjectTable(
    Tables.projects, rows: { $0.evaluation.projectInvestment.projects.map($0.reported) },
    blocks: [
      TableBlock { $0.page($1.sentences, sources: Projects(content: $1).sources) },
      TableBlock(Tables.overdueProjects.name) { _, content in
        Tables.overdueProjects.page(
          content.overdueProjects.compactMap(Overdue.init), .overdueProjects, content)
      },
    ])
}

extension Overdue {
  fileprivate init?(_ item: Reported<ProjectAssessment>) {
    self.init(
      due: item.project.end, name: item.project.name, departments: item.project.owner ?? "",
      standing: item.standing, detail: item.latest?.detail)
  }
}

extension Project {
  /// The columns that a published list of projects, or of their changes, is read back by.
  package static let publishedColumns: [ColumnKey] = [
    .id, .name, .domain, .number, .owner, .totalInvestment, .periodInvestment,
  ]

  /// A project as a submission's table gives it, whose amounts are in 亿元.
  package init(published text: (ColumnKey) -> String, origin: Origin) {
    func optional(_ key: ColumnKey) -> String? { text(key).isEmpty ? nil : text(key) }
    self.init(id: text(.id), name: text(.name), origin: origin)
    domain = optional(.domain)
    number = optional(.number)
    owner = optional(.owner)
    totalInvestment = Decimal(plain: text(.totalInvestment))
    periodInvestment = Decimal(plain: text(.periodInvestment))
    unit = .hundredMillionYuan
  }
}
