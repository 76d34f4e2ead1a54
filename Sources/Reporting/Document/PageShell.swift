package import Diagnostics
internal import Mustache

/// The page around a body: one file with its styles inside, without scripts, that asks nothing of the network.
package struct PageShell: Sendable {
  private let template: ParsedTemplate
  private let styles: StyleSheet

  /// Checks the page template against everything that a page can say.
  ///
  /// - Parameters:
  ///   - template: Text of `page.html.mustache`.
  ///   - css: Text of `report.css`.
  ///   - displayPath: How messages name the template.
  ///   - log: Takes what is wrong with the template.
  /// - Returns: `nil` where the template has errors; rendering cannot fail afterwards.
  init?(template: String, css: String, displayPath: String, log: inout DiagnosticLog) {
    var found = DiagnosticLog()
    let source = TemplateSource(file: displayPath, text: template)
    self.template = ParsedTemplate(source, language: .html, into: &found)
    styles = StyleSheet(css)
    let shape = PageFacts.facts(of: PageContent(title: "", bodyHTML: ""), styles: "")
    found.merge(TemplateChecker.check(self.template, partials: [:], facts: shape))
    log.merge(found.diagnostics)
    if found.hasErrors { return nil }
  }

  /// The names that `page.html.mustache` can use.
  package static var vocabulary: Vocabulary {
    Vocabulary(of: PageFacts.facts(of: PageContent(title: "", bodyHTML: ""), styles: ""))
  }

  /// A whole page.
  func render(_ page: PageContent) -> String {
    let facts = MustacheFacts(PageFacts.facts(of: page, styles: styles.page), language: .html)
    return template.template?.render(facts.root) ?? ""
  }

  /// The body with the disclaimer, to be pasted into a website's own page, which prints the title. Its styles
  /// hold for nothing outside it and are not changed by ordinary rules of that page; links to files beside
  /// the page are left out.
  func fragment(_ page: PageContent) -> String {
    var html = "<style>\n\(styles.fragment)\n</style>\n<div class=\"planreport\" lang=\"zh-CN\">\n"
    if !page.disclaimer.isEmpty {
      html += "<p class=\"disclaimer\"><strong>声明</strong>\(HTMLText.escaped(page.disclaimer))</p>\n"
    }
    return html + page.bodyHTML + "</div>\n"
  }
}

extension TemplateLibrary {
  /// The page shell of the folder's `page.html.mustache` and `report.css`; `nil` where one is missing or
  /// wrong, which is reported.
  package func pageShell(log: inout DiagnosticLog) -> PageShell? {
    if page == nil { log.report(TemplateProblem.missingPageFile("page.html.mustache"), at: nil) }
    if styles == nil { log.report(TemplateProblem.missingPageFile("report.css"), at: nil) }
    guard let page, let styles else { return nil }
    return PageShell(template: page.text, css: styles.text, displayPath: page.file, log: &log)
  }
}
