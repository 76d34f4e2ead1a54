package import Diagnostics
import Writing

/// The page around a body: one file with its styles inside, without scripts, that asks nothing of the network.
package struct PageShell: Sendable {
  private let template: CompiledTemplate
  private let styles: StyleSheet
  /// Address of the common one.
  private let logo: String

  /// Checks the page template against everything that a page can say.
  ///
  /// - Returns: `nil` where the template has errors.
  init?(
    template: String, css: String, logo: Picture? = nil, displayPath: String, log: inout DiagnosticLog
  ) {
    var found = DiagnosticLog()
    let parsed = ParsedTemplate(
      TemplateSource(file: displayPath, text: template), language: .html, into: &found)
    self.template = TemplateCompiler.compile(parsed, names: PageFacts.all.names, into: &found)
    styles = StyleSheet(css)
    self.logo = logo?.dataAddress ?? ""
    log.merge(found.sorted)
    if found.hasErrors { return nil }
  }

  package static var vocabulary: Vocabulary {
    Vocabulary(of: PageFacts.all.names, values: nil)
  }

  /// A whole page; throws where the template makes too much of it.
  func render(_ page: PageContent) throws(DiagnosticsError) -> TextBuffer {
    var page = page
    if page.logo.isEmpty { page.logo = logo }
    do throws(CompiledTemplate.TooLarge) {
      return try template.render(PageFacts.all.values(of: (page, styles.page))).text
    } catch {
      throw DiagnosticsError(.tooLarge, at: SourceLocation(template.source.file))
    }
  }

  /// A whole page around a body in pieces; the page's own body is left out.
  func render(_ page: PageContent, around body: PagePieces) throws(DiagnosticsError) -> PagePieces {
    // No template and no text of the data holds the byte.
    let mark: UInt8 = 0
    var page = page
    page.bodyHTML = TextBuffer([mark])
    let parts = try render(page).bytes.split(separator: mark, omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(PagePieces(TextBuffer(parts[0]))) {
      $0 + body + PagePieces(TextBuffer($1))
    }
  }

  /// The body with the disclaimer, to be pasted into a website's own page, which prints the title. Its styles
  /// hold for nothing outside it and are not changed by ordinary rules of that page; links to files beside
  /// the page are left out.
  func fragment(_ page: PageContent) -> TextBuffer {
    var html: TextBuffer =
      "<style>\n\(styles.fragment)\n</style>\n<div class=\"planreport\" lang=\"zh-CN\">\n"
    if !page.disclaimer.isEmpty {
      html += "<div class=\"disclaimer\"><strong>声明</strong>\(html: page.disclaimer)</div>\n"
    }
    html.reserve(page.bodyHTML.count + 16)
    return html + page.bodyHTML + "</div>\n"
  }
}

extension TemplateLibrary {
  /// The page shell of the folder's `page.html.mustache` and `report.css`; `nil` where one is missing or
  /// wrong, which is reported.
  package func pageShell(log: inout DiagnosticLog) -> PageShell? {
    if page == nil { log.report(.missingPageFile("page.html.mustache"), at: nil) }
    if styles == nil { log.report(.missingPageFile("report.css"), at: nil) }
    guard let page, let styles else { return nil }
    return PageShell(
      template: page.text, css: styles.text, logo: pictures.logo, displayPath: page.file, log: &log)
  }
}
