import CommonMark
package import Diagnostics
import Foundation
import PlanModel
package import Writing

/// 汇总报告: the consolidated report of many submissions, as Markdown and as a page.
package struct CollectedReport: Sendable {
  package let document: TextBuffer
  package let page: TextBuffer

  /// - Throws: What is wrong with the document; only a mistake of the program can be.
  package init(
    _ tables: CollectedTables, shell: PageShell
  ) throws(DiagnosticsError) {
    var log = DiagnosticLog()
    let (plans, leftOut) = (tables.plans, tables.leftOut)
    let title = "生态环境保护规划评估汇总报告"
    let text = MarkdownDocument(
      parsing: CollectedText(plans: plans, leftOut: leftOut, sentences: tables.sentences).markdown(
        title: title),
      directiveKinds: DocumentBlockKind.infoStrings)
    let document = ReportDocument(text, blocks: tables.blocks, log: &log)
    try log.throwIfErrors()
    var page = PageContent(title: title, bodyHTML: document.bodyHTML)
    page.headerItems = [
      ("纳入的规划", "\(plans.count)个"), ("未纳入的材料", "\(leftOut.count)份"),
    ]
    page.tableOfContents = document.tableOfContents
    page.disclaimer = plans.compactMap(\.summary.disclaimer).uniqued().joined(separator: " ")
    page.links =
      [("报告全文（Markdown）", "report.md")]
      + tables.files.map { ("\($0.schema.title)（CSV）", $0.schema.path) }
    page.footer = [tables.sentences(CollectedSentence.footer, [:])]
    self.document = document.markdown
    self.page = try shell.render(page)
  }
}
