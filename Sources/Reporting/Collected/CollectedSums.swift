import Evaluation
import PlanModel

/// What is added up of reductions.
enum ReductionAmount: CaseIterable {
  case claimed, firstChecked, recognised, deducted, net, unrecognisedDeduction
}

/// What is added up of projects; how many of them give an amount at all is said too.
enum InvestmentAmount: CaseIterable {
  case count, priced, total, period, cumulative
}

extension CollectedTables {
  static let reductions = Table<Totals<ReductionAmount>.Row>(
    name: "reductions", title: "重点工程减排量汇总", subject: "一种污染物在一个区域的减排量",
    key: ["pollutant", .dimension, .label],
    header: .label, empty: .collectedReductions,
    columns: [
      Column("pollutant", "污染物", .code, .required("污染物"), page: .always) { .text($0.section) },
      .dimension([byRegion], page: .always), .label("区域，或“合计”"),
      amount("claimed", "申报", "申报的减排量", .claimed),
      amount("first-checked", "初核", "初核的减排量", .firstChecked),
      amount("recognised", "核定", "核定的减排量", .recognised),
      amount("deducted", "扣减", "扣减的量", .deducted),
      amount("net", "净减排量", "核定减去扣减", .net),
      Column(
        "unrecognised-deduction", "未核定扣减", .tonnes, "申报或初核、尚未核定的扣减量，不计入净减排量", page: .ifAny
      ) { row in
        // As the reports have it: where nothing is deducted so, nothing is said.
        row.item[.unrecognisedDeduction].flatMap { $0 == 0 ? nil : .tonnes($0) } ?? .missing
      },
    ], look: \.look)

  private static func amount(
    _ key: ColumnKey, _ title: String, _ meaning: String, _ amount: ReductionAmount
  ) -> Column<Totals<ReductionAmount>.Row> {
    Column(key, title, .tonnes, .required(meaning), page: .always) { .tonnes($0.item[amount]) }
  }

  static func amounts(of sum: PollutantReduction.Sum) -> Amounts<ReductionAmount> {
    Amounts { amount in
      switch amount {
      case .claimed: sum.claimed
      case .firstChecked: sum.firstChecked
      case .recognised: sum.recognised
      case .deducted: sum.deducted
      case .net: sum.net
      case .unrecognisedDeduction: sum.unrecognisedDeduction
      }
    }
  }

  static func reductions(
    _ plans: [CollectedPlan]
  ) throws -> CollectedTable<Totals<ReductionAmount>.Row> {
    var totals = Totals<ReductionAmount>(by: [byRegion])
    for plan in plans {
      for cells in try plan.reductions.read() {
        totals.add(
          Amounts(cells.dropFirst()), to: cells[0].printed,
          by: [byRegion: plan.region, Sums.total: Sums.total])
      }
    }
    return CollectedTable(reductions, totals.rows)
  }

  /// The page leaves the domains out: the plans' own names of them are too many.
  static let investment = Table<Totals<InvestmentAmount>.Row>(
    name: "investment", title: "重点工程投资汇总", subject: "一个区域、层级或领域的重点工程", key: [.dimension, .label],
    header: .label, group: .dimension, empty: .collectedInvestment,
    columns: [
      .dimension([byRegion, byLevel, byDomain], page: .always), .label("区域、层级、领域，或“合计”"),
      Column("count", "项目数", .integer, .required("项目数，含储备项目"), page: .always) { .count($0.item[.count]) },
      total("total", "总投资", "总投资之和", .total),
      total("period", "规划期投资", "规划期投资之和", .period),
      total("cumulative", "累计完成投资", "累计完成投资之和", .cumulative),
      Column(
        "priced", "有总投资的项目数", .integer, .required("注明总投资的项目数；总投资只是这些项目之和"), page: .always, after: "count"
      ) { .count($0.item[.priced]) },
    ], look: \.look)

  private static let byLevel = "层级", byDomain = "领域"

  private static func total(
    _ key: ColumnKey, _ title: String, _ meaning: Meaning, _ amount: InvestmentAmount
  ) -> Column<Totals<InvestmentAmount>.Row> {
    Column(key, title, .money, meaning, page: .always) { .money($0.item[amount]) }
  }

  static func amounts(of projects: ProjectRollUp, priced: Int) -> Amounts<InvestmentAmount> {
    Amounts { amount in
      switch amount {
      case .count: Decimal(projects.count)
      case .priced: Decimal(priced)
      case .total: projects.totalInvestment
      case .period: projects.periodInvestment
      case .cumulative: projects.cumulativeInvestment
      }
    }
  }

  static func investment(
    _ plans: [CollectedPlan]
  ) throws -> CollectedTable<Totals<InvestmentAmount>.Row> {
    var totals = Totals<InvestmentAmount>(by: [byRegion, byLevel, byDomain])
    for plan in plans {
      for cells in try plan.investment.read() {
        totals.add(
          Amounts(cells),
          by: [byRegion: plan.region, byLevel: plan.summary.level.title, Sums.total: Sums.total])
      }
      for cells in try plan.domains.read() {
        totals.add(Amounts(cells.dropFirst()), by: [byDomain: cells[0].isEmpty ? nil : cells[0].printed])
      }
    }
    return CollectedTable(investment, totals.rows)
  }

  static func block(
    of investment: CollectedTable<Totals<InvestmentAmount>.Row>, _ sentences: SentenceBook
  ) throws -> ReportTable {
    try investment.block(
      sentences, where: { $0.dimension != byDomain }, section: { [$0.dimension] }, preference: .listedSums
    ) {
      $0.isEmpty ? [] : [sentences(CollectedSentence.noteInvestment, [:])]
    }
  }
}

extension TableCell {
  /// A number of things that was added up.
  static func count(_ number: Decimal?) -> TableCell { .number(number) { "\($0)" } }
}
