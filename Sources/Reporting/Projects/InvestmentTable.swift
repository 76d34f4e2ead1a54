import Evaluation
import PlanModel

extension Tables {
  /// 重点工程投资汇总: `tables/project-investment.csv`; the page shows the sums by domain.
  static let investment = Table<Summed<ProjectRollUp>>(
    name: "project-investment", title: "重点工程投资汇总", subject: "重点工程按一种方式汇总的一个合计数",
    key: [.dimension, .label], header: .label, empty: .projects,
    columns: counts + amounts + totalRate + periodRate + stages + rates + terminated, look: \.look)

  private typealias Sum = Column<Summed<ProjectRollUp>>

  fileprivate static let byDomain = "领域", byKind = "措施类别"
  fileprivate static let investmentWays:
    [(dimension: String, sums: @Sendable (ProjectInvestmentResult) -> [ProjectRollUp])] = [
      (byDomain, \.byDomain), (byKind, \.byKind), ("责任单位", \.byOwner), ("起始年", \.byStartYear),
      ("总投资规模", \.bySize),
    ]

  private static let counts: [Sum] = [
    .dimension(investmentWays.map(\.dimension)),
    .label("汇总项：某一领域、措施类别、单位、年份、规模，或“合计”", pageTitle: byDomain),
    Sum("count", "项目数", .integer, .required("项目数，按规划的序号计，含储备项目；一个序号分列多行的计1个"), page: .always) {
      .integer($0.count)
    },
    Sum(
      "rows", "清单行数", .integer, .required("清单的行数；一个序号分列多行的，多于项目数"),
      page: .when { page in page.rows.contains { $0.rows != $0.count } }, summed: .count(of: projects.name)
    ) { .integer($0.rows) },
    Sum("reserve", "其中储备项目", .integer, .required("其中储备项目数")) { .integer($0.reserveCount) },
  ]

  private static let amounts: [Sum] = [
    Sum(
      .totalInvestment, "总投资", .money, "总投资之和；没有金额时为空", page: .ifAny, summed: .amount(of: projects.name)
    ) { .money($0.totalInvestment) },
    Sum(
      .periodInvestment, "规划期投资", .money, "规划期投资之和", page: .ifAny, summed: .amount(of: projects.name)
    ) { .money($0.periodInvestment) },
    Sum(
      .cumulativeInvestment, "累计完成投资", .money, "数据年份的累计完成投资之和；数据年份没有填报的不计入", page: .ifAny,
      summed: .amount(of: projects.name)
    ) { .money($0.cumulativeInvestment) },
  ]

  private static let totalRate = share("total", "总投资", \.totalShare) { $0.totalInvestment }
  private static let periodRate = share("period", "规划期投资", \.periodShare) { $0.periodInvestment }

  /// 投资完成率 behind its two sides, which stand on the page where they are not the sums beside it.
  private static func share(
    _ key: String, _ title: String, _ share: @escaping @Sendable (ProjectRollUp) -> InvestmentShare?,
    planned: @escaping @Sendable (ProjectRollUp) -> Decimal?
  ) -> [Sum] {
    let isOther = OnPage<Summed<ProjectRollUp>>.when { page in
      page.rows.contains { row in
        guard let share = share(row.item) else { return false }
        return share.spent != row.cumulativeInvestment || share.planned != planned(row.item)
      }
    }
    return [
      Sum(
        ColumnKey(key + "-rate-spent"), "计入\(title)完成率的累计完成投资", .money,
        "投资完成率（占\(title)）的分子：列有\(title)、没有终止的项目的累计完成投资", page: isOther
      ) { .money(share($0.item)?.spent) },
      Sum(
        ColumnKey(key + "-rate-planned"), "计入\(title)完成率的\(title)", .money,
        "投资完成率（占\(title)）的分母：没有终止的项目的\(title)", page: isOther
      ) { .money(share($0.item)?.planned) },
      Sum(ColumnKey(key + "-rate"), "投资完成率（占\(title)）", .percent, "前两列之比的百分数", page: .ifAny) {
        .rate(share($0.item)?.rate)
      },
    ]
  }

  private static let stages: [Sum] = [
    stage("not-started", .notStarted, "未启动的项目数"), stage("preparation", .preparation, "处于前期的项目数"),
    stage("construction", .construction, "在建的项目数"), stage("commissioning", .commissioning, "调试的项目数"),
    stage("completed", .completed, "完成的项目数"), stage("terminated", .terminated, "终止的项目数，不计入各比率的分母"),
    Sum("unreported", unreported, .integer, .required("数据年份没有填报进展的项目数"), summed: .part(of: "count")) {
      .integer($0.unreported)
    },
  ]

  private static func stage(_ key: ColumnKey, _ stage: ProjectStage, _ meaning: String) -> Sum {
    Sum(key, stage.rawValue, .integer, .required(meaning), summed: .part(of: "count")) {
      .integer($0.stages[stage] ?? 0)
    }
  }

  private static let rates: [Sum] = [
    Sum("started-rate", "开工率", .percent, "在建、调试和完成的项目所占百分比", page: .ifAny) { .rate($0.startedRate) },
    Sum("completed-rate", "完工率", .percent, "完成的项目所占百分比", page: .ifAny) { .rate($0.completedRate) },
    Sum("weighted-progress", "加权进度", .percent, "按阶段加权的工程进度", page: .ifAny) {
      .rate($0.weightedProgress)
    },
    Sum(
      "late", "逾期", .integer, .required("完成年已过、已填报而没有完成的项目数"),
      page: .when { page in page.rows.contains { $0.late > 0 } }
    ) { .integer($0.late) },
    Sum(
      "due-unreported", dueUnreported, .integer, .required("完成年已过、没有完成而数据年份没有填报的项目数"),
      page: .when { page in page.rows.contains { $0.dueUnreported > 0 } }
    ) { .integer($0.dueUnreported) },
    Sum("on-time-rate", "按期率", .percent, "已填报、注明起止年的项目中，没有逾期也没有迟开工的所占百分比") {
      .rate($0.onTimeRate)
    },
  ]

  private static let terminated: [Sum] = [
    Sum("terminated-total-investment", "已终止项目总投资", .money, "已终止项目的总投资，含在总投资内，不计入投资完成率") {
      .money($0.terminatedTotalInvestment)
    },
    Sum("terminated-period-investment", "已终止项目规划期投资", .money, "已终止项目的规划期投资，含在规划期投资内，不计入投资完成率") {
      .money($0.terminatedPeriodInvestment)
    },
    Sum(
      "terminated-cumulative-investment", "已终止项目累计完成投资", .money, "已终止项目的累计完成投资，含在累计完成投资内，不计入投资完成率"
    ) { .money($0.terminatedCumulativeInvestment) },
  ]
}

extension SubjectTable {
  static let investment = SubjectTable(
    Tables.investment, rows: { rows($0.evaluation.projectInvestment) }, blocks: [TableBlock { page($0, $1) }])

  private static func rows(_ result: ProjectInvestmentResult) -> [Summed<ProjectRollUp>] {
    guard result.total.count > 0 else { return [] }
    return Tables.investmentWays.flatMap { dimension, sums in
      sums(result).map { Summed(by: dimension, $0.label, $0) }
    } + [.total(result.total)]
  }

  private static func page(
    _ table: FilledTable<Summed<ProjectRollUp>>, _ content: ReportContent
  ) -> ReportTable {
    let result = content.evaluation.projectInvestment
    let total = result.total
    let hasKinds = result.byKind.count > 1
    let hasMoney = total.totalInvestment != nil || total.periodInvestment != nil
    return table.page(
      content.sentences, title: hasMoney ? "各领域重点工程与投资" : "各领域重点工程",
      where: { row in
        row.dimension == Tables.byDomain || hasKinds && row.dimension == Tables.byKind || row.look.isTotal
      }, notes: notes(content, hasKinds: hasKinds), sources: Projects(content: content).sources,
      derivations: [
        DerivationItem(
          id: "total", title: Sums.total,
          lines: DerivationWording.lines(result.derivation(of: result.projects, total)))
      ])
  }

  private static func notes(_ content: ReportContent, hasKinds: Bool) -> [String] {
    let total = content.evaluation.projectInvestment.total
    return (hasKinds ? content.note(.bothWays) : []) + (total.rows != total.count ? content.note(.rows) : [])
      + ((total.stages[.terminated] ?? 0) > 0 ? content.note(.terminated) : [])
  }
}
