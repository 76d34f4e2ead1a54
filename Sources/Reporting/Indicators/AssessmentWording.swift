import Evaluation
import Foundation
import PlanModel

/// The sentences on one indicator: why it has its verdict, with the values that decided.
struct AssessmentWording: Sendable {
  let assessment: IndicatorAssessment
  let context: EvaluationContext
  let format: IndicatorFormat

  init(_ assessment: IndicatorAssessment, in context: EvaluationContext) {
    self.assessment = assessment
    self.context = context
    format = IndicatorFormat(assessment)
  }

  /// A complete sentence or two on the verdict, without the indicator's name.
  var explanation: String {
    (clauses + courseClauses + [late, earlier] + later).filter { !$0.isEmpty }.joined(separator: "；") + "。"
      + cautions
  }

  /// `90%`, `25 µg/m³以下`: the end target.
  var target: String? { assessment.target.map { TargetWording.phrase($0, unit: format.unit) } }

  /// `77.8%`: the value of the data year.
  var actual: String? {
    assessment.observation.flatMap { $0.value.isAbsent ? nil : format.withUnit(format.value($0.value)) }
  }

  /// `82.5%`: what the schedule asks for in the data year;
  /// none for water-quality classes, between which nothing lies.
  var scheduleValue: String? {
    format.isClass ? nil : assessment.scheduleValue.map { format.withUnit(format.line($0)) }
  }

  private var clauses: [String] {
    if !assessment.parts.isEmpty, assessment.observation == nil { return [partsClause] }
    return switch assessment.reason {
    case .targetMet: targetReached(word: assessment.isDue ? "达到" : "已达到")
    case .targetSurpassed: targetReached(word: "优于")
    case .targetMissed:
      [fact + "，未达到\(targetClause)", comparisonNote(), shortfall, ratios]
    case .onLine: [actualClause + scheduleClause(met: true), progress]
    case .shortOfLine: [actualClause + scheduleClause(met: false), progress]
    case .yearTargetMet: byYear("达到")
    case .yearTargetMissed: byYear("未达到")
    case .held: [actualClause + "，符合\(targetClause)\(beyond)，该目标须逐年保持", comparisonNote()]
    case .notHeld:
      [actualClause + "，不符合\(targetClause)，该目标须逐年保持", comparisonNote(), shortfall]
    case .underway: ["截至\(judgedYear)年底正在推进，尚未到\(targetYear)年的完成期限"]
    case .overdue: ["应于\(targetYear)年完成，截至\(judgedYear)年底未完成" + reported]
    case .notStarted: ["截至\(judgedYear)年底尚未启动或未完成" + reported + "，完成期限（\(targetYear)年）前的时间已过半"]
    case .notYetStarted:
      ["截至\(judgedYear)年底尚未启动或未完成" + reported + "，完成期限（\(targetYear)年）前的时间尚未过半"]
    case .worstPart: [partsClause]
    case .judgedMet: judged("达到")
    case .judgedMissed: judged("未达到")
    case .awaitingJudgement: ["\(targetClause)以文字表述，须由有关部门判断并注明来源，\(judgedYear)年没有判断，不作评价" + listedOnly]
    case .targetNotAssigned: awaiting
    case .noTarget: ["《规划》未设目标" + listedOnly]
    case .noObservation: missing
    case .dueUnreported: ["目标年份为\(judgedYear)年"] + missing
    case .noBaseline:
      ["缺基期值，无法计算序时进度", actualClause + (assessment.target == nil ? "" : "，尚未达到\(targetClause)")]
    case .calibreChanged:
      [
        untreated(actual == nil ? "口径与基期或目标不同，不作评价" : "数值口径与基期或目标不同，只列数值，不作评价")
      ]
    case .excluded: [untreated(actual == nil ? "该指标不参与\(judgedYear)年评价" : "该数值不参与评价")]
    }
  }

  var judgedYear: Int { assessment.judgedYear }

  var targetYear: Int { assessment.target?.year ?? context.period.end }

  private var actualClause: String { "\(judgedYear)年实际值为\(actual ?? "—")" }

  var targetClause: String { "\(targetYear)年\(word(assessment.target))（\(target ?? "—")）" }

  /// A target that a higher level set is not one that the plan lists.
  private func word(_ target: Target?) -> String { target?.isAssigned == true ? "下达目标" : "目标" }

  private var yearTargetClause: String {
    guard let year = assessment.dataYearTarget else { return targetClause }
    return "\(year.year)年\(word(year))（\(TargetWording.phrase(year, unit: format.unit))）"
  }

  /// What was measured, or of something to be done how far it is.
  private var fact: String {
    switch assessment.indicator.kind.form.values {
    case .states:
      "\(judgedYear)年实际情况为\(Phrases.quoted(actual ?? "—"))"
        + (assessment.observation.map { $0.year < judgedYear ? "（\($0.year)年填报）" : "" } ?? "")
    case .numbers, .parts: actualClause
    }
  }

  private func targetReached(word: String) -> [String] {
    [fact + "，\(word)\(targetClause)\(beyond)", comparisonNote(), surplus, ratios]
  }

  private func byYear(_ word: String) -> [String] {
    [
      "\(actualClause)，\(word)\(yearTargetClause)", comparisonNote(ofYear: true),
      progress.isEmpty ? "" : "对照规划期末目标，" + progress,
    ]
  }

  private func scheduleClause(met: Bool) -> String {
    guard let line = assessment.scheduleValue, let printed = scheduleValue else { return "" }
    guard let value = assessment.observation?.value.number, value != line else {
      return "，等于序时应达值\(printed)"
    }
    let difference = format.difference(value - line)
    return "，序时应达值为\(printed)，" + (met ? "优于序时应达值\(difference)" : "与序时应达值相差\(difference)")
  }

  /// `完成进度2.4%，落后于序时进度（40.0%）37.6个百分点`
  private var progress: String {
    guard let progress = assessment.progress else { return "" }
    let done = "完成进度\(format.share(progress))%"
    guard let schedule = assessment.schedule else { return done }
    let line = "序时进度（\(format.share(schedule))%）"
    let deviation = assessment.deviation ?? progress - schedule
    if deviation == 0 { return done + "，与\(line)持平" }
    return done + "，" + (deviation > 0 ? "快于" : "落后于") + line + NumberFormat.points(deviation)
  }

  private var shortfall: String {
    guard let margin = assessment.margin, margin != 0 else { return "" }
    return "与目标相差\(format.difference(margin))"
  }

  private var surplus: String {
    guard let margin = assessment.margin, margin > 0 else { return "" }
    return "优于目标\(format.difference(margin))"
  }

  /// Past the end of a range that lies in the better direction.
  private var beyond: String {
    guard assessment.isBeyondRange else { return "" }
    return switch assessment.indicator.direction {
    case .higherIsBetter: "，高于目标范围"
    case .lowerIsBetter: "，低于目标范围"
    case .moderate: ""
    }
  }

  /// 完成率 is linear; beside a progress that compounds it is told apart from it.
  private var ratios: String {
    var parts: [String] = []
    if let rate = assessment.completionRate {
      if let progress = assessment.progress, assessment.indicator.kind.form.isFall {
        parts.append("按复合率计算的完成进度\(format.share(progress))%")
        parts.append("实际值与目标值之比（完成率）\(format.share(rate))%")
      } else {
        parts.append("完成率\(format.share(rate))%")
      }
    }
    if let excess = assessment.excessRate, excess > 0 { parts.append("超额\(NumberFormat.gap(excess))%") }
    return parts.joined(separator: "，")
  }

  private var reported: String { actual.map { "（填报情况：\($0)）" } ?? "" }
}
