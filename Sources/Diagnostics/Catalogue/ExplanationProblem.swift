/// What can be wrong with a question for the way to a verdict: `planreport explain`.
package enum ExplanationProblem: Problem {
  /// The plan orders no evaluation in the year.
  case noEvaluation(plan: String, year: Int, years: [Int])
  /// The plan has nothing of this name.
  case unknownItem(String, plan: String, suggestion: String?)

  /// Stable identifier.
  package var id: String {
    switch self {
    case .noEvaluation: "explain.no-evaluation"
    case .unknownItem: "explain.unknown-item"
    }
  }

  /// The wording.
  package var message: Message {
    switch self {
    case .noEvaluation(let plan, let year, let years):
      Message(
        "规划“\(plan)”没有在\(year)年安排评估。", rule: "评估年份由规划的 plan.yaml 中的 evaluations 决定。",
        fix: years.isEmpty
          ? "请在 plan.yaml 的 evaluations 中写明评估年份。"
          : "该规划有评估的年份是：\(years.map(String.init).joined(separator: "、"))。")
    case .unknownItem(let item, let plan, let suggestion):
      Message(
        "规划“\(plan)”中没有“\(item)”。",
        rule: "可查询指标、任务、项目的编号或名称，污染物，项目领域，以及 investment（全部项目的投资）；不写则列出全部。",
        fix: suggestion.map { "是否想写“\($0)”？" })
    }
  }
}
