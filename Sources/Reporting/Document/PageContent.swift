/// What a page says; the page shell says how it looks. All texts are plain text unless said otherwise.
package struct PageContent: Sendable {
  /// A label with its value: 数据截止 2022年.
  package struct Item: Sendable, Hashable {
    /// What it is.
    package let label: String
    /// Its value.
    package let value: String

    /// A labelled value.
    package init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// A link to another file of the output, or to a web address.
  package struct Link: Sendable, Hashable {
    /// What it leads to.
    package let label: String
    /// A relative path or a web address.
    package let href: String

    /// A link.
    package init(_ label: String, to href: String) {
      self.label = label
      self.href = href
    }
  }

  /// The page's level-1 heading and its name in the browser.
  package var title: String
  /// A line under the title: 中期评估报告（2023年）; may be empty.
  package var subtitle = ""
  /// State of the edition (草稿, 发布), set beside the title; empty where there is none.
  package var edition = ""
  /// One sentence for search engines; empty where there is none.
  package var summary = ""
  /// Where the page belongs: root page, year's page.
  package var breadcrumbs: [Link] = []
  /// Labelled values under the title: issuer, data year, date.
  package var headerItems: [Item] = []
  /// Who answers for the page, printed on every page and in the fragment; empty where there is none.
  package var disclaimer = ""
  /// Table of contents; none is printed where it is empty.
  package var tableOfContents: [TOCEntry] = []
  /// Finished HTML of the body, headings from level 2 on.
  package var bodyHTML: String
  /// Files to download: tables, Markdown.
  package var links: [Link] = []
  /// Address of a feed of new reports; empty where there is none.
  package var feed = ""
  /// Lines at the foot of the page.
  package var footer: [String] = []

  /// A page; what has a default is set afterwards.
  package init(title: String, bodyHTML: String) {
    self.title = title
    self.bodyHTML = bodyHTML
  }
}
