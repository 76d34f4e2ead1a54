import Evaluation
import PlanModel

/// One row of the indicator table: an assessment, its place in the list and its words. A class, because tables, figures
/// and facts hand it about.
final class IndicatorItem: Sendable {
  let assessment: IndicatorAssessment
  let wording: AssessmentWording
  let level: Int
  /// 类别 of the row; a part has that of its parent.
  let category: String?
  /// Whether it stands in the plan's indicator table; a part stands where its parent does.
  let isListed: Bool
  let plan: Plan
  let sources: SourceNames
  /// What people wrote of it.
  let account: ReportedNarrative.Account

  private init(
    assessment: IndicatorAssessment, wording: AssessmentWording, level: Int, category: String?,
    isListed: Bool,
    plan: Plan, sources: SourceNames, account: ReportedNarrative.Account = ReportedNarrative.Account()
  ) {
    self.assessment = assessment
    self.wording = wording
    self.level = level
    self.category = category
    self.isListed = isListed
    self.plan = plan
    self.sources = sources
    self.account = account
  }

  /// The same with what people wrote of it.
  func explained(by account: ReportedNarrative.Account) -> IndicatorItem {
    IndicatorItem(
      assessment: assessment, wording: wording, level: level, category: category, isListed: isListed,
      plan: plan, sources: sources, account: account)
  }

  var indicator: Indicator { assessment.indicator }

  /// The name where no row above says whose part it is: `声环境功能区达标率（昼间）`.
  var fullName: String {
    whole.map { "\($0.name)（\(indicator.name)）" } ?? indicator.name
  }

  static func all(
    of evaluation: PlanEvaluation, sources: SourceNames, sentences: SentenceBook
  ) -> [IndicatorItem] {
    func items(
      _ assessments: [IndicatorAssessment], listed: Bool, level: Int, category: String?
    ) -> [IndicatorItem] {
      assessments.flatMap { assessment in
        let item = IndicatorItem(
          assessment: assessment, wording: AssessmentWording(assessment, in: evaluation.context, sentences),
          level: level,
          category: assessment.indicator.category ?? category, isListed: listed, plan: evaluation.plan,
          sources: sources)
        return [item]
          + items(assessment.parts, listed: listed, level: level + 1, category: item.category)
      }
    }
    return items(evaluation.indicators.listed, listed: true, level: 0, category: nil)
      + items(evaluation.indicators.textGoals, listed: false, level: 0, category: nil)
  }

  /// `目标25以下`, with its year where that is not the plan's end.
  var targetLabel: String? {
    assessment.target.map { ($0.year == plan.period.end ? "" : "\($0.year)年") + "目标\($0.text)" }
  }

  /// Whether there are numbers of several years.
  var hasSeries: Bool { assessment.series.count { $0.value.number != nil } > 1 }

  /// `id` of its row in the page.
  var anchor: String { "indicator-" + PageAnchor.plain(indicator.id) }

  /// 责任单位, of the indicator or of the one that it is a part of.
  var supplier: String? { indicator.lead ?? whole?.lead }

  private var whole: Indicator? { indicator.parent.flatMap { id in plan.indicators.first { $0.id == id } } }

  /// `PM2.5年均浓度（2020年到期）`: what a value is wanted of, with the year where that is not the data year.
  var asked: String {
    indicator.name + (assessment.verdict.sort == .unreported ? "（\(assessment.judgedYear)年到期）" : "")
  }

  /// `主要污染物减排（约束性；其中氨氮）`: with its nature, and the parts that share the verdict where not all do.
  var named: String {
    let same = assessment.parts.filter { $0.verdict == assessment.verdict }
    let parts = same.count < assessment.parts.count ? same.map(\.indicator.name) : []
    let remarks = [
      indicator.nature?.rawValue, parts.isEmpty ? nil : "其中" + Phrases.enumeration(parts),
    ].compactMap { $0 }
    return indicator.name + (remarks.isEmpty ? "" : "（\(remarks.joined(separator: "；"))）")
  }
}
