import Evaluation
import PlanModel

/// 总体评价 behind the sentence of judgement, and what could not be judged: of the table's indicators, or of the goals of
/// the text.
enum ConclusionSentence: String, SentenceCase {
  case counts = "各类结论"
  case countsOfGoals = "各类结论.正文目标"
  case laggards = "滞后"
  case laggardsMany = "滞后.较多"
  case partlyJudged = "部分未评价"
  case noProblems = "无问题"
  case noProblemsOfIndicators = "无问题.任务和工程不明"
  case nothingToJudge = "无问题.无评价对象"
  case worsening = "变差"
  case tending = "超标趋势"
  case noTableNothing = "无指标表.未录入.无目标"
  case noTable = "无指标表.未录入.有目标"
  case declaredNoTableNothing = "无指标表.没有单列.无目标"
  case declaredNoTable = "无指标表.没有单列.有目标"
  case unavailableNothing = "无指标表.未能取得.无目标"
  case unavailable = "无指标表.未能取得.有目标"
  case missing = "未能评价.数据缺失"
  case unreported = "未能评价.到期未报"
  case awaiting = "未能评价.目标待下达"
  case notComparable = "未能评价.口径调整"
  case notEvaluated = "未能评价.不参与评价"
  case tableOfIndicators = "未能评价.逐项见表"
  case tableOfGoals = "未能评价.逐项见表.正文目标"
  case suppliers = "责任单位.均注明"
  case suppliersOfSome = "责任单位.部分注明"
  case suppliersUnknown = "责任单位.均未注明"

  static let file = "conclusion"
  static let title = "总体评价、变差的指标和未能评价的指标"

  var gives: [ConclusionValue] {
    switch self {
    case .counts, .countsOfGoals: [.subject, .total, .counts]
    case .laggards: [.subject, .number, .names, .verdicts]
    case .laggardsMany: [.subject, .number, .verdicts]
    case .worsening, .tending, .missing, .unreported, .awaiting, .notComparable, .notEvaluated:
      [.subject, .number, .names]
    case .partlyJudged: [.partlyJudged]
    case .noProblems, .noProblemsOfIndicators, .nothingToJudge, .noTableNothing, .noTable,
      .declaredNoTableNothing, .declaredNoTable, .unavailableNothing, .unavailable, .tableOfIndicators,
      .tableOfGoals:
      []
    case .suppliers: [.subject, .suppliers]
    case .suppliersOfSome: [.subject, .suppliers, .withoutSupplier]
    case .suppliersUnknown: [.subject]
    }
  }
}

/// A set of indicators, and those of it that a sentence names.
struct ConclusionSubject {
  let set: IndicatorSet
  let isOfGoals: Bool
  var named: [IndicatorItem] = []
}

enum ConclusionValue: String, SentenceValue {
  case subject = "名目"
  case total = "总数"
  case counts = "各类结论"
  case number = "项数"
  case names = "名称"
  case verdicts = "结论"
  case partlyJudged = "部分未评价"
  case suppliers = "责任单位"
  case withoutSupplier = "未注明名称"

  func text(of subject: ConclusionSubject) -> String {
    let items = subject.set.items
    return switch self {
    case .subject: subject.isOfGoals ? "目标" : "指标"
    case .total: String(items.count)
    case .counts: subject.set.counts.printed
    case .number: String(subject.named.count)
    case .names: Phrases.several(subject.named.map(\.named))
    case .verdicts: IndicatorSet(items: subject.named).titles { _ in true }
    case .partlyJudged:
      Phrases.enumeration(
        items.filter { !$0.assessment.unjudgedParts.isEmpty }.map {
          "\($0.indicator.name)（\(Phrases.enumeration($0.assessment.unjudgedParts.map(\.indicator.name)))）"
        })
    case .suppliers:
      Phrases.enumeration(
        subject.set.missing { $0.lead ?? "" }.filter { !$0.label.isEmpty }.map { part in
          let isNamed = subject.set.missing.count <= Phrases.few
          return "\(part.label)（\(isNamed ? Phrases.enumeration(part.names) : "\(part.names.count)项")）"
        })
    case .withoutSupplier:
      Phrases.several(subject.set.missing.filter { ($0.indicator.lead ?? "").isEmpty }.map(\.asked))
    }
  }
}
