import Evaluation
import PlanModel

/// What the page of a report says around its body.
enum ReportPage {
  static func content(
    _ report: ReportContent, summary: PlanSummary, document: ReportDocument, tables: [ReportTable],
    figures: [ReportFigure], lastRevision: Int?
  ) -> PageContent {
    let (plan, context) = (report.plan, report.context)
    var page = PageContent(title: plan.title, bodyHTML: document.bodyHTML)
    page.subtitle = context.kind.reportTitle(dataYear: context.dataYear)
    page.edition = report.edition.title
    page.summary = "\(report.title)：" + summary.conclusion(laggards: "滞后")
    page.breadcrumbs = [
      .init("全部规划", to: "../../index.html"), .init("\(context.year)年", to: "../index.html"),
    ]
    page.headerItems = [
      PageContent.Item("区域", plan.region), PageContent.Item("规划期", plan.period.printed),
      PageContent.Item("数据截止", "\(context.dataYear)年"), PageContent.Item("报告日期", context.date.printed),
    ]
    if let release = report.release {
      // An archive stands alone: there are no pages above it.
      page.breadcrumbs = []
      page.headerItems.append(PageContent.Item("报送版本", "第\(release.revision)次报送"))
    }
    if let issuer = plan.issuer { page.headerItems.insert(PageContent.Item("规划印发单位", issuer), at: 1) }
    if let lastRevision { page.headerItems.append(.init("最近报送存档", "第\(lastRevision)版（r\(lastRevision)）")) }
    page.disclaimer = plan.disclaimer ?? ""
    page.tableOfContents = document.tableOfContents
    page.links =
      [PageContent.Link("报告全文（Markdown）", to: "report.md")]
      + tables.map { PageContent.Link("\($0.title)（CSV）", to: "tables/\($0.name).csv") }
      + figures.map { PageContent.Link("\($0.title)（SVG）", to: "figures/\($0.name).svg") }
    page.footer = ["\(report.title)，\(context.date.printed)。"]
    return page
  }
}
