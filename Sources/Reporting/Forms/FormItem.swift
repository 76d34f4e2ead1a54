package import Evaluation
package import PlanModel

/// What one row of a department's form asks: of which item and year, what is known of it, what stands in the inputs now.
package struct FormItem: Sendable {
  package enum Subject: Sendable, CaseIterable { case indicators, tasks, projects }

  package let subject: Subject
  package let id: String
  package let name: String
  package let year: Int
  /// 责任单位, as the plan writes it; `nil` where it names none.
  package let units: String?
  /// What the form shows beside id and year.
  package let shown: [(title: String, text: String)]
  /// 最近已知的数值, which changes with what comes in.
  package let latest: String
  /// What the inputs have in the cells that are to be filled in, in their order.
  package let current: [String]
  /// The row of the inputs that has it.
  package let origin: Origin?
  /// How the first cell is to be filled in.
  package let rule: String

  /// Everything that somebody has to report for an evaluation.
  package static func all(of evaluation: PlanEvaluation) -> [FormItem] {
    let year = evaluation.context.dataYear
    // Forms have figures and no sentences.
    let indicators = IndicatorItem.all(
      of: evaluation, sources: SourceNames(evaluation.plan), sentences: SentenceBook())
    return indicators.compactMap(FormItem.init)
      + evaluation.taskProgress.list.compactMap { FormItem($0, dataYear: year) }
      + evaluation.projectInvestment.projects.compactMap { FormItem($0, dataYear: year) }
  }
}

extension FormItem {
  /// Parts are asked in the place of their wholes; sums of reductions and what is left out of the evaluation are not.
  fileprivate init?(_ item: IndicatorItem) {
    let assessment = item.assessment
    guard assessment.parts.isEmpty, !assessment.isRecognisedSum, assessment.verdict.sort != .notEvaluated
    else {
      return nil
    }
    let indicator = item.indicator
    let used = assessment.observation.flatMap { $0.year == assessment.judgedYear ? $0 : nil }
    subject = .indicators
    id = indicator.id
    name = item.fullName
    year = assessment.judgedYear
    units = item.supplier
    shown = [
      ("指标名称", item.fullName), ("单位", indicator.unit ?? ""), ("目标", item.wording.target ?? "待下达"),
      ("基期值", indicator.baseValue.map { item.wording.format.withUnit(item.wording.format.value($0)) } ?? ""),
    ]
    latest = item.latestKnown ?? ""
    current = Self.entries(of: used)
    origin = used?.origin
    rule = item.entryRule
  }

  fileprivate init?(_ task: TaskAssessment, dataYear: Int) {
    // What was finished in an earlier year stays so.
    if let record = task.record, record.year < dataYear { return nil }
    let record = task.record
    subject = .tasks
    id = task.id
    name = task.task.task
    year = dataYear
    units = task.task.leads.isEmpty ? nil : task.task.leads.joined(separator: "、")
    shown = [("工作任务", task.task.task), ("完成年份", task.task.due.map(String.init) ?? "")]
    latest = task.latest.map { "\($0.state.rawValue)（\($0.year)年）" } ?? ""
    current = Self.entries(of: record)
    origin = record?.origin
    rule = "从下拉列表中选择截至年底的进展"
  }

  fileprivate init?(_ project: ProjectAssessment, dataYear: Int) {
    if let record = project.record, record.year < dataYear { return nil }
    let (record, declared) = (project.record, project.project)
    let years = [declared.start, declared.end].map { $0.map(String.init) ?? "" }
    subject = .projects
    id = project.id
    name = declared.name
    year = dataYear
    units = declared.owner
    shown = [
      ("项目名称", declared.name), ("起止年份", years == ["", ""] ? "" : years.joined(separator: "—")),
      ("总投资", declared.totalInvestment.map { $0.plainText() } ?? ""), ("投资单位", declared.unit?.rawValue ?? ""),
    ]
    latest = project.latest.map { "\($0.stage.rawValue)（\($0.year)年）" } ?? ""
    current = Self.entries(of: record)
    origin = record?.origin
    rule = "从下拉列表中选择截至年底的阶段；累计完成投资只填数字" + (declared.unit.map { "，单位\($0.rawValue)" } ?? "")
  }
}

extension IndicatorItem {
  fileprivate var entryRule: String {
    switch indicator.kind.form.values {
    case .states: "填\(MilestoneState.allCases.map(\.rawValue).joined(separator: "、"))之一"
    case .parts: "用“/”分开的几个数，如1/3/20"
    case .numbers where wording.format.isClass: "填水质类别，如Ⅲ类"
    case .numbers: indicator.unit.map { "只填数字，单位\($0)" } ?? "只填数字"
    }
  }
}

// What stands in the cells that are to be filled in, in their order.
extension FormItem {
  package static func entries(of observation: Observation?) -> [String] {
    [
      observation?.value.text, observation?.status?.rawValue, observation?.calibre, observation?.note,
    ].map { $0 ?? "" }
  }

  package static func entries(of record: TaskProgressRecord?) -> [String] {
    [record?.state.rawValue, record?.detail].map { $0 ?? "" }
  }

  package static func entries(of record: ProjectProgressRecord?) -> [String] {
    [
      record?.stage.rawValue, record?.cumulativeInvestment.map { $0.plainText() }, record?.detail,
    ].map { $0 ?? "" }
  }
}
