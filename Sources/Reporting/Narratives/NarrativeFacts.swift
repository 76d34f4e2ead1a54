import PlanModel

/// People's text as templates see it, section by section.
enum NarrativeFacts {
  static let all = Facts<ReportedNarrative>(
    Narrative.Chapter.allCases.filter { $0 != .others }.flatMap { chapter in
      [
        .markdown(chapter.rawValue, "“\(chapter.title)”的文字；没有时为空", in: chapter.reports) {
          $0.text(of: chapter)
        },
        .markdown(
          chapter.rawValue + "Next", "写在“\(chapter.title)”之后、自拟标题的章节，连同标题；没有时为空", in: chapter.reports
        ) { $0.text(after: chapter) },
      ]
    } + [
      .flag("hasPractices", "是否有“主要做法”的文字，或其下写给主题、指标、任务的文字") { $0.hasPractices },
      .flag("hasProblems", "是否有“存在问题”的文字，或写给指标、任务、主题的原因等文字") { $0.hasProblems },
      .list("opening", "写在各章之前、自拟标题的章节", of: section) { $0.opening },
      .list("practised", "写在“主要做法”之下、写给主题、指标和任务的文字", of: practised) { $0.practised },
      .list("explained", "写给主题和没有滞后的指标、任务的其他文字；滞后的见各自的列表", of: explained) { $0.explained },
      .list("others", "“其他”一类的章节", of: section) { $0.others },
    ])

  private static let section: Facts<ReportedNarrative.Titled> = [
    .text("title", "标题", "其他说明") { $0.title },
    .markdown("text", "文字") { $0.markdown },
  ]

  private static let name: Facts<ReportedNarrative.Named> = [
    .text("name", "主题、指标或任务的名称", "环境质量") { $0.name }
  ]

  private static let practised = Facts<ReportedNarrative.Named>(
    joining: [name, [.markdown("text", "文字") { $0.account.practices }]])

  private static let explained = Facts<ReportedNarrative.Named>(joining: [name, account { $0.account }])

  /// What people wrote of an item, beside what the tables say of it.
  static func account<Item>(
    _ account: @escaping @Sendable (Item) -> ReportedNarrative.Account
  ) -> Facts<Item> {
    [
      .flag("isExplained", "是否写有原因、措施、责任单位或其他文字") { account($0).isExplained },
      .markdown("cause", "人工撰写的原因；没有时为空") { account($0)[.cause] },
      .markdown("measures", "人工撰写的措施；没有时为空") { account($0)[.measures] },
      .markdown("responsible", "人工撰写的责任单位；没有时为空") { account($0)[.responsible] },
      .markdown("practices", "写在“主要做法”之下、写给这一项的文字；没有时为空") { account($0).practices },
      .markdown("account", "写在别处、写给这一项的其他文字；没有时为空") { account($0).text },
    ]
  }
}

extension Narrative.Chapter {
  /// Its usual title.
  var title: String { titles[0] }

  /// The kinds of report that have a place for it; `nil` where all have. In others it is a section of the writer's own.
  var reports: Set<EvaluationKind>? {
    switch self {
    case .experience, .nextSteps: .atTheEnd
    case .judgement, .practices, .problems, .situation, .suggestions, .others: nil
    }
  }
}
