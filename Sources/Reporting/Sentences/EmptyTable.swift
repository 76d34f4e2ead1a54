/// What stands instead of a table without rows.
enum EmptyTable: String, SentenceCase {
  case indicators = "指标"
  case textGoals = "正文量化目标"
  case outlook = "可达性"
  case verdicts = "各类结论"
  case series = "逐年数值"
  case verdictChanges = "与上次评估相比"
  case wanted = "待补数据"
  case reductions = "减排量"
  case projects = "重点工程"
  case overdueProjects = "逾期工程"
  case projectChanges = "项目清单变化"
  case tasks = "主要任务"
  case overdueTasks = "逾期任务"
  case departments = "各单位任务"
  case sources = "数据来源"
  case findings = "数据核查"
  case interpretations = "对原文的理解"
  case revisions = "与上次报送相比"
  case written = "自拟的表"
  case collectedIndicators = "汇总.指标"
  case collectedLaggards = "汇总.滞后"
  case collectedReductions = "汇总.减排量"
  case collectedInvestment = "汇总.重点工程"
  case collectedMissing = "汇总.缺报"
  case collectedSubmissions = "汇总.报送材料"
  case collectedLeftOut = "汇总.未纳入"

  static let file = "empty"
  static let title = "没有内容的表"

  var gives: [TableNoteValue] { [] }
}

extension SentenceBook {
  func callAsFunction(_ empty: EmptyTable) -> String { self(empty, [:]) }
}
