import PlanModel

/// What the plan itself says of where it started, in its own words and under its name.
struct Background: ReportSubject {
  let content: ReportContent

  static let facts: Facts<ReportContent> = [
    .group("background", "规划编制时的基础和形势", of: quoted) { $0.plan.background }
  ]
  private static let quoted: Facts<[Quotation]> = [
    .flag("any", "是否录有规划的原文") { !$0.isEmpty },
    .flag("isExcerpt", "原文是否有略去的段落") { $0.contains { $0.paragraphs.contains(Quotation.gap) } },
  ]

  var ownBlocks: [any DocumentBlock] {
    let passages = content.plan.background
    return passages.isEmpty
      ? [] : [QuotationBlock(name: "background", title: content.plan.title, passages: passages)]
  }
}
