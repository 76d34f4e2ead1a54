import Writing

/// What a page says; the page shell says how it looks. All texts are plain text unless said otherwise.
struct PageContent: Sendable {
  /// A label with its value: 数据截止 2022年.
  typealias Item = (label: String, value: String)
  /// A link to another file of the output, or to a web address.
  typealias Link = (label: String, href: String)

  /// An archived submission, with its date, and what it corrected.
  typealias Revision = (label: String, href: String, summary: String, corrections: [String])

  /// The page's level-1 heading and its name in the browser.
  var title: String
  /// A line under the title: 中期评估报告（2023年）; may be empty.
  var subtitle = ""
  /// State of the edition (草稿, 发布), set beside the title; empty where there is none.
  var edition = ""
  /// One sentence for search engines; empty where there is none.
  var summary = ""
  var breadcrumbs: [Link] = []
  /// Labelled values under the title: issuer, data year, date.
  var headerItems: [Item] = []
  /// Who answers for the page, printed on every page and in the fragment; empty where there is none.
  var disclaimer = ""
  var tableOfContents: [TOCEntry] = []
  /// Finished HTML of the body, headings from level 2 on.
  var bodyHTML = TextBuffer()
  var links: [Link] = []
  /// The few of them that most readers want, at the head of the page.
  var downloads: [Link] = []
  /// Address of a feed of new reports; empty where there is none.
  var feed = ""
  var footer: [String] = []
  /// Whether it is 一图读懂, which is printed on one sheet.
  var isBrief = false
  /// The archived submissions of the report: addresses that stay.
  var revisions: [Revision] = []
  /// Its own address on the web; empty where that is not known.
  var address = ""
  /// Address of the picture in the head; empty where the page has the one of the templates, or none.
  var logo = ""
}

struct TOCEntry: Sendable, Hashable {
  /// Level of the heading: 2 and 3 are listed.
  let level: Int
  /// The heading with its number.
  let text: String
  /// `id` of the heading in the page.
  let anchor: String
}
