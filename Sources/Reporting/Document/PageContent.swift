/// What a page says; the page shell says how it looks. All texts are plain text unless said otherwise.
struct PageContent: Sendable {
  /// A label with its value: 数据截止 2022年.
  struct Item: Sendable, Hashable {
    let label: String
    let value: String

    init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// A link to another file of the output, or to a web address.
  struct Link: Sendable, Hashable {
    let label: String
    let href: String

    init(_ label: String, to href: String) {
      self.label = label
      self.href = href
    }
  }

  /// The page's level-1 heading and its name in the browser.
  var title: String
  /// A line under the title: 中期评估报告（2023年）; may be empty.
  var subtitle = ""
  /// State of the edition (草稿, 发布), set beside the title; empty where there is none.
  var edition = ""
  /// One sentence for search engines; empty where there is none.
  var summary = ""
  /// Where the page belongs: root page, year's page.
  var breadcrumbs: [Link] = []
  /// Labelled values under the title: issuer, data year, date.
  var headerItems: [Item] = []
  /// Who answers for the page, printed on every page and in the fragment; empty where there is none.
  var disclaimer = ""
  /// Table of contents; none is printed where it is empty.
  var tableOfContents: [TOCEntry] = []
  /// Finished HTML of the body, headings from level 2 on.
  var bodyHTML: String
  /// Files to download: tables, Markdown.
  var links: [Link] = []
  /// Address of a feed of new reports; empty where there is none.
  var feed = ""
  /// Lines at the foot of the page.
  var footer: [String] = []

  init(title: String, bodyHTML: String) {
    self.title = title
    self.bodyHTML = bodyHTML
  }
}

/// An entry of the table of contents.
struct TOCEntry: Sendable, Hashable {
  /// Level of the heading: 2 and 3 are listed.
  let level: Int
  /// The heading with its number.
  let text: String
  /// `id` of the heading in the page.
  let anchor: String
}
