import Evaluation
import Foundation
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
    return ReportFigure(
      name: name, title: "各领域重点工程投资（亿元）", description: description(domains, quantities),
      source: content.sources.note, anchor: "table-project-investment"
    ) { draw(domains, quantities, largest: largest, width: $0) }
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
    ("累计完成投资", Fill(Verdict.onSchedule.look.ink, .dots), { $0.cumulativeInvestment }),
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
