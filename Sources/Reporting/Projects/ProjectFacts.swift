import Evaluation
import PlanModel

/// 重点工程与投资 as templates see it; counts are of projects as the plan numbers them.
enum ProjectFacts {
  static let all: Facts<ReportContent> = [
    .flag("any", "是否录有重点工程") { $0.investment.total.count > 0 },
    .count("total", "重点工程数，按规划清单的序号计") { $0.investment.total.count },
    .text("totalInvestment", "总投资，带单位；没有时为空") {
      $0.investment.total.totalInvestment.map(NumberFormat.yuan)
    },
    .text("periodInvestment", "规划期投资，带单位；没有时为空") {
      $0.investment.total.periodInvestment.map(NumberFormat.yuan)
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
      $0.investment.total.cumulativeInvestment.map(NumberFormat.yuan)
    },
    .flag("hasOverdue", "是否有完成年已过而没有完成的项目，含没有填报的") { !$0.overdueProjects.isEmpty },
    .count("overdueCount", "完成年已过而没有完成的项目数") { $0.investment.total.overdue },
    .list("overdue", "完成年已过而没有完成的项目", of: project) { $0.overdueProjects },
    .text("standing", "工程进展和投资一段；没有录入工程时为其说明") { ProjectWording(content: $0).standing },
    .text("due", "是否有应完成而没有完成的项目的一句；没有录入工程时为空") { $0.said(of: $0.dueProjects) },
    .text("others", "逾期未开工、晚于规划期末和已终止的项目；没有时为空") { ProjectWording(content: $0).others },
  ]

  private static let project: Facts<Reported<ProjectAssessment>> = [
    .text("name", "项目名称", "某污水处理厂提标改造工程") { $0.project.name },
    .text("domain", "领域；没有时为空", "水环境治理") { $0.project.domain },
    .text("owner", "责任单位；没有时为空", "市水务集团") { $0.project.owner },
    .text("end", "完成年；没有时为空", "2024") { $0.project.end.map(String.init) },
    .text("standing", "数据年份的阶段；没有填报时写明最近填报的阶段", "2023年未填报，2022年为在建") { $0.standing },
    .text("detail", "进展说明；没有时为空") { $0.latest?.detail.map(Phrases.clause) },
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
    Phrases.enumeration(projects.map { "\($0.project.name)（\($0.project.end.map { "\($0)年" } ?? "")）" })
  }

  static func earlier(_ content: ReportContent) -> String? {
    content.investment.total.earlierInvestment.map { "\($0.count)个项目（\(NumberFormat.yuan($0.amount))）" }
  }

  static func terminatedAmounts(_ total: ProjectRollUp) -> String {
    let amounts = [
      ("总投资", total.terminatedTotalInvestment), ("规划期投资", total.terminatedPeriodInvestment),
      ("累计完成投资", total.terminatedCumulativeInvestment),
    ]
    return amounts.compactMap { name, amount in amount.map { name + NumberFormat.yuan($0) } }.joined(
      separator: "，")
  }

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
    return names.count > 8 ? "各责任单位（共\(names.count)个）" : Phrases.enumeration(names)
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
