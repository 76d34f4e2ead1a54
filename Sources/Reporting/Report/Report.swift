package import Diagnostics
package import Evaluation
import PlanModel

/// A report in all its forms; nothing is written to disk here.
package struct RenderedReport: Sendable {
  /// `report.md`.
  package let markdown: String
  /// `index.html`.
  package let pageHTML: String
  /// `fragment.html`.
  package let fragmentHTML: String
  /// `tables/*.csv`.
  package let tables: [TableFile]
  /// `figures/*.svg`.
  package let figures: [ReportFigure]
  /// What index pages need.
  package let summary: PlanSummary
  /// Warnings and notes of the templates; no errors.
  package let notes: [Diagnostic]
}

/// Writes a report from an evaluation: tables and figures, facts, the template, the document, the page.
package struct ReportRenderer: Sendable {
  private let templates: TemplateLibrary
  private let shell: PageShell
  private let edition: Edition

  /// Templates and page shell are read once and serve all plans.
  package init(templates: TemplateLibrary, shell: PageShell, edition: Edition = .draft) {
    self.templates = templates
    self.shell = shell
    self.edition = edition
  }

  /// The report; throws everything that is wrong with its template.
  ///
  /// - Parameters:
  ///   - lastRevision: Number of the newest archived revision of this report, printed in the page's head.
  ///   - release: What is said of the submission, where the report is one.
  ///   - earlier: The project list of an earlier report that was archived, to be compared with.
  package func render(
    _ evaluation: PlanEvaluation, lastRevision: Int? = nil, release: Release? = nil,
    earlier: EarlierProjects? = nil
  ) throws(DiagnosticsError) -> RenderedReport {
    let content = ReportContent(evaluation, edition: edition, release: release, earlier: earlier)
    let subjects = Subjects(content)
    let (tables, figures) = (subjects.tables, subjects.figures)
    let kind = content.context.kind

    var log = DiagnosticLog()
    let markdown = templates.render(
      kind.rawValue, facts: subjects.facts, otherKinds: ReportFacts.otherKinds(than: kind), log: &log)
    try log.throwIfErrors()
    let document = ReportDocument(
      markdown: markdown ?? "", blocks: tables.blocks + figures, place: templates.place(ofLine:), log: &log)
    try log.throwIfErrors()

    let summary = PlanSummary(content)
    let page = ReportPage.content(
      content, summary: summary, document: document, tables: tables.files, figures: figures,
      lastRevision: lastRevision)
    return RenderedReport(
      markdown: document.markdownOutput, pageHTML: shell.render(page), fragmentHTML: shell.fragment(page),
      tables: tables.files, figures: figures, summary: summary, notes: log.sorted)
  }
}

extension Vocabulary {
  /// The names for report templates, with the values of an evaluation as examples.
  package init(of evaluation: PlanEvaluation) {
    self.init(of: Subjects(ReportContent(evaluation)).facts)
  }
}

/// What the page of a report says around its body.
enum ReportPage {
  static func content(
    _ report: ReportContent, summary: PlanSummary, document: ReportDocument, tables: [TableFile],
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
      + tables.map { PageContent.Link("\($0.linkTitle)（CSV）", to: $0.schema.path) }
      + figures.map { PageContent.Link("\($0.title)（SVG）", to: "figures/\($0.name).svg") }
    page.footer = ["\(report.title)，\(context.date.printed)。"]
    return page
  }
}
