import Evaluation
import PlanModel

/// 投资 by domain: total and plan period, and what was spent where somebody reported it.
enum InvestmentFigure {
  static func figure(_ content: ReportContent, name: String) -> ReportFigure? {
    let domains = content.evaluation.projectInvestment.byDomain.filter {
      $0.totalInvestment != nil || $0.periodInvestment != nil
    }
    let quantities = quantities.filter { quantity in domains.contains { quantity.value($0) != nil } }
    let largest =
      domains.flatMap { domain in quantities.compactMap { $0.value(domain)?.coordinate } }.max() ?? 0
    guard domains.count > 1, largest > 0 else { return nil }
    let progress = content.evaluation.projectInvestment.projects.map { $0.record?.source }
    let isReported = domains.contains { $0.cumulativeInvestment != nil }
    return ReportFigure(
      name: name, title: finding(domains, quantities, content), description: description(domains, quantities),
      source: content.sources.note(adding: isReported ? progress : []),
      anchor: ReportTable.anchor(Tables.investment.name)
    ) { draw(domains, quantities, largest: largest, width: $0) }
  }

  private static func finding(
    _ domains: [ProjectRollUp], _ quantities: [Quantity], _ content: ReportContent
  ) -> String {
    guard let first = quantities.first else { return content.caption(.investment) }
    let amounts = domains.map { first.value($0) ?? 0 }
    guard let most = amounts.max(), amounts.count(where: { $0 == most }) == 1,
      let largest = domains.first(where: { first.value($0) == most })?.label
    else { return content.caption(.investment) }
    return content.caption(.investmentMost, [.names: largest, .quantity: first.label])
  }

  private static func draw(
    _ domains: [ProjectRollUp], _ quantities: [Quantity], largest: Double, width: Double
  ) -> Drawing {
    var drawing = Drawing(width: width)
    var top = drawing.legend(quantities.map { ($0.fill, $0.label) }, x: 4, y: 8, width: width - 8) + 8
    for domain in domains {
      let label = (domain.label ?? "未注明领域") + "（\(domain.count)个项目）"
      let lines = drawing.paragraph(label, x: 4, y: top + 16, width: width - 8, bold: true)
      top += 6 + Double(lines) * 19
      for quantity in quantities {
        guard let amount = quantity.value(domain) else { continue }
        let length = amount.coordinate / largest * (width - 120)
        drawing.box(x: 4, y: top, width: max(length, 1), height: 15, fill: quantity.fill)
        drawing.text(NumberFormat.money(amount), x: 4 + max(length, 1) + 8, y: top + 12.5, size: 13)
        top += 19
      }
      top += 6
      drawing.allowBreak(at: top)
    }
    drawing.height = top + 4
    return drawing
  }

  private typealias Quantity = (label: String, fill: Fill, value: @Sendable (ProjectRollUp) -> Decimal?)

  private static let quantities: [Quantity] = [
    ("总投资", Fill(.first), { $0.totalInvestment }),
    ("规划期投资", Fill(.second, .diagonal), { $0.periodInvestment }),
    ("累计完成投资", Fill(.met, .dots), { $0.cumulativeInvestment }),
  ]

  private static func description(_ domains: [ProjectRollUp], _ quantities: [Quantity]) -> String {
    domains.map { domain in
      let amounts = quantities.compactMap { quantity in
        quantity.value(domain).map { "\(quantity.label)\(NumberFormat.money($0))亿元" }
      }
      return "\(domain.label ?? "未注明领域")\(domain.count)个项目，\(amounts.joined(separator: "，"))。"
    }.joined()
  }
}

/// 重点工程 on a timeline, with their stage where somebody reported it.
enum TimelineFigure {
  static func figure(_ content: ReportContent, name: String) -> ReportFigure? {
    let shown = content.evaluation.projectInvestment.projects.filter {
      $0.project.start != nil && $0.project.end != nil
    }
    guard shown.count > 1, let first = shown.compactMap(\.project.start).min(),
      let last = shown.compactMap(\.project.end).max(), last - first < 40, last >= first
    else { return nil }
    let isReported = shown.contains { $0.record != nil }
    return ReportFigure(
      name: name, title: isReported ? finding(shown, content) : content.caption(.timeline),
      description: content.caption(
        isReported ? .timelineStages : .timelineRows, [.number: String(shown.count)]),
      source: content.sources.note(adding: shown.map { $0.record?.source }),
      anchor: ReportTable.anchor(Tables.projects.name)
    ) { draw(shown, isReported: isReported, years: first...last, width: $0) }
  }

  /// `重点工程建设时间安排：2023年完成2行、在建3行、未填报1行`.
  private static func finding(_ shown: [ProjectAssessment], _ content: ReportContent) -> String {
    let stages = Dictionary(grouping: shown, by: stage).mapValues(\.count)
    let order = ProjectStage.allCases.reversed().map(\.rawValue) + [unreported]
    let numbers = order.compactMap { name in stages[name].map { "\(name)\($0)行" } }
    return content.caption(.timelineReported, [.numbers: Phrases.enumeration(numbers)])
  }

  private static func draw(
    _ shown: [ProjectAssessment], isReported: Bool, years: ClosedRange<Int>, width: Double
  ) -> Drawing {
    let yearWidth = (width - 8) / Double(years.count)
    func x(_ year: Int) -> Double { 4 + Double(year - years.lowerBound) * yearWidth }
    var rows = Drawing(width: width)
    var top = 34.0
    for project in shown {
      guard let start = project.project.start, let end = project.project.end, end >= start else { continue }
      let words =
        "\(project.project.name)（\(start == end ? "\(start)" : "\(start)—\(end)")年"
        + (isReported ? "，\(stage(project))）" : "）")
      let lines = rows.paragraph(words, x: 6, y: top + 14, width: width - 14, size: 13)
      top += Double(lines) * 17.5 + 4
      rows.box(
        x: x(start), y: top, width: Double(end - start + 1) * yearWidth, height: 11,
        fill: project.record?.stage.look ?? (isReported ? Fill(.grid, .empty) : Fill(.first)))
      top += 20
      rows.allowBreak(at: top)
    }
    var drawing = Drawing(width: width)
    let step = max(1, Int((40 / yearWidth).rounded(.up)))
    for year in years {
      drawing.line(from: (x(year), 24), to: (x(year), top), .grid, width: 1)
      // A label in the middle of its year, within the drawing also where the years are narrow.
      let middle = min(max(x(year) + yearWidth / 2, 18), width - 18)
      guard (year - years.lowerBound) % step == 0 else { continue }
      drawing.text(String(year), x: middle, y: 16, size: 12, anchor: .middle, ink: .muted)
    }
    drawing.line(from: (x(years.upperBound + 1), 24), to: (x(years.upperBound + 1), top), .grid, width: 1)
    drawing.append(rows)
    drawing.height = top + 6
    return drawing
  }

  private static func stage(_ project: ProjectAssessment) -> String {
    project.record?.stage.rawValue ?? unreported
  }

  private static let unreported = "未填报"
}

extension ProjectStage {
  fileprivate var look: Fill {
    switch self {
    case .completed: Fill(.achieved)
    case .commissioning: Fill(.met, .horizontal)
    case .construction: Fill(.first)
    case .preparation: Fill(.awaiting, .dots)
    case .notStarted: Fill(.aside, .vertical)
    case .terminated: Fill(.aside, .cross)
    }
  }
}
