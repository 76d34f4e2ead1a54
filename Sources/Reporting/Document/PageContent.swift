/// What a page says; the page shell says how it looks. All texts are plain text unless said otherwise.
public struct PageContent: Sendable {
  /// A label with its value: 数据截止 2022年.
  public struct Item: Sendable, Hashable {
    /// What it is.
    public let label: String
    /// Its value.
    public let value: String

    /// A labelled value.
    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// A link to another file of the output, or to a web address.
  public struct Link: Sendable, Hashable {
    /// What it leads to.
    public let label: String
    /// A relative path or a web address.
    public let href: String

    /// A link.
    public init(_ label: String, to href: String) {
      self.label = label
      self.href = href
    }
  }

  /// The page's level-1 heading and its name in the browser.
  public var title: String
  /// A line under the title: 中期评估报告（2023年）; may be empty.
  public var subtitle = ""
  /// State of the edition (草稿, 发布), set beside the title; empty where there is none.
  public var edition = ""
  /// One sentence for search engines; empty where there is none.
  public var summary = ""
  /// Where the page belongs: root page, year's page.
  public var breadcrumbs: [Link] = []
  /// Labelled values under the title: issuer, data year, date.
  public var headerItems: [Item] = []
  /// Who answers for the page, printed on every page and in the fragment; empty where there is none.
  public var disclaimer = ""
  /// Further notices, each a sentence.
  public var notices: [String] = []
  /// Table of contents; none is printed where it is empty.
  public var tableOfContents: [TOCEntry] = []
  /// Finished HTML of the body, headings from level 2 on.
  public var bodyHTML: String
  /// Files to download: tables, Markdown.
  public var links: [Link] = []
  /// Address of a feed of new reports; empty where there is none.
  public var feed = ""
  /// Lines at the foot of the page.
  public var footer: [String] = []

  /// A page; what has a default is set afterwards.
  public init(title: String, bodyHTML: String) {
    self.title = title
    self.bodyHTML = bodyHTML
  }
}
