/// The names that `page.html.mustache` can use.
enum PageFacts {
  static func facts(of page: PageContent, styles: String) -> FactGroup {
    FactGroup([
      .init("title", "页面标题", .text(page.title)),
      .init("subtitle", "副标题", .text(page.subtitle)),
      .init("edition", "版本状态", .text(page.edition)),
      .init("summary", "页面摘要", .text(page.summary)),
      .init("breadcrumbs", "上级页面", .list(page.breadcrumbs.map(link)), shape: link(.init("", to: ""))),
      .init("has-header-items", "有无报告信息", .flag(!page.headerItems.isEmpty)),
      .init("header-items", "报告信息", .list(page.headerItems.map(item)), shape: item(.init("", ""))),
      .init("disclaimer", "声明", .text(page.disclaimer)),
      // No page has any; page templates that were archived ask for them.
      .init("notices", "提示", .list([]), shape: line("")),
      .init("has-contents", "有无目录", .flag(!page.tableOfContents.isEmpty)),
      .init(
        "contents", "目录", .list(contents(page.tableOfContents)), shape: chapter(nil, parts: [])),
      .init("body", "正文", .html(page.bodyHTML)),
      .init("has-links", "有无下载文件", .flag(!page.links.isEmpty)),
      .init("links", "下载文件", .list(page.links.map(link)), shape: link(.init("", to: ""))),
      .init("feed", "订阅源的地址", .text(page.feed)),
      .init("footer", "页脚", .list(page.footer.map(line)), shape: line("")),
      .init("styles", "样式表", .html(styles)),
    ])
  }

  private static func link(_ link: PageContent.Link) -> FactGroup {
    FactGroup([
      .init("label", "名称", .text(link.label)), .init("href", "地址", .text(link.href)),
    ])
  }

  private static func item(_ item: PageContent.Item) -> FactGroup {
    FactGroup([
      .init("label", "名称", .text(item.label)), .init("value", "内容", .text(item.value)),
    ])
  }

  private static func line(_ text: String) -> FactGroup {
    FactGroup([.init("text", "文字", .text(text))])
  }

  /// Level-2 headings with their level-3 headings.
  private static func contents(_ entries: [TOCEntry]) -> [FactGroup] {
    var chapters: [(TOCEntry, [TOCEntry])] = []
    for entry in entries {
      if entry.level > 2, !chapters.isEmpty {
        chapters[chapters.count - 1].1.append(entry)
      } else {
        chapters.append((entry, []))
      }
    }
    return chapters.map { chapter($0, parts: $1) }
  }

  private static func chapter(_ entry: TOCEntry?, parts: [TOCEntry]) -> FactGroup {
    func heading(_ entry: TOCEntry?) -> [FactGroup.Entry] {
      [
        .init("heading", "标题", .text(entry?.text ?? "")),
        .init("anchor", "锚点", .text(entry?.anchor ?? "")),
      ]
    }
    return FactGroup(
      heading(entry) + [
        .init("has-parts", "有无下级标题", .flag(!parts.isEmpty)),
        .init(
          "parts", "下级标题", .list(parts.map { FactGroup(heading($0)) }), shape: FactGroup(heading(nil))),
      ])
  }
}
