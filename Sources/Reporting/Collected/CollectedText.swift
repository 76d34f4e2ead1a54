import Evaluation
import PlanModel
import Writing

/// The sentences of 汇总报告.
struct CollectedText {
  let plans: [CollectedPlan]
  let leftOut: [LeftOut]
  let sentences: SentenceBook

  private func say(_ sentence: CollectedSentence, _ values: [CollectedValue: String] = [:]) -> String {
    sentences(sentence, values)
  }

  /// The whole document, the tables as fenced blocks. What the sentences say comes from other bureaus' submissions.
  func markdown(title: String) -> TextBuffer {
    var text: TextBuffer = "# \(markdown: title)\n\n## 总体情况\n"
    for paragraph in [received, years, verdicts, laggards, missing, overlaps] where !paragraph.isEmpty {
      text += "\n\(markdown: paragraph)\n"
    }
    typealias Tables = CollectedTables
    for (heading, table) in [
      ("纳入汇总的报送材料", Tables.submissions.name), ("评价结论", Tables.verdicts.name),
      ("滞后或未完成的指标", Tables.laggards.name), ("减排量", Tables.reductions.name),
      ("重点工程投资", Tables.investment.name), ("缺报情况", Tables.missing.name),
      ("未纳入汇总的材料", Tables.leftOut.name),
    ] {
      text += "\n## \(markdown: heading)\n\n```table\n\(verbatim: table)\n```\n"
    }
    return text
  }

  private var received: String {
    let levels = Level.allCases.map { level in (level, plans.count { $0.summary.level == level }) }
      .filter { $0.1 > 0 }.map { "\($0.0.title)\($0.1)个" }
    let unverified = plans.count { $0.gaps != nil }
    return say(.received, [.plans: String(plans.count), .levels: Phrases.enumeration(levels)])
      + (unverified == 0 ? "" : say(.unverified, [.number: String(unverified)]))
      + (leftOut.isEmpty ? say(.allTaken) : say(.leftOut, [.number: String(leftOut.count)]))
  }

  /// Reports of different years are added up only with a word on it.
  private var years: String {
    let reports = Set(plans.map(\.summary.year)).sorted().map { "\($0)年" }
    let data = Set(plans.map(\.summary.dataYear)).sorted().map { "\($0)年" }
    let kinds = Set(plans.map(\.summary.kind)).count
    guard reports.count > 1 || data.count > 1 || kinds > 1 else { return "" }
    return say(
      kinds > 1 ? .yearsAndKinds : .years,
      [.years: Phrases.enumeration(reports), .dataYears: Phrases.enumeration(data)])
  }

  private var verdicts: String {
    let counts = VerdictCounts(
      plans.flatMap(\.summary.indicators.byVerdict.verdicts).flatMap {
        Array(repeating: $0.verdict, count: $0.count)
      })
    return counts.total == 0
      ? say(.noIndicators) : say(.verdicts, [.number: String(counts.total), .counts: counts.printed])
  }

  /// The regions with most of them first: where not all are named, a reader takes those that are for the worst.
  private var laggards: String {
    let lagging = plans.filter { !$0.summary.laggards.isEmpty }
    guard !lagging.isEmpty else { return say(.noLaggards) }
    let counts = Dictionary(lagging.map { ($0.region, $0.summary.laggards.count) }, uniquingKeysWith: +)
    let regions = lagging.map(\.region).uniqued().map { (name: $0, count: counts[$0, default: 0]) }
      .sorted { $0.count > $1.count }.map { "\($0.name)\($0.count)项" }
    let all = counts.values.reduce(0, +)
    return say(.laggards, [.number: String(all), .regions: Phrases.several(regions)])
  }

  private var missing: String {
    let missing = plans.map { $0.missingCounts.reduce(0, +) }.filter { $0 > 0 }
    return missing.isEmpty
      ? say(.nothingMissing)
      : say(.missing, [.number: String(missing.reduce(0, +)), .plans: String(missing.count)])
  }

  private var overlaps: String {
    let repeated = Dictionary(grouping: plans, by: \.summary.id).filter { $0.value.count > 1 }.keys.sorted()
    return say(.overlaps)
      + (repeated.isEmpty ? "" : say(.sameIdentifier, [.names: Phrases.enumeration(repeated)]))
  }
}
