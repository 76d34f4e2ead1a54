import Evaluation
import Foundation
import PlanModel

/// 重点工程与投资 as templates see it.
enum ProjectFacts {
  static let all: Facts<ProjectInvestmentResult> = [
    .flag("any", "规划是否列出重点工程") { $0.total.count > 0 },
    .count("total", "重点工程数，按规划清单的序号计") { $0.numbered },
    .text("rows", "一个序号分列多行时的总行数，如“35”；否则为空") {
      $0.total.count == $0.numbered ? nil : String($0.total.count)
    },
    .count("domainCount", "领域数") { $0.byDomain.count },
    .flag("hasReserve", "是否有储备项目") { $0.total.reserveCount > 0 },
    .count("reserveCount", "储备项目数") { $0.total.reserveCount },
    .text("totalInvestment", "总投资，带单位；没有时为空") { money($0.total.totalInvestment) },
    .text("periodInvestment", "规划期投资，带单位；没有时为空") { money($0.total.periodInvestment) },
    .flag("hasProgress", "是否有人填报进展") { $0.total.isReported },
    .count("unreported", "未填报进展的项目数") { $0.total.unreported },
    .text("stages", "各阶段项目数，如“在建3个、完成2个”；没有填报时为空") { stages($0.total) },
    .text("startedRate", "开工率；没有填报时为空") { $0.total.startedRate.map(NumberFormat.percent) },
    .text("completedRate", "完工率；没有填报时为空") { $0.total.completedRate.map(NumberFormat.percent) },
    .text("cumulativeInvestment", "累计完成投资，带单位；没有填报时为空") { money($0.total.cumulativeInvestment) },
    .text("totalRate", "投资完成率（占总投资）；没有时为空") { $0.total.totalInvestmentRate.map(NumberFormat.percent) },
    .text("periodRate", "投资完成率（占规划期投资）；没有时为空") { $0.total.periodInvestmentRate.map(NumberFormat.percent) },
    .text("weightedProgress", "加权进度；没有填报时为空") { $0.total.weightedProgress.map(NumberFormat.percent) },
    .text("onTimeRate", "按期率；没有填报或项目没有起止年时为空") { $0.total.onTimeRate.map(NumberFormat.percent) },
    .list("late", "逾期未完成的项目", of: project) { $0.late },
    .text("lateNames", "逾期未完成的项目名称；没有时为空") { names($0.late) },
    .count("lateCount", "逾期未完成的项目数") { $0.late.count },
    .text("lateStartNames", "起始年已过而尚未开工的项目名称；没有时为空") { result in
      names(result.projects.filter { $0.isLateStart && !$0.isLate })
    },
    .list("terminated", "已终止的项目", of: project) { $0.terminated },
    .text("terminatedNames", "已终止的项目名称；没有时为空") { names($0.terminated) },
    .text("terminatedAmounts", "已终止项目的总投资、规划期投资和累计完成投资；没有时为空") { terminatedAmounts($0.total) },
    .flag("ratesLeaveOut", "投资完成率是否不计已终止的项目") { result in
      !result.terminated.isEmpty
        && (result.total.totalInvestmentRate ?? result.total.periodInvestmentRate) != nil
    },
    .text("owners", "应填报进展而未填报的责任单位，较多时只写单位数；没有注明时为空") { owners($0) },
  ]

  private static let project: Facts<ProjectAssessment> = [
    .text("name", "项目名称", "某污水处理厂提标改造工程") { $0.project.name },
    .text("domain", "领域；没有时为空", "水环境治理") { $0.project.domain },
    .text("owner", "责任单位；没有时为空", "市水务集团") { $0.project.owner },
    .text("end", "完成年；没有时为空", "2024") { $0.project.end.map(String.init) },
    .text("stage", "阶段；没有填报时为空", "在建") { $0.record?.stage.rawValue },
    .text("detail", "进展说明；没有时为空") { $0.record?.detail.map(Phrases.clause) },
  ]

  private static func names(_ projects: [ProjectAssessment]) -> String {
    Phrases.enumeration(projects.map(\.project.name))
  }

  private static func terminatedAmounts(_ total: ProjectRollUp) -> String {
    let amounts = [
      ("总投资", total.terminatedTotalInvestment), ("规划期投资", total.terminatedPeriodInvestment),
      ("累计完成投资", total.terminatedCumulativeInvestment),
    ]
    return amounts.compactMap { name, amount in money(amount).map { name + $0 } }.joined(separator: "，")
  }

  private static func money(_ amount: Decimal?) -> String? { amount.map { NumberFormat.money($0) + "亿元" } }

  private static func stages(_ total: ProjectRollUp) -> String {
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

  private static func owners(_ result: ProjectInvestmentResult) -> String {
    let names = result.projects.filter { $0.record == nil }.compactMap(\.project.owner)
      .flatMap { $0.split(separator: "、").map(String.init) }.uniqued()
    return names.count > 8 ? "各责任单位（共\(names.count)个，见附表）" : Phrases.enumeration(names)
  }
}

extension ProjectInvestmentResult {
  /// Rows that share a printed number are one project.
  fileprivate var numbered: Int { projects.map(\.project).numberedCount }
  fileprivate var late: [ProjectAssessment] { projects.filter(\.isLate) }
  fileprivate var terminated: [ProjectAssessment] { projects.filter(\.isTerminated) }
}

extension ProjectRollUp {
  fileprivate var isReported: Bool { unreported < count }
}
