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
    let counts = VerdictCounts(plans.flatMap(\.assessed).filter(\.isListed).map(\.verdict))
    return counts.total == 0
      ? say(.noIndicators) : say(.verdicts, [.number: String(counts.total), .counts: counts.printed])
  }

  private var laggards: String {
    let all = plans.flatMap { plan in plan.assessed.filter(\.verdict.isLaggard).map { _ in plan.region } }
    guard !all.isEmpty else { return say(.noLaggards) }
    let regions = all.uniqued().map { region in "\(region)\(all.count { $0 == region })项" }
    return say(.laggards, [.number: String(all.count), .regions: Phrases.several(regions)])
  }

  private var missing: String {
    let lacking = plans.filter { !$0.missing.isEmpty }
    return lacking.isEmpty
      ? say(.nothingMissing)
      : say(
        .missing,
        [.number: String(lacking.flatMap(\.missing).count), .plans: String(lacking.count)])
  }

  private var overlaps: String {
    let repeated = Set(plans.map(\.summary.id).filter { id in plans.count { $0.summary.id == id } > 1 })
      .sorted()
    return say(.overlaps)
      + (repeated.isEmpty ? "" : say(.sameIdentifier, [.names: Phrases.enumeration(repeated)]))
  }
}
