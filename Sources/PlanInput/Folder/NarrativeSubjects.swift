import Diagnostics
import PlanModel

/// What a heading of people's text can name: by the identifier, behind which anything may follow, or by the whole name.
enum NarrativeSubjects {
  /// The one that is meant; `nil` where there is none, which is reported unless its table could not be read.
  static func find(
    _ kind: Narrative.Subject.Kind, _ text: String, at place: SourceLocation, _ reading: inout InputReading
  ) -> Narrative.Subject? {
    switch kind {
    case .indicator:
      let names = reading.plan.indicators.map { (id: $0.id, name: $0.name) }
      return find(kind, text, among: names, in: .indicators, at: place, &reading).map { .indicator($0) }
    case .task:
      let names = reading.plan.tasks.flatMap { task in
        [(id: task.id, name: task.task)] + (task.work.map { [(id: task.id, name: $0)] } ?? [])
      }
      return find(kind, text, among: names, in: .tasks, at: place, &reading).map { .task($0) }
    case .theme:
      let themes = themes(of: reading.plan)
      if themes.contains(text) { return .theme(text) }
      let suggestion = Suggestion.nearest(to: text, among: themes)
      if [.indicators, .tasks, .projects].allSatisfy({ reading[$0].isComplete }) {
        reading.log.report(.unknownTheme(text, known: themes, suggestion: suggestion), at: place)
      }
      return nil
    }
  }

  /// What the plan itself divides its subjects into.
  private static func themes(of plan: Plan) -> [String] {
    (plan.indicators.compactMap(\.category) + plan.tasks.compactMap(\.section)
      + plan.projects.compactMap(\.domain)).uniqued()
  }

  private static func find(
    _ kind: Narrative.Subject.Kind, _ text: String, among names: [(id: String, name: String)],
    in file: InputFile,
    at place: SourceLocation, _ reading: inout InputReading
  ) -> String? {
    let named = names.filter { $0.name == text }.map(\.id).uniqued()
    let first = String(text.prefix { !$0.isWhitespace && !"（(：:".contains($0) })
    if let id = [text, first].first(where: reading[file].contains) { return id }
    if named.count == 1 { return named[0] }
    guard reading[file].isComplete else { return nil }
    if named.count > 1 {
      reading.log.report(.ambiguousSubject(kind: kind.rawValue, name: text, ids: named), at: place)
    } else {
      let suggestion =
        reading[file].nearest(to: first) ?? Suggestion.nearest(to: text, among: names.map(\.name))
      reading.log.report(
        .unknownSubject(kind: kind.rawValue, name: text, file: file.rawValue, suggestion: suggestion),
        at: place)
    }
    return nil
  }
}
