import Evaluation
import PlanModel
import Writing

/// What stands as footnotes at the values of an indicator: on what calibre they are, whether they were checked or
/// estimated, and where a target comes from that the plan left open.
struct IndicatorNotes {
  let item: IndicatorItem

  private var assessment: IndicatorAssessment { item.assessment }
  private var indicator: Indicator { item.indicator }

  /// At 基期值.
  var base: [String] {
    guard indicator.baseValue != nil else { return [] }
    return sentences(
      [indicator.baseNote.map { indicator.isBaseMean ? "\($0)，不是\(item.baseYear)年一年的数值" : $0 }]
        + unchecked(indicator.note, about: "基期"))
  }

  /// At the target.
  var target: [String] {
    sentences([assigned] + unchecked(indicator.note, about: "目标") + unchecked(assessment.target?.note))
  }

  /// At the value of the data year; where there is none, the latest known one.
  var value: [String] {
    guard let observation = assessment.observation else { return sentences([latest]) }
    return sentences(
      [
        estimate(observation),
        observation.calibre.map { "\(observation.year)年数值的口径：\($0)" },
      ] + unchecked(observation.note))
  }

  /// At 近年方向: what was compared with, where that is not plainly last year's value.
  var course: [String] {
    guard let recent = assessment.course?.recent, let judged = assessment.observation?.year,
      let earlier = assessment.series.first(where: { $0.year == recent.year })
    else { return [] }
    guard recent.year != judged - 1 || earlier.calibre != nil || recent.year < item.plan.period.start else {
      return []
    }
    let format = item.wording.format
    let source = earlier.source.flatMap { item.sources.title($0) }.map { "，见\(Phrases.title($0))" } ?? ""
    let calibre = earlier.calibre.map { "；\(recent.year)年数值的口径：\($0)" } ?? ""
    return sentences([
      "与\(recent.year)年的\(format.withUnit(format.value(earlier.value)))相比\(source)\(calibre)"
    ])
  }

  /// All of them behind the title of the cell, for the CSV; `nil` without any.
  var all: String? {
    let notes = [("基期值", base), ("目标", target), ("实际值", value), ("近年方向", course)].flatMap { title, notes in
      notes.map { "\(title)——\(Phrases.clause($0))" }
    }
    return notes.isEmpty ? nil : notes.joined(separator: "；")
  }

  /// A target that a higher level set where the plan promised one, or set anew.
  private var assigned: String? {
    guard let target = assessment.target, target.isAssigned else { return nil }
    let title = target.source.flatMap { item.sources.title($0) }.map(Phrases.title)
    let issue = [
      target.assignedBy.map { "由\($0)下达" }, target.issued.map { "\($0.printed)发布" }, title.map { "见\($0)" },
    ].compactMap { $0 }
    let planned = assessment.otherTargets.map { Phrases.quoted($0.text) }.uniqued()
    return "下达目标，不是《规划》所列：" + issue.joined(separator: "，")
      + (planned.isEmpty ? "" : "；此前或规划原文为\(Phrases.enumeration(planned))")
  }

  private func estimate(_ observation: Observation) -> String? {
    if case .estimated? = observation.status { "估算值，不是核定数" } else { nil }
  }

  private var latest: String? {
    guard assessment.parts.isEmpty, let latest = assessment.latest else { return nil }
    let format = item.wording.format
    let calibre = latest.calibre.map { "（\(Phrases.clause($0))）" } ?? ""
    return "最近可得值为\(latest.year)年的\(format.withUnit(format.value(latest.value)))\(calibre)，仅供参考，不用于评价"
  }

  /// A note that says that a figure was not held against the original (未核对), where it is about this one or does not
  /// say about which.
  private func unchecked(_ note: String?, about subject: String = "") -> [String?] {
    guard let note, note.contains(utf8: "未核对") || (note.contains(utf8: "未与") && note.contains(utf8: "核对"))
    else { return [] }
    let isOfOther = ["基期", "目标"].contains { $0 != subject && note.contains(utf8: $0) }
    return [subject.isEmpty || note.contains(utf8: subject) || !isOfOther ? note : nil]
  }

  private func sentences(_ notes: [String?]) -> [String] { notes.compactMap { $0.map(Phrases.sentence) } }
}
