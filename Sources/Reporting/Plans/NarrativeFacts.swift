import PlanModel

/// People's text as templates see it, section by section.
enum NarrativeFacts {
  private struct Section {
    let name: String
    let title: String
    let kinds: Set<EvaluationKind>

    init(_ name: String, _ title: String, _ kinds: Set<EvaluationKind> = Set(EvaluationKind.allCases)) {
      self.name = name
      self.title = title
      self.kinds = kinds
    }
  }

  /// The sections that have a place of their own, and in which kinds of report (methods.md, section 7).
  private static let sections = [
    Section("practices", "主要做法"), Section("problems", "存在问题"), Section("suggestions", "对策建议"),
    Section("experience", "经验", [.final]), Section("nextSteps", "下一阶段思路", [.final]),
  ]

  /// Each section of the text stands in one place: the first that its title names, or among the others.
  static func group(_ narrative: Narrative?, for kind: EvaluationKind) -> FactGroup {
    let wanted = sections.filter { $0.kinds.contains(kind) }
    let given = narrative?.sections ?? []
    // `存在问题及原因` is the section 存在问题, `主要经验` is 经验.
    let places = given.map { section in wanted.first { section.title.contains($0.title) }?.name }
    let texts = wanted.map { section in
      zip(given, places).filter { $0.1 == section.name }.map(\.0.markdown).joined(separator: "\n\n")
    }
    let known = zip(wanted, texts).map { section, text in
      FactGroup.Entry(section.name, "“\(section.title)”的文字；没有时为空", .markdown(text))
    }
    let others = zip(given, places).filter { $0.1 == nil }.map { NarrativeSectionFacts(section: $0.0) }
    return FactGroup(known + [.list("others", "其他章节", others)])
  }
}

/// A section of people's text that has no place of its own.
struct NarrativeSectionFacts: FactListItem {
  var section = Narrative.Section(title: "其他说明", markdown: "文字。")

  static var example: NarrativeSectionFacts { NarrativeSectionFacts() }

  var entries: [FactGroup.Entry] {
    [
      .text("title", "标题", section.title),
      FactGroup.Entry("text", "文字", .markdown(section.markdown)),
    ]
  }
}
