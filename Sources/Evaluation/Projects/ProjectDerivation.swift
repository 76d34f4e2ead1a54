import PlanModel

/// The way to the sums and ratios of a set of projects.
struct ProjectDerivation {
  let projects: [ProjectAssessment]
  let sums: ProjectRollUp
  /// Whether 调试 counts as completed in this plan.
  let commissioningCounts: Bool

  /// Each project's rows, then sums and ratios.
  var derivation: Derivation {
    guard !projects.isEmpty else { return Derivation() }
    return Derivation(
      steps: [.rule(.investment)] + projects.flatMap(rows) + amounts + investmentRates + stageRates
        + weightedProgress + onTimeRate)
  }

  private func rows(of item: ProjectAssessment) -> [Derivation.Step] {
    let (project, record) = (item.project, item.record)
    func amount(_ name: Derivation.InputName, _ amount: Decimal?, _ origin: Origin?) -> Derivation.Step? {
      guard let amount, let origin else { return nil }
      return .input(name, text: amount.plainText(), unit: project.unit?.rawValue, origin)
    }
    return [
      amount(.totalInvestment, project.totalInvestment, project.origin),
      amount(.periodInvestment, project.periodInvestment, project.origin),
      record.map { .input(.stage, text: $0.stage.rawValue, unit: nil, $0.origin) },
      amount(.cumulativeInvestment, record?.cumulativeInvestment, record?.origin),
    ].compactMap { $0 }
  }

  private var amounts: [Derivation.Step] {
    let amounts: [(Derivation.InputName, (ProjectAssessment) -> Decimal?)] = [
      (.totalInvestment, \.totalInvestment), (.periodInvestment, \.periodInvestment),
      (.cumulativeInvestment, \.cumulativeInvestment),
    ]
    return amounts.compactMap { name, amount in
      projects.sum(amount).map {
        .arithmetic(
          .investmentSum, .investment(name, projects.compactMap(amount)), value: $0,
          unit: .money)
      }
    }
  }

  private var investmentRates: [Derivation.Step] {
    let shares: [(Derivation.InputName, InvestmentShare?)] = [
      (.totalInvestment, sums.totalShare), (.periodInvestment, sums.periodShare),
    ]
    return shares.compactMap { name, share in
      share.map {
        .arithmetic(
          .investmentRate, .investmentShare($0.spent, of: name, $0.planned), value: $0.rate, unit: .percent)
      }
    }
  }

  /// 开工率 and 完工率 by the number of projects in each stage.
  private var stageRates: [Derivation.Step] {
    let rates: [(Derivation.FigureName, (ProjectStage) -> Bool, Decimal?)] = [
      (.startedRate, \.hasBegun, sums.startedRate),
      (.completedRate, { $0.isDone(commissioningCounts) }, sums.completedRate),
    ]
    return rates.compactMap { figure, counts, rate in
      let stages = ProjectStage.allCases.filter(counts)
      return rate.map {
        .arithmetic(
          figure, .stageShare(stages, counts: stages.map { sums.stages[$0] ?? 0 }, of: sums.denominator),
          value: $0, unit: .percent)
      }
    }
  }

  private var weightedProgress: [Derivation.Step] {
    guard let progress = sums.weightedProgress else { return [] }
    let terms = ProjectStage.allCases.compactMap { stage in
      stage.weight.flatMap { weight in sums.stages[stage].map { (count: $0, weight: weight) } }
    }
    return [
      .arithmetic(
        .weightedProgress,
        .weightedStages(
          counts: terms.map(\.count), weights: terms.map(\.weight), of: sums.denominator),
        value: progress, unit: .percent)
    ]
  }

  private var onTimeRate: [Derivation.Step] {
    guard let rate = sums.onTimeRate else { return [] }
    return [
      .arithmetic(.onTimeRate, .onTimeShare(sums.onTime, of: sums.scheduled), value: rate, unit: .percent)
    ]
  }
}
