import PlanModel

/// What looks like a slip of the one who entered it.
extension FindingCheck {
  /// A percentage that was entered as a fraction (0.95 for 95 %, 0.049 beside 4.9): at most 1, and a hundred times of it
  /// is about what base, target or other years are.
  static let percentAsFraction = FindingCheck("percent-as-fraction") { evaluation in
    evaluation.allAssessments.flatMap { assessment -> [Found] in
      let indicator = assessment.indicator
      guard indicator.isPercent else { return [] }
      return assessment.series.compactMap { observation in
        guard let value = observation.value.number, value > 0, value <= 1 else { return nil }
        let others = assessment.series.filter { $0.origin != observation.origin }.compactMap(\.value.number)
        let yardsticks = (others + assessment.planNumbers).map(\.magnitude)
        guard let near = yardsticks.first(where: { (value * 100 / 3...value * 300).contains($0) }),
          yardsticks.allSatisfy({ $0 > value * 20 })
        else { return nil }
        return (
          .review, .indicator(indicator),
          .percentAsFraction(
            year: observation.year, value: observation.value.text, beside: near.plainText()),
          observation.origin
        )
      }
    }
  }

  /// A value of the base year that is not the base value. A base that is no single year's value (“十三五”均值) says so in
  /// 基期说明.
  static let baseYearDiffers = FindingCheck("base-year-differs") { evaluation in
    evaluation.allAssessments.flatMap { assessment -> [Found] in
      let indicator = assessment.indicator
      guard let base = indicator.baseValue, indicator.baseNote == nil, indicator.kind.form.needsBaseline
      else { return [] }
      return assessment.series.filter {
        $0.year == evaluation.plan.baseYear(of: indicator) && $0.value.content != base.content
      }.map { observation in
        (
          .review, .indicator(indicator),
          .baseYearDiffers(year: observation.year, value: observation.value.text, base: base.text),
          observation.origin
        )
      }
    }
  }

  /// A report that is dated before the end of its data year, or before a document that the plan's own rows cite.
  static let reportDate = FindingCheck("report-date") { evaluation in
    let (plan, context) = (evaluation.plan, evaluation.context)
    let isEarly = context.date.lastDay < CalendarDate.endOfYear(context.dataYear)
    let cited = Set(
      [plan.source] + plan.indicators.map(\.source) + plan.tasks.map(\.source) + plan.projects.map(\.source))
    let dates = plan.sources(after: context.date)
    let later = plan.sources.filter { cited.contains($0.id) }.compactMap { source in
      dates[source.id].map { (title: source.title, published: $0) }
    }
    var details: [Finding.Detail] = []
    if isEarly { details.append(.dateBeforeDataYearEnds(date: context.date, dataYear: context.dataYear)) }
    if let newest = later.max(by: { $0.published < $1.published }) {
      details.append(
        .dateBeforeSource(date: context.date, source: newest.title, published: newest.published))
    }
    return details.map { (.review, .plan, $0, nil) }
  }
}
