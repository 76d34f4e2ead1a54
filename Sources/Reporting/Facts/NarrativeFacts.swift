import PlanModel

/// People's text as templates see it, section by section.
enum NarrativeFacts {
  private static let sections: [(name: String, title: String)] = [
    ("practices", "主要做法"), ("problems", "存在问题"), ("suggestions", "对策建议"), ("experience", "经验"),
    ("nextSteps", "下一阶段思路"),
  ]

  static func group(_ narrative: Narrative?) -> FactGroup {
    let known = sections.map { section in
      let text = narrative?.sections.first { matches($0.title, section.title) }?.markdown ?? ""
      return FactGroup.Entry(section.name, "“\(section.title)”的文字；没有时为空", .markdown(text))
    }
    let others = (narrative?.sections ?? []).filter { given in
      !sections.contains { matches(given.title, $0.title) }
    }
    return FactGroup(known + [.list("others", "其他章节", others.map(NarrativeSectionFacts.init))])
  }

  /// `存在问题及原因` is the section 存在问题, `主要经验` is 经验.
  private static func matches(_ given: String, _ title: String) -> Bool { given.contains(title) }
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
