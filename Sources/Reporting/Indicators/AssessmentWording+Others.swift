import Evaluation
import PlanModel

/// The sentences on values and targets beside the one that was judged: shown without a verdict, missing, later, earlier,
/// and those of parts.
extension AssessmentWording {
  /// The value that is shown without a target to hold it against: the data year's, or the latest.
  var shown: Observation? { assessment.observation ?? assessment.latest }

  var listed: [IndicatorSentence] { shown == nil ? [] : [.listedOnly] }

  var latest: [IndicatorSentence] {
    guard assessment.lateValue == nil, let latest = assessment.latest else { return [] }
    guard case .calibreChanged? = latest.treatment else { return [.latest] }
    return [(latest.calibre ?? latest.note) == nil ? .latestOfOtherCalibre : .latestOfOtherCalibreBecause]
  }

  /// Why a value is not judged.
  var reason: String? { assessment.observation?.note ?? assessment.observation?.calibre }

  var otherCalibre: IndicatorSentence {
    if actual == nil { return reason == nil ? .otherCalibreNoValue : .otherCalibreNoValueBecause }
    return reason == nil ? .otherCalibre : .otherCalibreBecause
  }

  var excluded: IndicatorSentence {
    if actual == nil { return reason == nil ? .excludedNoValue : .excludedNoValueBecause }
    return reason == nil ? .excluded : .excludedBecause
  }

  /// What met the target after its year, targets of years that are over, values that were published too late.
  var asides: [IndicatorSentence] {
    (assessment.lateValue == nil ? [] : [.late]) + (earlierTargets.isEmpty ? [] : [.earlierTargets])
      + (laterValues.isEmpty ? [] : [.publishedLater])
  }

  /// `2020年目标（<50 mg/L）到期未报`: targets of single years that are over.
  var earlierTargets: String {
    assessment.earlierTargets.map { earlier in
      let value = earlier.observation.flatMap {
        $0.value.isAbsent ? nil : "，\(earlier.target.year)年为\(named($0))"
      }
      return "\(earlier.target.year)年目标（\(TargetWording.phrase(earlier.target, unit: format.unit))）"
        + "\(earlier.verdict.enumerated)\(value ?? "")"
    }.joined(separator: "、")
  }

  /// Values of the judged year that were published after the report's date.
  var laterValues: [(observation: Observation, published: CalendarDate)] {
    assessment.laterValues.filter { $0.observation.year == judgedYear }
  }

  var ofParts: [IndicatorSentence] {
    (actual == nil ? [] : [.partsValue]) + [assessment.verdict.isJudged ? .partsWorst : .partsUndecided]
      + (assessment.unjudgedParts.isEmpty ? [] : [.partsUnjudged])
  }

  /// `化学需氧量达到序时进度、氮氧化物目标待下达`
  var parts: String {
    let named = assessment.parts.map { ($0.indicator.name, $0.verdict) }
    let numbered = assessment.targetParts.enumerated().map { index, part in
      ("第\(index + 1)分项（\(targets(of: part))，实际\(part.value?.plainText() ?? "—")）", part.verdict)
    }
    return Phrases.enumeration((named + numbered).map { "\($0.0)\($0.1.enumerated)" })
  }

  /// `目标100`; where the data year's target decided, `2022年目标3，规划期末目标100`.
  private func targets(of part: TargetPart) -> String {
    func printed(_ limit: Limit) -> String { limit.relation.rawValue + limit.value.plainText() }
    guard let year = part.yearLimit else { return part.limit.map { "目标" + printed($0) } ?? "目标待下达" }
    let endName = targetYear == context.period.end ? "规划期末目标" : "\(targetYear)年目标"
    return "\(context.dataYear)年目标\(printed(year))" + (part.limit.map { "，\(endName)\(printed($0))" } ?? "")
  }

  /// What a body published that differs from the verdict here; `nil` where nothing differs.
  var publishedDifference: String? {
    guard case .differs? = assessment.agreement, assessment.observation?.published != nil else { return nil }
    return sentences(IndicatorSentence.published, self)
  }
}
