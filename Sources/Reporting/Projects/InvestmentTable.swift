import Evaluation
import PlanModel

extension Tables {
  /// 重点工程投资汇总: `tables/project-investment.csv`; the page shows the sums by domain.
  static let investment = Table<Summed<ProjectRollUp>>(
    name: "project-investment", title: "重点工程投资汇总", subject: "重点工程按一种方式汇总的一个合计数",
    key: [.dimension, .label], header: .label, emptyText: noProjects,
    columns: [
      .dimension(investmentWays.map(\.dimension)),
      .label("汇总项：某一领域、单位、年份、规模，或“合计”", pageTitle: byDomain),
      Column(
        "count", "项目数", .integer, .required("项目数，含储备项目"), page: .always, summed: .count(of: projects.name)
      ) { .integer($0.count) },
      Column("reserve", "其中储备项目", .integer, .required("其中储备项目数"), summed: .count()) {
        .integer($0.reserveCount)
      },
      Column(
        .totalInvestment, "总投资", .money, "总投资之和；没有金额时为空", page: .ifAny, summed: .amount(of: projects.name)
      ) { .money($0.totalInvestment) },
      Column(
        .periodInvestment, "规划期投资", .money, "规划期投资之和", page: .ifAny, summed: .amount(of: projects.name)
      ) { .money($0.periodInvestment) },
      Column(
        .cumulativeInvestment, "累计完成投资", .money, "截至数据年份的累计完成投资之和", page: .ifAny,
        summed: .amount(of: projects.name)
      ) { .money($0.cumulativeInvestment) },
      Column("total-rate", "投资完成率（占总投资）", .percent, "累计完成投资占总投资的百分比", page: .ifAny) {
        .rate($0.totalInvestmentRate)
      },
      Column("period-rate", "投资完成率（占规划期投资）", .percent, "累计完成投资占规划期投资的百分比", page: .ifAny) {
        .rate($0.periodInvestmentRate)
      },
      stage("not-started", .notStarted, "未启动的项目数"), stage("preparation", .preparation, "处于前期的项目数"),
      stage("construction", .construction, "在建的项目数"), stage("commissioning", .commissioning, "调试的项目数"),
      stage("completed", .completed, "完成的项目数"), stage("terminated", .terminated, "终止的项目数，不计入各比率的分母"),
      Column("unreported", unreported, .integer, .required("没有填报进展的项目数"), summed: .count()) {
        .integer($0.unreported)
      },
      Column("started-rate", "开工率", .percent, "在建、调试和完成的项目所占百分比", page: .ifAny) { .rate($0.startedRate) },
      Column("completed-rate", "完工率", .percent, "完成的项目所占百分比", page: .ifAny) { .rate($0.completedRate) },
      Column("weighted-progress", "加权进度", .percent, "按阶段加权的工程进度", page: .ifAny) {
        .rate($0.weightedProgress)
      },
      Column("late", "逾期", .integer, .required("完成年已过、已填报而没有完成的项目数")) { .integer($0.late) },
      Column("on-time-rate", "按期率", .percent, "已填报、注明起止年的项目中，没有逾期也没有迟开工的所占百分比") {
        .rate($0.onTimeRate)
      },
      Column("terminated-total-investment", "已终止项目总投资", .money, "已终止项目的总投资，含在总投资内，不计入投资完成率") {
        .money($0.terminatedTotalInvestment)
      },
      Column("terminated-period-investment", "已终止项目规划期投资", .money, "已终止项目的规划期投资，含在规划期投资内，不计入投资完成率") {
        .money($0.terminatedPeriodInvestment)
      },
      Column(
        "terminated-cumulative-investment", "已终止项目累计完成投资", .money, "已终止项目的累计完成投资，含在累计完成投资内，不计入投资完成率"
      ) { .money($0.terminatedCumulativeInvestment) },
    ], look: \.look)

  fileprivate static let byDomain = "领域"
  fileprivate static let investmentWays:
    [(dimension: String, sums: @Sendable (ProjectInvestmentResult) -> [ProjectRollUp])] =
      [(byDomain, \.byDomain), ("责任单位", \.byOwner), ("起始年", \.byStartYear), ("总投资规模", \.bySize)]

  private static func stage(
    _ key: ColumnKey, _ stage: ProjectStage, _ meaning: String
  ) -> Column<Summed<ProjectRollUp>> {
    Column(key, stage.rawValue, .integer, .required(meaning), summed: .count()) {
      .integer($0.stages[stage] ?? 0)
    }
  }
}

extension SubjectTables {
  static func investment(_ content: ReportContent) -> SubjectTables {
    let result = content.evaluation.projectInvestment
    let total = result.total
    let parts = Tables.investmentWays.flatMap { dimension, sums in
      sums(result).map { Summed(by: dimension, $0.label, $0) }
    }
    let table = Tables.investment.filled(total.count == 0 ? [] : parts + [.total(total)])
    let hasMoney = total.totalInvestment != nil || total.periodInvestment != nil
    let hasTerminated = (total.stages[.terminated] ?? 0) > 0
    return table.tables(
      table.page(
        title: hasMoney ? "各领域重点工程与投资" : "各领域重点工程",
        where: { $0.dimension == Tables.byDomain || $0.look.isTotal },
        notes: hasTerminated ? ["各项比率的分子和分母都不含已终止的项目。"] : [], sources: Projects(content: content).sources,
        derivations: [
          DerivationItem(
            id: "total", title: Sums.total,
            lines: DerivationWording.lines(result.derivation(of: result.projects, result.total)))
        ]))
  }
}
