import PlanModel

/// What the plan itself says of where it started, in its own words and under its name.
struct Background: ReportSubject {
  let content: ReportContent

  static let facts: Facts<ReportContent> = [
    .group("background", "规划编制时的基础和形势", of: quoted) { $0 }
  ]
  private static let quoted: Facts<ReportContent> = [
    .flag("any", "是否录有规划的原文") { !$0.plan.background.isEmpty },
    .text("note", "原文之前的说明") {
      $0.sentences(isExcerpt($0) ? OverviewSentence.backgroundExcerpt : .background, $0)
    },
  ]

  private static func isExcerpt(_ content: ReportContent) -> Bool {
    content.plan.background.contains { $0.paragraphs.contains(Quotation.gap) }
  }

  var ownBlocks: [any DocumentBlock] {
    let passages = content.plan.background
    return passages.isEmpty
      ? [] : [QuotationBlock(name: "background", title: content.plan.title, passages: passages)]
  }
}
