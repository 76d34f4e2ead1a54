import Evaluation
import PlanModel

/// 重点工程与投资 as templates see it; counts are of projects as the plan numbers them.
enum ProjectFacts {
  static let all: Facts<ReportContent> = [
    .flag("any", "是否录有重点工程") { $0.investment.total.count > 0 },
    .flag("isDeclaredEmpty", "plan.yaml是否写明规划没有重点工程清单（declared的projects为0）") {
      $0.plan.declared.projects == 0
    },
    .count("total", "重点工程数，按规划清单的序号计") { $0.investment.total.count },
    .text("rows", "一个序号分列多行时的总行数，如“35”；否则为空") {
      $0.investment.total.rows == $0.investment.total.count ? nil : String($0.investment.total.rows)
    },
    .text("kinds", "各措施类别的项目数，如“工程20个、平台3个”；只有工程时为空") { kinds($0.investment.byKind) },
    .count("domainCount", "领域数") { $0.investment.byDomain.count },
    .flag("hasReserve", "是否有储备项目") { $0.investment.total.reserveCount > 0 },
    .count("reserveCount", "储备项目数") { $0.investment.total.reserveCount },
    .text("totalInvestment", "总投资，带单位；没有时为空") { money($0.investment.total.totalInvestment) },
    .text("periodInvestment", "规划期投资，带单位；没有时为空") { money($0.investment.total.periodInvestment) },
    .flag("isDeclaredUnpriced", "plan.yaml是否写明规划没有列出投资额（declared的investment的total为0）") {
      $0.plan.declared.investment?.total == 0
    },
    .flag("hasProgress", "数据年份是否有人填报进展") { $0.investment.total.isReported },
    .count("unreported", "数据年份未填报进展的项目数") { $0.investment.total.unreported },
    .text("stages", "数据年份各阶段的项目数，如“在建3个、完成2个”；没有填报时为空") { stages($0.investment.total) },
    .text("startedRate", "开工率；没有填报时为空") { $0.investment.total.startedRate.map(NumberFormat.percent) },
    .text("completedRate", "完工率；没有填报时为空") { $0.investment.total.completedRate.map(NumberFormat.percent) },
    .text("weightedProgress", "加权进度；没有填报时为空") {
      $0.investment.total.weightedProgress.map(NumberFormat.percent)
    },
    .text("onTimeRate", "按期率；没有填报或项目没有起止年时为空") { $0.investment.total.onTimeRate.map(NumberFormat.percent) },
    .text("cumulativeInvestment", "数据年份的累计完成投资，带单位；没有填报时为空") {
      money($0.investment.total.cumulativeInvestment)
    },
    .list("shares", "投资完成率，分别以总投资和规划期投资为分母", of: share) { InvestmentShareWording.all($0.investment.total) },
    .text("earlierInvestment", "数据年份未填报的项目以往填报的累计完成投资，如“2个项目（4.00亿元）”；没有时为空") { earlier($0) },
    .flag("hasEnds", "是否有项目列明完成年") { $0.investment.projects.contains { $0.project.end != nil } },
    .flag("allHaveEnds", "是否各项目都列明完成年") { $0.investment.projects.allSatisfy { $0.project.end != nil } },
    .flag("hasOverdue", "是否有完成年已过而没有完成的项目，含没有填报的") { !$0.overdueProjects.isEmpty },
    .count("overdueCount", "完成年已过而没有完成的项目数") { $0.investment.total.overdue },
    .text("overdueRows", "这些项目分列的行数与项目数不同时的行数；否则为空") {
      $0.overdueProjects.count == $0.investment.total.overdue ? nil : String($0.overdueProjects.count)
    },
    .text("overdueReporting", "其中数据年份没有填报的，如“其中3个2025年未填报，是否已经完成无法判断”；没有时为空") {
      let total = $0.investment.total
      return Overdue.reporting(total.dueUnreported, of: total.overdue, "个", dataYear: $0.context.dataYear)
    },
    .list("overdue", "完成年已过而没有完成的项目", of: project) { $0.overdueProjects },
    .text("lateStartNames", "起始年已过而尚未开工的项目名称；没有时为空") { content in
      names(lateStarts(content.investment))
    },
    .count("endingAfterCount", "完成年晚于规划期末的项目数") {
      $0.investment.endingAfterPlan.map(\.project).numberedCount
    },
    .text("endingAfter", "完成年晚于规划期末的项目及其完成年；没有时为空") { endingAfter($0.investment.endingAfterPlan) },
    .text("terminatedNames", "已终止的项目名称；没有时为空") { names($0.investment.projects.filter(\.isTerminated)) },
    .text("terminatedAmounts", "已终止项目的总投资、规划期投资和累计完成投资；没有时为空") { terminatedAmounts($0.investment.total) },
    .text("publishedLater", "报告日期以后才公布、没有采用的项目进展；没有时为空") { PublishedLaterWording.projects($0) },
    .text("standing", "工程进展和投资一段；没有录入工程时为其说明") { ProjectWording(content: $0).standing },
    .text("due", "是否有应完成而没有完成的项目的一句；没有录入工程时为空") { ProjectWording(content: $0).due },
    .text("others", "逾期未开工、晚于规划期末和已终止的项目；没有时为空") { ProjectWording(content: $0).others },
    .text("owners", "应填报进展而未填报的责任单位，较多时只写单位数；没有注明时为空") { owners($0.investment) },
  ]

  private static let project: Facts<Reported<ProjectAssessment>> = [
    .text("name", "项目名称", "某污水处理厂提标改造工程") { $0.project.name },
    .text("domain", "领域；没有时为空", "水环境治理") { $0.project.domain },
    .text("owner", "责任单位；没有时为空", "市水务集团") { $0.project.owner },
    .text("end", "完成年；没有时为空", "2024") { $0.project.end.map(String.init) },
    .text("standing", "数据年份的阶段；没有填报时写明最近填报的阶段", "2023年未填报，2022年为在建") { $0.standing },
    .text("detail", "进展说明；没有时为空") { $0.latest?.detail.map(Phrases.clause) },
  ]

  private static let share: Facts<InvestmentShareWording> = [
    .text("of", "分母：总投资或规划期投资", "总投资") { $0.title },
    .text("spent", "计入的累计完成投资", "23.00亿元") { NumberFormat.money($0.share.spent) + "亿元" },
    .text("planned", "计入的总投资或规划期投资", "40.00亿元") { NumberFormat.money($0.share.planned) + "亿元" },
    .text("rate", "投资完成率", "57.5%") { NumberFormat.percent($0.share.rate) },
    .text("leftOut", "没有计入的投资；没有时为空", "没有列总投资的1个项目完成的6.00亿元") { $0.leftOut },
  ]

  static func lateStarts(_ result: ProjectInvestmentResult) -> [ProjectAssessment] {
    result.projects.filter { $0.isLateStart && !$0.isLate }
  }

  /// `开工率76.9%，完工率15.4%`: those that can be computed.
  static func rates(_ total: ProjectRollUp) -> String {
    let rates = [
      ("开工率", total.startedRate), ("完工率", total.completedRate), ("加权进度", total.weightedProgress),
      ("按期率", total.onTimeRate),
    ]
    return rates.compactMap { name, rate in rate.map { name + NumberFormat.percent($0) } }
      .joined(separator: "，")
  }

  static func names(_ projects: [ProjectAssessment]) -> String {
    Phrases.enumeration(projects.map(\.project.name))
  }

  static func kinds(_ kinds: [ProjectRollUp]) -> String {
    let isPlain = kinds.map(\.label) == [MeasureKind.project.rawValue]
    return isPlain ? "" : Phrases.enumeration(kinds.map { "\($0.label ?? "")\($0.count)项" })
  }

  /// More than these are in the list at the end of the report.
  static let longest = 10

  static func endingAfter(_ projects: [ProjectAssessment]) -> String {
    projects.count > longest
      ? "见附表"
      : Phrases.enumeration(projects.map { "\($0.project.name)（\($0.project.end.map { "\($0)年" } ?? "")）" })
  }

  static func earlier(_ content: ReportContent) -> String? {
    content.investment.total.earlierInvestment.map { "\($0.count)个项目（\(NumberFormat.money($0.amount))亿元）" }
  }

  static func terminatedAmounts(_ total: ProjectRollUp) -> String {
    let amounts = [
      ("总投资", total.terminatedTotalInvestment), ("规划期投资", total.terminatedPeriodInvestment),
      ("累计完成投资", total.terminatedCumulativeInvestment),
    ]
    return amounts.compactMap { name, amount in money(amount).map { name + $0 } }.joined(separator: "，")
  }

  private static func money(_ amount: Decimal?) -> String? { amount.map { NumberFormat.money($0) + "亿元" } }

  static func stages(_ total: ProjectRollUp) -> String {
    guard total.isReported else { return "" }
    let order: [ProjectStage] = [
      .completed, .commissioning, .construction, .preparation, .notStarted, .terminated,
    ]
    let stages = order.compactMap { stage in
      total.stages[stage].flatMap { $0 > 0 ? "\(stage.rawValue)\($0)个" : nil }
    }
    let unreported = total.unreported > 0 ? ["未填报\(total.unreported)个"] : []
    return Phrases.enumeration(stages + unreported)
  }

  static func owners(_ result: ProjectInvestmentResult) -> String {
    let names = result.projects.filter { $0.record == nil }.compactMap(\.project.owner)
      .flatMap { $0.split(separator: "、").map(String.init) }.uniqued()
    return names.count > 8 ? "各责任单位（共\(names.count)个，见附表）" : Phrases.enumeration(names)
  }
}

extension ReportContent {
  fileprivate var investment: ProjectInvestmentResult { evaluation.projectInvestment }

  var overdueProjects: [Reported<ProjectAssessment>] {
    investment.projects.filter(\.isOverdue).map(reported)
  }
}

extension Reported<ProjectAssessment> {
  /// `2023年在建`, `2023年未填报，2022年为在建`, `2023年未填报`
  var standing: String {
    if let record = item.record { return "\(record.year)年\(record.stage.rawValue)" }
    return "\(dataYear)年未填报" + (item.earlier.map { "，\($0.year)年为\($0.stage.rawValue)" } ?? "")
  }
}

extension ProjectRollUp {
  var isReported: Bool { unreported < count }
}
