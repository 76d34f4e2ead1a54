import Evaluation
import PlanModel

/// What the sentences on an indicator may write.
enum IndicatorValue: String, SentenceValue {
  case year = "年份"
  case actual = "实际值"
  case targetYear = "目标年份"
  /// `2025年目标`, `2025年下达目标`: one that a higher level set is not one that the plan lists.
  case targetName = "目标名"
  case target = "目标"
  case targetText = "目标原文"
  case margin = "与目标之差"
  case yearTargetName = "年度目标名"
  case yearTarget = "年度目标"
  case line = "序时应达值"
  case lineGap = "与序时应达值之差"
  case progress = "完成进度"
  case schedule = "序时进度"
  case scheduleGap = "进度之差"
  case completionRate = "完成率"
  case excessRate = "超额率"
  case reportedYear = "填报年份"
  case parts = "分项结论"
  case unjudgedParts = "未评价分项"
  case verdict = "结论"
  case shownYear = "列示年份"
  case shown = "列示数值"
  case latestYear = "最近年份"
  case latest = "最近数值"
  case latestCalibre = "最近口径"
  case reason = "说明"
  case lateYear = "达到年份"
  case lateValue = "达到时数值"
  case earlierTargets = "此前年度目标"
  case publishedOn = "公布日期"
  case publishedVerdict = "已公布结论"
  case lead = "责任单位"

  func text(of wording: AssessmentWording) -> String {
    let (assessment, format) = (wording.assessment, wording.format)
    func year(_ observation: Observation?) -> String { observation.map { String($0.year) } ?? "" }
    func value(_ observation: Observation?) -> String { observation.map(wording.named) ?? "" }
    return switch self {
    case .year: String(wording.judgedYear)
    case .actual: wording.actual ?? "—"
    case .targetYear: String(wording.targetYear)
    case .targetName: "\(wording.targetYear)年\(wording.word(assessment.target))"
    case .target: wording.spokenTarget
    case .targetText: assessment.target.map { Phrases.quoted($0.text) } ?? ""
    case .margin: assessment.margin.map(format.spokenDifference) ?? ""
    case .yearTargetName: assessment.dataYearTarget.map { "\($0.year)年\(wording.word($0))" } ?? ""
    case .yearTarget: assessment.dataYearTarget.map { TargetWording.spoken($0, unit: format.unit) } ?? ""
    case .line: wording.spokenLine ?? ""
    case .lineGap: wording.lineGap.map(format.spokenDifference) ?? ""
    case .progress: assessment.progress.map { format.share($0) + "%" } ?? ""
    case .schedule: assessment.schedule.map { format.share($0) + "%" } ?? ""
    case .scheduleGap: wording.scheduleGap.map(NumberFormat.points) ?? ""
    case .completionRate: assessment.completionRate.map { format.share($0) + "%" } ?? ""
    case .excessRate: assessment.excessRate.map { NumberFormat.gap($0) + "%" } ?? ""
    case .reportedYear: year(assessment.observation)
    case .parts: wording.parts
    case .unjudgedParts: Phrases.enumeration(assessment.unjudgedParts.map(\.indicator.name))
    case .verdict: assessment.verdict.enumerated
    case .shownYear: year(wording.shown)
    case .shown: wording.shown.map { format.withUnit(format.value($0.value)) } ?? ""
    case .latestYear: year(assessment.latest)
    case .latest: value(assessment.latest)
    case .latestCalibre: assessment.latest.flatMap { $0.calibre ?? $0.note }.map(Phrases.clause) ?? ""
    case .reason: wording.reason.map(Phrases.clause) ?? ""
    case .lateYear: year(assessment.lateValue)
    case .lateValue: value(assessment.lateValue)
    case .earlierTargets: wording.earlierTargets
    case .publishedOn:
      wording.laterValues.map(\.published.printed).uniqued().joined(separator: "、")
    case .lead: assessment.indicator.lead ?? ""
    case .publishedVerdict: assessment.observation?.published.map(Phrases.quoted) ?? ""
    }
  }
}
