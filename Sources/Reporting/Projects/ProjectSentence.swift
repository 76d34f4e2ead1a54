import Evaluation
import PlanModel

/// 重点工程与投资: what was reported and paid, what starts late, ends later or was given up.
enum ProjectSentence: String, SentenceCase {
  case declaredNone = "没有清单"
  case notEntered = "清单未录入"
  case rows = "清单.分列"
  case reserve = "清单.储备项目"
  case declaredUnpriced = "投资.没有列出"
  case unpriced = "投资.未录入"
  case progress = "进展"
  case noProgress = "进展.无填报"
  case noProgressOwners = "进展.无填报.有责任单位"
  case invested = "累计投资"
  case investedOfBoth = "累计投资.占总投资和规划期投资"
  case earlier = "以往投资不计入"
  case publishedLater = "报告日期以后公布"
  case lateStart = "逾期未开工"
  case endingAfter = "晚于规划期末"
  case endingAfterMany = "晚于规划期末.较多"
  case terminated = "已终止"
  case terminatedUnpriced = "已终止.无金额"

  static let file = "projects"
  static let title = "重点工程与投资"

  var gives: [ProjectValue] {
    switch self {
    case .declaredNone, .notEntered, .declaredUnpriced, .unpriced: []
    case .rows: [.total, .rows]
    case .reserve: [.total, .reserve]
    case .progress: [.dataYear, .total, .stages, .rates]
    case .noProgress: [.dataYear]
    case .noProgressOwners: [.dataYear, .owners]
    case .invested: [.dataYear, .invested]
    case .investedOfBoth:
      [.dataYear, .invested, .totalInvestment, .totalRate, .periodInvestment, .periodRate]
    case .earlier: [.dataYear, .earlier]
    case .publishedLater: [.publishedLater]
    case .lateStart: [.lateStart]
    case .endingAfter: [.lastYear, .endingAfterCount, .endingAfter]
    case .endingAfterMany: [.lastYear, .endingAfterCount]
    case .terminated: [.terminated, .terminatedAmounts]
    case .terminatedUnpriced: [.terminated]
    }
  }
}

enum ProjectValue: String, SentenceValue {
  case dataYear = "数据年份"
  case total = "总数"
  case rows = "行数"
  case reserve = "储备个数"
  case stages = "各阶段个数"
  /// `开工率76.9%，完工率15.4%`
  case rates = "各项比率"
  case owners = "责任单位"
  case invested = "累计完成投资"
  case totalInvestment = "计入的总投资"
  case totalRate = "占总投资"
  case periodInvestment = "计入的规划期投资"
  case periodRate = "占规划期投资"
  case earlier = "以往投资"
  case publishedLater = "未采用"
  case lateStart = "未开工项目"
  case lastYear = "规划末年"
  case endingAfterCount = "晚于期末个数"
  case endingAfter = "晚于期末项目"
  case terminated = "终止项目"
  case terminatedAmounts = "终止项目金额"

  func text(of content: ReportContent) -> String {
    let result = content.evaluation.projectInvestment
    let total = result.total
    return switch self {
    case .dataYear: String(content.context.dataYear)
    case .total: String(total.count)
    case .rows: String(total.rows)
    case .reserve: String(total.reserveCount)
    case .stages: ProjectFacts.stages(total)
    case .rates: ProjectFacts.rates(total)
    case .owners: ProjectFacts.owners(result)
    case .invested: total.cumulativeInvestment.map(NumberFormat.yuan) ?? ""
    case .totalInvestment: total.totalShare.map { NumberFormat.yuan($0.planned) } ?? ""
    case .totalRate: total.totalShare.map { NumberFormat.percent($0.rate) } ?? ""
    case .periodInvestment: total.periodShare.map { NumberFormat.yuan($0.planned) } ?? ""
    case .periodRate: total.periodShare.map { NumberFormat.percent($0.rate) } ?? ""
    case .earlier: ProjectFacts.earlier(content) ?? ""
    case .publishedLater: PublishedLaterWording.projects(content)
    case .lateStart: ProjectFacts.names(ProjectFacts.lateStarts(result))
    case .lastYear: String(content.plan.period.end)
    case .endingAfterCount: String(result.endingAfterPlan.map(\.project).numberedCount)
    case .endingAfter: ProjectFacts.endingAfter(result.endingAfterPlan)
    case .terminated: ProjectFacts.names(result.projects.filter(\.isTerminated))
    case .terminatedAmounts: ProjectFacts.terminatedAmounts(total)
    }
  }
}

/// 投资完成率 of one sum.
enum ShareSentence: String, SentenceCase {
  case share = "投资完成率"
  case shareLeavingOut = "投资完成率.有未计入"

  static let file = "shares"
  static let title = "投资完成率"

  var gives: [ShareValue] {
    switch self {
    case .share: [.of, .spent, .planned, .rate]
    case .shareLeavingOut: [.of, .spent, .planned, .rate, .leftOut]
    }
  }
}

enum ShareValue: String, SentenceValue {
  /// 总投资 or 规划期投资.
  case of = "分母"
  case spent = "已完成"
  case planned = "计划"
  case rate = "完成率"
  case leftOut = "未计入"

  func text(of share: InvestmentShareWording) -> String {
    switch self {
    case .of: share.title
    case .spent: NumberFormat.yuan(share.share.spent)
    case .planned: NumberFormat.yuan(share.share.planned)
    case .rate: NumberFormat.percent(share.share.rate)
    case .leftOut: share.leftOut
    }
  }
}
