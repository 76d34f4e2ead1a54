import Evaluation
import Foundation
import PlanModel

/// The way to an indicator's verdict: its rows, how its target was read, rule, arithmetic, comparison, verdict.
struct IndicatorExplanation {
  let item: IndicatorItem
  let words: ExplanationWords

  var lines: [String] {
    [attributes]
      + words.lines(
        inputs: baseline + targets + values, steps: words.lines(assessment.derivation, of: item),
        conclusion: conclusion)
  }

  private var assessment: IndicatorAssessment { item.assessment }
  private var indicator: Indicator { item.indicator }
  private var format: IndicatorFormat { item.wording.format }

  private var attributes: String {
    let items: [String?] = [
      indicator.nature?.rawValue, indicator.kind.rawValue, indicator.direction.rawValue,
      indicator.unit.map { "单位：\($0)" }, "判定方法：\(indicator.comparison.rawValue)比较法",
      indicator.tolerance.map {
        "允许偏差：\($0.plainText())（\(indicator.toleranceBasis ?? "")）"
      }, indicator.place.map { "出处：\($0)" },
    ]
    let classes = format.isClass ? "；水质类别按Ⅰ类为1至劣Ⅴ类为6计算" : ""
    return "指标：" + items.compactMap { $0 }.joined(separator: "；") + classes
  }

  private var baseline: [String] {
    guard let base = indicator.baseValue else {
      return indicator.kind.form.needsBaseline ? ["  基期值b：未给出"] : []
    }
    let year = "\(words.content.plan.baseYear(of: indicator))年"
    return entry(
      "基期值b", format.withUnit(base.text), [year, indicator.baseNote], indicator.origin,
      indicator.source ?? words.content.plan.source)
  }

  private var targets: [String] {
    if assessment.isDecidedByParts { return ["  目标：见各分项"] }
    var lines = assessment.target.map { target($0, "目标值T") } ?? ["  目标值T：没有可用的目标"]
    if let year = assessment.dataYearTarget { lines += target(year, "本年度目标") }
    for other in assessment.otherTargets {
      let isLater = other.issued.map { $0 > words.content.context.date } ?? false
      lines += target(other, isLater ? "未采用的目标（发布于报告日期之后）" : "未采用的目标（已有新的下达）")
    }
    return lines
  }

  private func target(_ target: Target, _ name: String) -> [String] {
    entry(
      name, target.text,
      ["\(target.year)年", target.assignedBy.map { "\($0)下达" }, target.issued.map { "\($0.printed)发布" }],
      target.origin, target.source ?? words.content.plan.source,
      details: ["读作：\(TargetWording.reading(target.meaning))", target.note.map { "说明：\($0)" }])
  }

  private var values: [String] {
    var lines: [String] = []
    if let used = assessment.observation {
      lines += assessment.isRecognisedSum ? summed(used) : value(used, "实际值a")
    } else if assessment.parts.isEmpty {
      lines.append("  实际值a：\(assessment.judgedYear)年没有数值")
    }
    for other in assessment.otherObservations { lines += value(other, "未采用的数值") }
    for later in assessment.laterValues {
      lines += value(later.observation, "报告日期后公布的数值（\(later.published.printed)公布，未采用）")
    }
    if let late = assessment.lateValue { lines += value(late, "目标年份以后达到目标的数值（不改变结论）") }
    if let latest = assessment.latest { lines += value(latest, "最近可得值（仅供参考，不用于评价）") }
    return lines
  }

  private func value(_ observation: Observation, _ name: String) -> [String] {
    entry(
      name, observation.value.isAbsent ? "（没有数值）" : format.withUnit(observation.value.text),
      [
        "\(observation.year)年", observation.status?.rawValue ?? "未注明数据状态", observation.treatment?.rawValue,
        observation.judgement.map { "人工判断：\($0.rawValue)" },
      ], observation.origin, observation.source,
      details: [
        observation.calibre.map { "口径说明：\($0)" }, observation.note.map { "备注：\($0)" },
        observation.published.map { "已公布结论：\($0)" },
      ])
  }

  /// A value that no row holds: the recognised reductions added up.
  private func summed(_ observation: Observation) -> [String] {
    ["  实际值a：\(format.withUnit(observation.value.text))（\(observation.year)年，由下列核定减排量合计）"]
      + words.rows(of: assessment.derivation)
  }

  private func entry(
    _ name: String, _ value: String, _ remarks: [String?], _ origin: Origin, _ source: Source.ID?,
    details: [String?] = []
  ) -> [String] {
    [
      "  \(name)：\(value)（\(remarks.compactMap { $0 }.joined(separator: "，"))）",
      "      \(words.place(origin, source))",
    ]
      + details.compactMap { $0 }.map { "      " + $0 }
  }

  private var conclusion: [String] {
    let wording = item.wording
    var lines = ["  \(assessment.verdict.title)（\(assessment.verdict.code)）", "  \(wording.explanation)"]
    let said = [wording.effort, wording.outlook].filter { !$0.isEmpty }
    if !said.isEmpty { lines.append("  " + said.joined()) }
    if let published = assessment.observation?.published, let agreement = assessment.agreement {
      lines.append("  已公布结论\(Phrases.quoted(published))与本结论\(agreement.title)。")
    }
    for part in assessment.parts {
      lines.append("  分项 \(part.id)  \(part.indicator.name)：\(part.verdict.title)")
    }
    return lines
  }
}
