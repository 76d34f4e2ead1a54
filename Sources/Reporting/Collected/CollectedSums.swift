import Evaluation
import PlanModel

extension CollectedTables {
  static let reductions = Table<Summed<[OfPlan<CollectedPlan.Reduction>]>>(
    name: "reductions", title: "重点工程减排量汇总", subject: "一种污染物在一个区域的减排量",
    key: ["pollutant", .dimension, .label],
    header: .label, empty: .collectedReductions,
    columns: [
      Column("pollutant", "污染物", .code, .required("污染物"), page: .always) { .text($0.item.first?.pollutant) },
      .dimension([byRegion], page: .always), .label("区域，或“合计”"),
      amount("claimed", "申报", "申报的减排量") { $0.claimed },
      amount("first-checked", "初核", "初核的减排量") { $0.firstChecked },
      amount("recognised", "核定", "核定的减排量") { $0.recognised },
      amount("deducted", "扣减", "扣减的量") { $0.deducted },
      amount("net", "净减排量", "核定减去扣减") { $0.net },
      Column(
        "unrecognised-deduction", "未核定扣减", .tonnes, "申报或初核、尚未核定的扣减量，不计入净减排量", page: .ifAny
      ) { row in
        // As the reports have it: where nothing is deducted so, nothing is said.
        let sum = row.item.reduce(0) { $0 + $1.sum.unrecognisedDeduction }
        return .tonnes(sum == 0 ? nil : sum)
      },
    ], look: \.look)

  private static func amount(
    _ key: ColumnKey, _ title: String, _ meaning: String,
    _ part: @escaping @Sendable (PollutantReduction.Sum) -> Decimal
  ) -> Column<Summed<[OfPlan<CollectedPlan.Reduction>]>> {
    Column(key, title, .tonnes, .required(meaning), page: .always) { row in
      .tonnes(row.item.reduce(0) { $0 + part($1.sum) })
    }
  }

  static func reductions(_ plans: [CollectedPlan], _ sentences: SentenceBook) -> SubjectTables {
    let all = OfPlan.list(plans, \.reductions)
    return reductions.filled(
      all.map(\.pollutant).uniqued().flatMap { pollutant in
        let own = all.filter { $0.pollutant == pollutant }
        return Summed.groups(of: own, by: byRegion, \.plan.region) + [.total(own)]
      }
    ).tables(sentences)
  }

  /// The page leaves the domains out: the plans' own names of them are too many.
  static let investment = Table<Summed<[OfPlan<CollectedPlan.Investment>]>>(
    name: "investment", title: "重点工程投资汇总", subject: "一个区域、层级或领域的重点工程", key: [.dimension, .label],
    header: .label, group: .dimension, empty: .collectedInvestment,
    columns: [
      .dimension([byRegion, byLevel, byDomain], page: .always), .label("区域、层级、领域，或“合计”"),
      Column("count", "项目数", .integer, .required("项目数，含储备项目"), page: .always) { row in
        .integer(row.item.reduce(0) { $0 + $1.sums.count })
      },
      total("total", "总投资", "总投资之和") { $0.totalInvestment },
      total("period", "规划期投资", "规划期投资之和") { $0.periodInvestment },
      total("cumulative", "累计完成投资", "累计完成投资之和") { $0.cumulativeInvestment },
      Column(
        "priced", "有总投资的项目数", .integer, .required("注明总投资的项目数；总投资只是这些项目之和"), page: .always, after: "count"
      ) { row in .integer(row.item.reduce(0) { $0 + $1.priced }) },
    ], look: \.look)

  private static let byLevel = "层级", byDomain = "领域"

  private static func total(
    _ key: ColumnKey, _ title: String, _ meaning: Meaning,
    _ part: @escaping @Sendable (ProjectRollUp) -> Decimal?
  ) -> Column<Summed<[OfPlan<CollectedPlan.Investment>]>> {
    Column(key, title, .money, meaning, page: .always) { row in
      let given = row.item.compactMap { part($0.sums) }
      return .number(given.isEmpty ? nil : given.reduce(0, +), NumberFormat.money)
    }
  }

  static func investment(_ plans: [CollectedPlan], _ sentences: SentenceBook) -> SubjectTables {
    let all = plans.filter { $0.investment.sums.count > 0 }
    let whole = OfPlan.list(all) { [$0.investment] }
    let table = investment.filled(
      all.isEmpty
        ? []
        : Summed.groups(of: whole, by: byRegion, \.plan.region)
          + Summed.groups(of: whole, by: byLevel, \.plan.summary.level.title)
          + Summed.groups(of: OfPlan.list(all, \.domains), by: byDomain) { $0.sums.label ?? Sums.unnamed }
          + [.total(whole)])
    return table.tables(
      table.page(
        sentences, where: { $0.dimension != byDomain },
        notes: table.rows.isEmpty
          ? [] : [sentences(CollectedSentence.noteInvestment, [:])]))
  }
}
