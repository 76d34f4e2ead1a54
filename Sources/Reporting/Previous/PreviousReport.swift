import Evaluation
import PlanModel

/// The plan's evaluation before this one, judged anew by what is known now.
struct PreviousReport: Sendable {
  /// `2022年年度评估`.
  let title: String
  let comparison: ResultComparison

  /// `nil` for a plan's first evaluation, and where the earlier one looked at no earlier year.
  ///
  /// - Parameter others: Evaluations of the plan that were made already.
  init?(_ evaluation: PlanEvaluation, among others: [PlanEvaluation] = []) {
    let earlier = evaluation.plan.evaluations.filter {
      $0.year < evaluation.context.year && $0.dataThrough < evaluation.context.dataYear
    }
    guard let planned = earlier.max(by: { $0.year < $1.year }) else { return nil }
    title = "\(planned.year)年\(planned.term ?? planned.kind.title)"
    // What was published between the two dates is not in this evaluation's plan.
    let made = others.first { $0.planned == planned && planned.date <= evaluation.planned.date }
    comparison = ResultComparison(
      from: IndicatorResult.all(made?.indicators ?? PlanEvaluator.indicators(evaluation.plan, planned)),
      to: IndicatorResult.all(evaluation.indicators))
  }
}

/// 与上次评估相比.
struct Previous: ReportSubject {
  let content: ReportContent

  static let facts: Facts<ReportContent> = [.group("previous", "与上次评估相比", of: own) { $0 }]

  private static let own: Facts<ReportContent> = [
    .flag("any", "规划是否有上一次评估") { $0.previous != nil },
    .flag("isChanged", "与上次评估相比是否有指标的结论变化") { $0.previous?.comparison.isChanged ?? false },
    .text("sentence", "与上次评估相比的一句话；没有上一次评估时为空") { content in
      content.previous.map { content.sentences(ChangeSentence.of($0), $0) }
    },
  ]
}

enum ChangeSentence: String, SentenceCase {
  case none = "均无变化"
  case some = "部分变化"
  case all = "全部变化"

  static let file = "changes"
  static let title = "与上次评估相比"

  static func of(_ previous: PreviousReport) -> Self {
    let comparison = previous.comparison
    return !comparison.isChanged ? .none : comparison.count(.unchanged) > 0 ? .some : .all
  }

  var gives: [ChangeValue] {
    switch self {
    case .none: [.previous, .total]
    case .some: [.previous, .total, .changes, .unchanged]
    case .all: [.previous, .total, .changes]
    }
  }
}

enum ChangeValue: String, SentenceValue {
  /// 2022年年度评估.
  case previous = "上次评估"
  case total = "总数"
  /// 变差1项、好转2项.
  case changes = "各类变化"
  case unchanged = "不变"

  func text(of previous: PreviousReport) -> String {
    switch self {
    case .previous: previous.title
    case .total: String(previous.comparison.rows.count)
    case .changes: previous.comparison.words
    case .unchanged: String(previous.comparison.count(.unchanged))
    }
  }
}

extension Tables {
  /// On the page alone: the indicators whose verdicts changed, the worse first.
  static let verdictChanges = Table<ResultComparison.Row>(
    name: "verdict-changes", title: "与上次评估相比结论变化的指标", header: .name, group: "change",
    empty: .verdictChanges,
    columns: [
      Column("change", "变化", .text) { .text($0.change.rawValue) },
      Column(.name, "指标名称", .text) { .text($0.name) },
      Column("before-value", "上次实际值", .value) { .text($0.before?.value) },
      Column("before", "上次结论", .outcome) { $0.before.map { .verdict($0.verdict) } ?? .missing },
      Column("now-value", "本次实际值", .value) { .text($0.now?.value) },
      Column("now", "本次结论", .outcome) { $0.now.map { .verdict($0.verdict) } ?? .missing },
    ])

  static func verdictChanges(_ content: ReportContent) -> ReportTable {
    let notes = content.note(.previous)
    guard let previous = content.previous else {
      return verdictChanges.filled([]).page(content.sentences, notes: notes)
    }
    return verdictChanges.filled(previous.comparison.changed)
      .page(content.sentences, title: "与\(previous.title)相比结论变化的指标", notes: notes)
  }
}
