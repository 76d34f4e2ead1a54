import Evaluation
import PlanModel

/// The sentences on values and targets beside the one that was judged: shown without a verdict, missing, later, earlier,
/// and those of parts.
extension AssessmentWording {
  var awaiting: [String] {
    let text = assessment.target.map { "规划原文为\(Phrases.quoted($0.text))，" } ?? ""
    return [text + "具体目标待上级下达" + listedOnly]
  }

  /// The value that is shown without a target to hold it against: the data year's, or the latest.
  var listedOnly: String {
    (assessment.observation ?? assessment.latest).map {
      "；\($0.year)年数值为\(format.withUnit(format.value($0.value)))，仅列示"
    } ?? ""
  }

  var missing: [String] {
    let latest = assessment.lateValue == nil ? assessment.latest : nil
    return [
      "未取得\(judgedYear)年数据，不作评价",
      latest.map { "最近可得值为\($0.year)年的\(named($0))\(calibre($0))，仅供参考，不用于评价" } ?? "",
    ]
  }

  /// What met the target after its year.
  var late: String {
    guard let late = assessment.lateValue else { return "" }
    return "\(late.year)年为\(named(late))，达到该目标，属迟于目标年份完成，不改变结论"
  }

  /// Why a value on another calibre cannot be compared.
  func calibre(_ observation: Observation) -> String {
    guard case .calibreChanged? = observation.treatment else { return "" }
    return "（口径调整" + ((observation.calibre ?? observation.note).map { "：\(Phrases.clause($0))" } ?? "") + "）"
  }

  /// `此前的2020年目标（<50 mg/L）到期未报`: targets of single years that are over.
  var earlier: String {
    let ended = assessment.earlierTargets.map { earlier in
      let value = earlier.observation.flatMap {
        $0.value.isAbsent ? nil : "，\(earlier.target.year)年为\(named($0))"
      }
      return "\(earlier.target.year)年目标（\(TargetWording.phrase(earlier.target, unit: format.unit))）"
        + "\(earlier.verdict.enumerated)\(value ?? "")"
    }
    return ended.isEmpty ? "" : "此前的年度目标：" + ended.joined(separator: "、")
  }

  func named(_ observation: Observation) -> String {
    let printed = format.withUnit(format.value(observation.value))
    return observation.value.number == nil ? Phrases.quoted(printed) : printed
  }

  /// Values of the judged year that were published after the report's date.
  var later: [String] {
    assessment.laterValues.filter { $0.observation.year == judgedYear }
      .map { "\(judgedYear)年数值于\($0.published.printed)公布，晚于报告日期，未采用" }
  }

  /// What a person found on a goal in words.
  func judged(_ word: String) -> [String] {
    [
      "经有关部门判断（来源见数据表），\(judgedYear)年\(word)\(targetClause)", actual.map { "\(judgedYear)年实际值为\($0)" } ?? "",
    ]
  }

  func untreated(_ rule: String) -> String {
    let note = assessment.observation?.note ?? assessment.observation?.calibre
    let value = actual.map { "\(judgedYear)年数值为\($0)，" } ?? ""
    return value + rule + (note.map { "（\(Phrases.clause($0))）" } ?? "")
  }

  var partsClause: String {
    let named = assessment.parts.map { ($0.indicator.name, $0.verdict) }
    let numbered = assessment.targetParts.enumerated().map { index, part in
      ("第\(index + 1)分项（\(targets(of: part))，实际\(part.value?.plainText() ?? "—")）", part.verdict)
    }
    let parts = (named + numbered).map { "\($0.0)\($0.1.enumerated)" }
    let values = actual.map { "\(judgedYear)年实际值为\($0)；" } ?? ""
    let unjudged = assessment.unjudgedParts.map(\.indicator.name)
    return values + "各分项结论为：\(Phrases.enumeration(parts))；"
      + (assessment.verdict.isJudged ? "按最差的分项判定" : "整体列为\(assessment.verdict.enumerated)")
      + (unjudged.isEmpty ? "" : "；部分未评价：\(Phrases.enumeration(unjudged))")
  }

  /// `目标100`; where the data year's target decided, `2022年目标3，规划期末目标100`.
  func targets(of part: TargetPart) -> String {
    func printed(_ limit: Limit) -> String { limit.relation.rawValue + limit.value.plainText() }
    guard let year = part.yearLimit else { return part.limit.map { "目标" + printed($0) } ?? "目标待下达" }
    let endName = targetYear == context.period.end ? "规划期末目标" : "\(targetYear)年目标"
    return "\(context.dataYear)年目标\(printed(year))" + (part.limit.map { "，\(endName)\(printed($0))" } ?? "")
  }
}
