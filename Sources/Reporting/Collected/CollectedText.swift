import Evaluation
import PlanModel
import Writing

/// The sentences of 汇总报告.
struct CollectedText {
  let plans: [CollectedPlan]
  let leftOut: [LeftOut]

  /// The whole document, the tables as fenced blocks.
  func markdown(title: String) -> TextBuffer {
    var lines = ["# \(title)", "", "## 总体情况"]
    for paragraph in [received, years, verdicts, laggards, missing, overlaps] where !paragraph.isEmpty {
      lines += ["", paragraph]
    }
    typealias Tables = CollectedTables
    for (heading, table) in [
      ("纳入汇总的报送材料", Tables.submissions.name), ("评价结论", Tables.verdicts.name),
      ("滞后或未完成的指标", Tables.laggards.name), ("减排量", Tables.reductions.name),
      ("重点工程投资", Tables.investment.name), ("缺报情况", Tables.missing.name),
      ("未纳入汇总的材料", Tables.leftOut.name),
    ] {
      lines += ["", "## \(heading)", "", "```table", table, "```"]
    }
    return "\(verbatim: lines.joined(separator: "\n"))\n"
  }

  private var received: String {
    let levels = Level.allCases.map { level in (level, plans.count { $0.summary.level == level }) }
      .filter { $0.1 > 0 }.map { "\($0.0.title)\($0.1)个" }
    let unverified = plans.count { $0.gaps != nil }
    return "本报告汇总\(plans.count)个规划的报送材料（\(Phrases.enumeration(levels))），每个规划取最近一次报送，各份材料均已通过校验。"
      + (unverified == 0
        ? "" : "其中\(unverified)个规划的约束性指标没有全部核定，报送单位的说明列于“纳入汇总的报送材料”。")
      + (leftOut.isEmpty ? "收到的材料全部纳入汇总。" : "另有\(leftOut.count)份材料未纳入，原因见“未纳入汇总的材料”。")
  }

  /// Reports of different years are added up only with a word on it.
  private var years: String {
    let reports = Set(plans.map(\.summary.year)).sorted().map { "\($0)年" }
    let data = Set(plans.map(\.summary.dataYear)).sorted().map { "\($0)年" }
    let kinds = Set(plans.map(\.summary.kind)).count
    guard reports.count > 1 || data.count > 1 || kinds > 1 else { return "" }
    return "各规划报告的年份为\(Phrases.enumeration(reports))，数据截止年为\(Phrases.enumeration(data))"
      + (kinds > 1 ? "，评估类型不同" : "") + "；以下计数和合计把它们放在一起，未按年份区分。"
  }

  private var verdicts: String {
    let counts = VerdictCounts(plans.flatMap(\.assessed).filter(\.isListed).map(\.verdict))
    return "规划指标表所列指标共\(counts.total)项" + (counts.total == 0 ? "。" : "：\(counts.printed)。")
  }

  private var laggards: String {
    let all = plans.flatMap { plan in plan.assessed.filter(\.verdict.isLaggard).map { _ in plan.region } }
    guard !all.isEmpty else { return "已评价的指标和正文目标中没有滞后或未完成的。" }
    let regions = all.uniqued().map { region in "\(region)\(all.count { $0 == region })项" }
    return "滞后或未完成的指标和正文目标共\(all.count)项：\(Phrases.enumeration(regions))。"
  }

  private var missing: String {
    let lacking = plans.filter { !$0.missing.isEmpty }
    return lacking.isEmpty
      ? "没有缺报的内容。"
      : "缺报的内容共\(lacking.flatMap(\.missing).count)项，涉及\(lacking.count)个规划，各规划的项数见“缺报情况”。"
  }

  private var overlaps: String {
    let repeated = Set(plans.map(\.summary.id).filter { id in plans.count { $0.summary.id == id } > 1 })
      .sorted()
    let hint =
      repeated.isEmpty
      ? "" : "规划编号\(Phrases.enumeration(repeated))在不同区域各有一个规划，按区域分别计入。"
    return "各级规划的项目可能有重复（如市级规划和所辖区县的规划列有同一项目），投资和减排量的合计按报送材料逐个相加，不作扣除。" + hint
  }
}
