import Evaluation
import PlanModel

/// 主要任务 by lead department, stacked by state where somebody reported.
enum DepartmentFigure {
  private static let limit = 12

  static func figure(_ content: ReportContent, name: String) -> ReportFigure? {
    let named = content.evaluation.taskProgress.leading
    let shown = Array(named.prefix(limit))
    guard shown.count > 1, let largest = shown.map(\.count).max() else { return nil }
    let isReported = shown.contains { $0.unreported < $0.count }
    let states =
      isReported
      ? (TaskState.allCases + [nil]).filter { state in shown.contains { count(state, $0) > 0 } } : []
    return ReportFigure(
      name: name,
      title: content.caption(
        named.count > limit ? .departmentsFirst : .departments,
        [.leadTitle: content.plan.leadTitle.rawValue, .total: String(limit)]) + finding(shown, content),
      description: shown.map { description($0, states) }.joined(separator: "；") + "。",
      source: content.sources.note(adding: content.evaluation.taskProgress.tasks.map { $0.record?.source }),
      anchor: ReportTable.anchor(Tables.departments.name)
    ) { draw(shown, isReported ? states : nil, largest: largest, width: $0) }
  }

  /// `：市生态环境局最多`.
  private static func finding(_ shown: [TaskRollUp], _ content: ReportContent) -> String {
    guard let most = shown.map(\.count).max(), shown.count(where: { $0.count == most }) == 1,
      let label = shown.first(where: { $0.count == most })?.label
    else { return "" }
    return content.caption(.departmentsMost, [.names: label, .number: String(most)])
  }

  /// - Parameter states: What the bars are stacked of; one plain bar each where nobody reported.
  private static func draw(
    _ shown: [TaskRollUp], _ states: [State]?, largest: Int, width: Double
  ) -> Drawing {
    let longest = shown.map { TextMeasure.width($0.label ?? "", size: 14) }.max() ?? 0
    let left = min(width < Drawing.wide ? 120 : 250, longest + 16)
    let unit = (width - left - 60) / Double(largest)
    var drawing = Drawing(width: width)
    var top = 8.0
    for department in shown {
      let lines = drawing.paragraph(department.label ?? "", x: 4, y: top + 15, width: left - 12)
      var x = left
      for state in states ?? [] {
        let part = Double(count(state, department)) * unit
        drawing.box(x: x, y: top + 2, width: part, height: 17, fill: fill(state))
        x += part
      }
      if states == nil {
        x += Double(department.count) * unit
        drawing.box(x: left, y: top + 2, width: x - left, height: 17, fill: Fill(.first))
      }
      drawing.text("\(department.count)项", x: x + 6, y: top + 15.5, size: 13)
      top += max(26, Double(lines) * 19 + 6)
      drawing.allowBreak(at: top)
    }
    if let states {
      top += drawing.legend(states.map { (fill($0), label($0)) }, x: 4, y: top + 6, width: width - 8)
    }
    drawing.height = top + 6
    return drawing
  }

  /// Where a department's tasks stand; `nil` for those that nobody reported on.
  private typealias State = TaskState?

  private static func label(_ state: State) -> String { state?.rawValue ?? "未填报" }
  private static func fill(_ state: State) -> Fill { state?.look ?? Fill(.grid, .empty) }
  private static func count(_ state: State, _ rollUp: TaskRollUp) -> Int {
    state.map { rollUp.states[$0] ?? 0 } ?? rollUp.unreported
  }

  private static func description(_ department: TaskRollUp, _ states: [State]) -> String {
    let parts = states.filter { count($0, department) > 0 }.map { "\(label($0))\(count($0, department))项" }
    return "\(department.label ?? "")\(department.count)项"
      + (parts.isEmpty ? "" : "（\(Phrases.enumeration(parts))）")
  }
}

extension TaskState {
  fileprivate var look: Fill {
    switch self {
    case .completed: Fill(.achieved)
    case .onSchedule: Fill(.met, .horizontal)
    case .underway: Fill(.awaiting, .dots)
    case .behind: Fill(.behind, .diagonal)
    case .notStarted: Fill(.aside, .vertical)
    }
  }
}
