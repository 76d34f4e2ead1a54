import Writing

enum PageFacts {
  static let all: Facts<(page: PageContent, styles: TextBuffer)> = [
    .text("logo", "徽标的地址：assets中名为logo的图片；没有时为空") { $0.page.logo },
    .text("title", "页面标题") { $0.page.title },
    .text("subtitle", "副标题") { $0.page.subtitle },
    .text("edition", "版本状态") { $0.page.edition },
    .text("summary", "页面摘要") { $0.page.summary },
    .list("breadcrumbs", "上级页面", of: link, numbered: false) { $0.page.breadcrumbs },
    .flag("has-header-items", "有无报告信息") { !$0.page.headerItems.isEmpty },
    .list("header-items", "报告信息", of: item, numbered: false) { $0.page.headerItems },
    .text("disclaimer", "声明") { $0.page.disclaimer },
    // No page has any; page templates that were archived ask for them.
    .list("notices", "提示", of: line, numbered: false) { _ in [] },
    .flag("has-contents", "有无目录") { !$0.page.tableOfContents.isEmpty },
    .list("contents", "目录", of: chapter, numbered: false) { chapters($0.page.tableOfContents) },
    .html("body", "正文") { $0.page.bodyHTML },
    .flag("has-links", "有无下载文件") { !$0.page.links.isEmpty },
    .list("links", "下载文件", of: link, numbered: false) { $0.page.links },
    .list("downloads", "页首的下载文件", of: link, numbered: false) { $0.page.downloads },
    .text("feed", "订阅源的地址") { $0.page.feed },
    .list("footer", "页脚", of: line, numbered: false) { $0.page.footer },
    .list("revisions", "历次报送的存档", of: revision, numbered: false) { $0.page.revisions },
    .flag("is-brief", "是否一图读懂") { $0.page.isBrief },
    .text("address", "本页的网址；没有写明发布网址时为空") { $0.page.address },
    .html("styles", "样式表") { $0.styles },
  ]

  private static let link: Facts<PageContent.Link> = [
    .text("label", "名称") { $0.label }, .text("href", "地址") { $0.href },
  ]

  private static let revision: Facts<PageContent.Revision> = [
    .text("label", "名称") { $0.label }, .text("href", "地址") { $0.href },
    .text("summary", "报告日期和更正的处数") { $0.summary },
    .flag("has-corrections", "有无更正") { !$0.corrections.isEmpty },
    .list("corrections", "逐处更正", of: line, numbered: false) { $0.corrections },
  ]

  private static let item: Facts<PageContent.Item> = [
    .text("label", "名称") { $0.label }, .text("value", "内容") { $0.value },
  ]

  private static let line: Facts<String> = [.text("text", "文字") { $0 }]

  private static let chapter: Facts<(heading: TOCEntry, parts: [TOCEntry])> = [
    .text("heading", "标题") { $0.heading.text },
    .text("anchor", "锚点") { $0.heading.anchor },
    .flag("has-parts", "有无下级标题") { !$0.parts.isEmpty },
    .list("parts", "下级标题", of: part, numbered: false) { $0.parts },
  ]

  private static let part: Facts<TOCEntry> = [
    .text("heading", "标题") { $0.text }, .text("anchor", "锚点") { $0.anchor },
  ]

  /// Level-2 headings with their level-3 headings.
  private static func chapters(_ entries: [TOCEntry]) -> [(heading: TOCEntry, parts: [TOCEntry])] {
    var chapters: [(heading: TOCEntry, parts: [TOCEntry])] = []
    for entry in entries {
      if entry.level > 2, !chapters.isEmpty {
        chapters[chapters.count - 1].parts.append(entry)
      } else {
        chapters.append((entry, []))
      }
    }
    return chapters
  }
}
