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
      [
        indicator.baseNote.map {
          indicator.isBaseMean ? say(.baseMean, [.note: $0, .year: String(item.baseYear)]) : $0
        }
      ] + unchecked(indicator.note, about: "基期"))
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
        observation.calibre.map { say(.calibre, [.year: String(observation.year), .note: $0]) },
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
    let source = earlier.source.flatMap { item.sources.title($0) }.map(Phrases.title)
    let sentence: FootnoteSentence =
      switch (source, earlier.calibre) {
      case (nil, nil): .compared
      case (_?, nil): .comparedSource
      case (nil, _?): .comparedCalibre
      case (_?, _?): .comparedBoth
      }
    return sentences([
      say(
        sentence,
        [
          .year: String(recent.year), .value: format.withUnit(format.value(earlier.value)),
          .source: source ?? "", .note: earlier.calibre ?? "",
        ])
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
      target.assignedBy.map { say(.assignedBy, [.unit: $0]) },
      target.issued.map { say(.issued, [.date: $0.printed]) }, title.map { say(.source, [.source: $0]) },
    ].compactMap { $0 }
    let planned = assessment.otherTargets.map { Phrases.quoted($0.text) }.uniqued()
    return say(
      planned.isEmpty ? .assigned : .assignedInstead,
      [.issue: issue.joined(separator: "，"), .planned: Phrases.enumeration(planned)])
  }

  private func estimate(_ observation: Observation) -> String? {
    if case .estimated? = observation.status { say(.estimated) } else { nil }
  }

  private var latest: String? {
    guard assessment.parts.isEmpty, let latest = assessment.latest else { return nil }
    let format = item.wording.format
    return say(
      latest.calibre == nil ? .latest : .latestCalibre,
      [
        .year: String(latest.year), .value: format.withUnit(format.value(latest.value)),
        .note: latest.calibre.map(Phrases.clause) ?? "",
      ])
  }

  /// A note that says that a figure was not held against the original (未核对), where it is about this one or does not
  /// say about which.
  private func unchecked(_ note: String?, about subject: String = "") -> [String?] {
    guard let note, note.contains(utf8: "未核对") || (note.contains(utf8: "未与") && note.contains(utf8: "核对"))
    else { return [] }
    let isOfOther = ["基期", "目标"].contains { $0 != subject && note.contains(utf8: $0) }
    return [subject.isEmpty || note.contains(utf8: subject) || !isOfOther ? note : nil]
  }

  private func say(_ sentence: FootnoteSentence, _ values: [FootnoteValue: String] = [:]) -> String {
    item.wording.sentences(sentence, values)
  }

  private func sentences(_ notes: [String?]) -> [String] { notes.compactMap { $0.map(Phrases.sentence) } }
}
