import Evaluation
import PlanModel

/// 概述与依据: which plan it is, what it holds, and by which data it is judged.
enum OverviewSentence: String, SentenceCase {
  case plan = "规划"
  case planUnissued = "规划.无印发信息"
  case table = "规划.不单独成文"
  case tableUnissued = "规划.不单独成文.无印发信息"
  case holds = "内容"
  case holdsPart = "内容.指标表不全"
  case priced = "投资"
  case pricedTotal = "投资.只有总投资"
  case pricedPeriod = "投资.只有规划期投资"
  case unavailable = "指标表未取得"
  case unavailableOf = "指标表未取得.有项数"
  case incomplete = "指标表未完整取得"
  case incompleteOf = "指标表未完整取得.有项数"
  case basis = "编制依据"
  case background = "背景"
  case backgroundExcerpt = "背景.节录"
  case onTheWay = "数据.期中"
  case atTheEnd = "数据.期满"
  case lacksFinalYear = "数据.期末数据未到"

  static let file = "overview"
  static let title = "概述与依据"

  var gives: [OverviewValue] {
    switch self {
    case .plan, .table: [.plan, .issuing, .period, .baseYear]
    case .planUnissued, .tableUnissued: [.plan, .period, .baseYear]
    case .holds, .holdsPart: [.content]
    case .priced: [.totalInvestment, .periodInvestment]
    case .pricedTotal: [.totalInvestment]
    case .pricedPeriod: [.periodInvestment]
    case .unavailable, .incomplete: [.unavailable]
    case .unavailableOf, .incompleteOf: [.declared, .unavailable]
    case .basis: [.basis]
    case .background, .backgroundExcerpt: []
    case .onTheWay: [.evaluation, .dataYear, .date, .years, .passed, .schedule]
    case .atTheEnd: [.evaluation, .dataYear, .date]
    case .lacksFinalYear: [.lastYear, .dataYear]
    }
  }

  static func first(_ content: ReportContent) -> [Self] {
    let plan = content.plan
    let isIssued = !PlanFacts.issuing(plan).isEmpty
    let sums = content.evaluation.projectInvestment.total
    let opening: Self =
      plan.isDocument ? isIssued ? .plan : .planUnissued : isIssued ? .table : .tableUnissued
    let holds: [Self] =
      OverviewValue.content.text(of: content).isEmpty
      ? [] : [plan.declared.indicators?.unavailable != nil && content.judgesListed ? .holdsPart : .holds]
    let priced: [Self] =
      switch (sums.totalInvestment, sums.periodInvestment) {
      case (.some, .some): [.priced]
      case (.some, nil): [.pricedTotal]
      case (nil, .some): [.pricedPeriod]
      case (nil, nil): []
      }
    return [opening] + holds + priced
  }

  static func unavailable(_ content: ReportContent) -> [Self] {
    guard let declared = content.plan.declared.indicators, declared.unavailable != nil else { return [] }
    if content.judgesListed { return [declared.total == nil ? .incomplete : .incompleteOf] }
    return [declared.total == nil ? .unavailable : .unavailableOf]
  }

  static func data(_ content: ReportContent) -> [Self] {
    [content.context.isPeriodOver ? .atTheEnd : .onTheWay]
      + (content.context.kind.isFinal && !content.context.isPeriodOver ? [.lacksFinalYear] : [])
  }
}

enum OverviewValue: String, SentenceValue {
  case plan = "规划"
  case issuing = "印发情况"
  case period = "规划期"
  case baseYear = "基期年"
  /// `指标17项（约束性7项、预期性10项）、正文量化目标52项、主要任务41项`
  case content = "内容"
  case totalInvestment = "总投资"
  case periodInvestment = "规划期投资"
  case unavailable = "原因"
  case declared = "自述项数"
  case basis = "编制依据"
  case evaluation = "评估"
  case dataYear = "数据年份"
  case date = "报告日期"
  case years = "规划年数"
  case passed = "已过年数"
  case schedule = "序时进度"
  case lastYear = "规划末年"

  func text(of content: ReportContent) -> String {
    let (plan, context) = (content.plan, content.context)
    let sums = content.evaluation.projectInvestment.total
    return switch self {
    case .plan: plan.isDocument ? Phrases.title(plan.title) : plan.title
    case .issuing: PlanFacts.issuing(plan)
    case .period: plan.period.printed
    case .baseYear: String(plan.baseYear)
    case .content: Self.contents(content).joined(separator: "，")
    case .totalInvestment: sums.totalInvestment.map(NumberFormat.yuan) ?? ""
    case .periodInvestment: sums.periodInvestment.map(NumberFormat.yuan) ?? ""
    case .unavailable: plan.declared.indicators?.unavailable.map(Phrases.sentence) ?? ""
    case .declared: plan.declared.indicators?.total.map(String.init) ?? ""
    case .basis: Phrases.enumeration(plan.legalBasis)
    case .evaluation: content.evaluationTitle
    case .dataYear: String(context.dataYear)
    case .date: context.date.printed
    case .years: String(plan.period.years)
    case .passed: String(context.schedule.passed)
    case .schedule: NumberFormat.percent(context.schedule.percent)
    case .lastYear: String(plan.period.end)
    }
  }

  /// What was entered of the plan, in the order of the report.
  private static func contents(_ content: ReportContent) -> [String] {
    let (listed, goals) = (content.listed().items, content.textGoals.items)
    let natures = [Nature.binding, .expected].compactMap { nature -> String? in
      let count = listed.count { $0.indicator.nature == nature }
      return count == 0 ? nil : "\(nature.rawValue)\(count)项"
    }
    let untargeted = goals.count { if case .noTarget = $0.assessment.reason { true } else { false } }
    let tasks = content.evaluation.taskProgress
    let projects = content.evaluation.projectInvestment
    let kinds = ProjectFacts.kinds(projects.byKind)
    let taskKinds = TaskFacts.kinds(tasks.byKind)
    func remark(_ text: String) -> String { text.isEmpty ? "" : "（\(text)）" }
    return [
      listed.isEmpty ? nil : "指标\(listed.count)项" + remark(natures.joined(separator: "、")),
      goals.isEmpty
        ? nil : "正文量化目标\(goals.count)项" + (untargeted == 0 ? "" : "（其中\(untargeted)项只列数值、未设目标）"),
      tasks.total.count == 0
        ? nil : "主要任务\(tasks.total.count)项" + remark(taskKinds.isEmpty ? "" : "其中\(taskKinds)"),
      tasks.safeguards.count == 0 ? nil : "保障措施\(tasks.safeguards.count)项",
      projects.total.count == 0
        ? nil
        : kinds.isEmpty ? "重点工程\(projects.total.count)个" : "重点项目\(projects.total.count)项（\(kinds)）",
    ].compactMap { $0 }
  }
}
