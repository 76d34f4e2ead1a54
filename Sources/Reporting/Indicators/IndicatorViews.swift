import Evaluation
import Foundation
import PlanModel

/// What the page shows of the indicator table.
struct IndicatorViews: Sendable {
  let table: ReportTable
  let items: [IndicatorItem]
  let context: EvaluationContext

  init(_ table: ReportTable, items: [IndicatorItem], context: EvaluationContext) {
    self.table = table
    self.items = items
    self.context = context
  }

  /// The plan's own indicator table with what was reached.
  var listed: ReportTable {
    let shown = items.filter(\.isListed)
    return table.showing(
      TableView(
        name: "indicators", title: "规划指标完成情况（\(context.dataYear)年）",
        columns: [.ifAny("category"), .ifAny("number")] + shared(shown)
          + [.ifAny("published"), .always("verdict")],
        group: "category", notes: notes(shown), emptyText: "规划指标表未能取得，本表从略。"),
      where: rows(shown)
    ).citing(sources(shown))
  }

  /// Quantified goals of the plan's text.
  var textGoals: ReportTable {
    let shown = items.filter { !$0.isListed }
    return table.showing(
      TableView(
        name: "text-goals", title: "规划正文量化目标完成情况（\(context.dataYear)年）",
        columns: [.ifAny("place")] + shared(shown) + [
          .ifAny("lead"), .ifAny("published"), .always("verdict"),
        ],
        notes: notes(shown), emptyText: "规划正文没有另行提出量化目标。"),
      where: rows(shown)
    ).citing(sources(shown))
  }

  /// What is still to be done and what the trend suggests.
  var outlook: ReportTable {
    let shown = items.filter(\.assessment.hasOpenOutlook)
    return table.showing(
      TableView(
        name: "outlook", title: "所需年均努力与形势判断",
        columns: [
          .always("name"), .ifAny("unit"), .always("target"),
          .always("value", "\(context.dataYear)年实际值"), .ifAny("required-effort"), .ifAny("effort-unit"),
          .ifAny("projected", projectedTitle(shown)), .ifAny("prospect"),
        ],
        notes: ["趋势外推值和可达性是本报告的估计，不是评估结论。"],
        emptyText: "现有数据不足，无法计算所需年均努力，也难以判断可达性。"),
      where: rows(shown))
  }

  private func shared(_ shown: [IndicatorItem]) -> [TableView.Shown] {
    [
      .always("name"), .ifAny("unit"), .ifAny("nature"), .ifAny("base-value", baseTitle(shown)),
      .always("target", targetTitle(shown)), .always("value", "\(context.dataYear)年实际值"), .ifAny("progress"),
    ] + (context.kind == .final ? [] : [.ifAny("schedule")])
  }

  private func baseYears(_ shown: [IndicatorItem]) -> [Int] {
    Set(shown.filter { $0.indicator.baseValue != nil }.map(baseYear)).sorted()
  }

  private func baseYear(_ item: IndicatorItem) -> Int { item.indicator.baseYear ?? item.plan.baseYear }

  private func baseTitle(_ shown: [IndicatorItem]) -> String {
    let years = baseYears(shown)
    return years.count == 1 ? "\(years[0])年基期值" : "基期值"
  }

  private func targetTitle(_ shown: [IndicatorItem]) -> String {
    let years = Set(shown.compactMap { $0.assessment.target?.year }).sorted()
    return years.count == 1 ? "\(years[0])年目标" : "目标"
  }

  private func projectedTitle(_ shown: [IndicatorItem]) -> String {
    let years = Set(shown.filter { $0.assessment.outlook?.projected != nil }.map(\.wording.dueYear)).sorted()
    return years.count == 1 ? "外推至\(years[0])年" : "趋势外推值"
  }

  private func rows(_ shown: [IndicatorItem]) -> (ReportTable.Row) -> Bool {
    let ids = Set(shown.map(\.indicator.id))
    return { ids.contains($0.id) }
  }

  /// Where values, baselines and targets come from; of the values, the plan's own text last.
  private func sources(_ shown: [IndicatorItem]) -> [SourceReference] {
    let values = shown.map { $0.assessment.observation?.source }
    let targets = shown.map { $0.assessment.target?.source ?? $0.plan.source }
    return shown.first?.sources.references(values + targets) ?? []
  }

  private func notes(_ shown: [IndicatorItem]) -> [String] {
    var notes: [String] = []
    if shown.contains(where: \.indicator.calibreChanged) {
      notes.append("标★的指标，统计口径与上一规划期不同，不作跨期比较。")
    }
    let offBase = shown.filter { baseYears(shown).count > 1 && $0.indicator.baseValue != nil }
    for year in Set(offBase.map(baseYear)).sorted() where year != items.first?.plan.baseYear {
      let names = offBase.filter { baseYear($0) == year }.map(\.indicator.name)
      notes.append("\(Phrases.enumeration(names))的基期为\(year)年。")
    }
    notes += baseNotes(shown)
    return notes
  }
}

extension IndicatorViews {
  /// What the printed baselines are (“十三五”均值), indicators with the same note together.
  private func baseNotes(_ shown: [IndicatorItem]) -> [String] {
    let described = shown.filter { $0.indicator.baseValue != nil && $0.indicator.baseNote != nil }
    return described.compactMap(\.indicator.baseNote).uniqued().map { note in
      let names = described.filter { $0.indicator.baseNote == note }.map(\.indicator.name)
      return "\(Phrases.enumeration(names))的基期值：\(Phrases.clause(note))。"
    }
  }
}
