import Evaluation
import PlanModel

/// What was published after the report's date and is not used, in a section's words:
/// `甲厂扩建（2023年，2024年12月30日公布）`.
enum PublishedLaterWording {
  static func projects(_ content: ReportContent) -> String {
    let names = Dictionary(content.plan.projects.map { ($0.id, $0.name) }) { first, _ in first }
    return words(content) { if case .project(let id) = $0 { names[id] ?? id } else { nil } }
  }

  static func tasks(_ content: ReportContent) -> String {
    let names = Dictionary(content.plan.tasks.map { ($0.id, Phrases.clause($0.work ?? $0.task)) }) {
      first, _ in first
    }
    return words(content) { if case .task(let id) = $0 { names[id] ?? id } else { nil } }
  }

  static func reductions(_ content: ReportContent) -> String {
    words(content) { if case .reduction(_, let pollutant) = $0 { pollutant } else { nil } }
  }

  private static func words(
    _ content: ReportContent, name: (PublishedLater.Item) -> String?
  ) -> String {
    let items = content.evaluation.publishedLater.compactMap { later in
      name(later.item).map { "\($0)（\(later.year)年，\(later.published.printed)公布）" }
    }
    return Phrases.enumeration(items.uniqued())
  }
}
