import Evaluation
import PlanModel

/// People's text as templates see it, section by section.
enum NarrativeFacts {
  /// The sections that have a place of their own, and in which kinds of report (methods.md, section 7).
  static let all = Facts<SortedNarrative>(
    SortedNarrative.known.map { section in
      .markdown(section.name, "“\(section.title)”的文字；没有时为空", in: section.reports) { $0.text(section) }
    } + [.list("others", "其他章节", of: section) { $0.others }])

  private static let section: Facts<Narrative.Section> = [
    .text("title", "标题", "其他说明") { $0.title },
    .markdown("text", "文字") { $0.markdown },
  ]
}

/// People's text for one report with each section in one place: the first that its title names, or among the others.
struct SortedNarrative {
  struct Known: Hashable {
    let name: String
    let title: String
    var reports: Set<EvaluationKind>?
  }

  static let known = [
    Known(name: "practices", title: "主要做法"), Known(name: "problems", title: "存在问题"),
    Known(name: "suggestions", title: "对策建议"), Known(name: "experience", title: "经验", reports: .atTheEnd),
    Known(name: "nextSteps", title: "下一阶段思路", reports: .atTheEnd),
  ]

  private let sections: [(place: Known?, section: Narrative.Section)]

  init(_ evaluation: PlanEvaluation) {
    let wanted = Self.known.filter { $0.reports?.contains(evaluation.context.kind) ?? true }
    // `存在问题及原因` is the section 存在问题, `主要经验` is 经验.
    sections = (evaluation.plan.narratives[evaluation.context.year]?.sections ?? []).map { section in
      (wanted.first { section.title.contains($0.title) }, section)
    }
  }

  func text(_ known: Known) -> String {
    sections.filter { $0.place == known }.map(\.section.markdown).joined(separator: "\n\n")
  }

  var others: [Narrative.Section] { sections.filter { $0.place == nil }.map(\.section) }
}
