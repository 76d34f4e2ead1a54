import PlanModel

/// Patterns that tell fills apart without colour.
enum Hatch: String, Sendable, Hashable, CaseIterable {
  case solid, horizontal, diagonal, dots, empty, cross, vertical

  /// The pattern of a verdict.
  init(_ verdict: Verdict) {
    switch verdict {
    case .achievedEarly, .exceeded: self = .solid
    case .onSchedule, .completed: self = .horizontal
    case .behind, .notCompleted: self = .diagonal
    case .awaitingTarget: self = .dots
    case .noData: self = .empty
    case .notComparable: self = .cross
    case .notEvaluated: self = .vertical
    }
  }

  /// Drawing inside an 8 × 8 tile, over the ground colour; `line` is the colour of the marks.
  func tile(line: String) -> String {
    let stroke = "style=\"stroke:\(line);stroke-width:1.4;fill:none\""
    switch self {
    case .solid, .empty: return ""
    case .horizontal: return "<path d=\"M0 4H8\" \(stroke)/>"
    case .diagonal: return "<path d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\" \(stroke)/>"
    case .dots: return "<circle cx=\"4\" cy=\"4\" r=\"1.4\" style=\"fill:\(line)\"/>"
    case .cross: return "<path d=\"M0 0L8 8M0 8L8 0\" \(stroke)/>"
    case .vertical: return "<path d=\"M4 0V8\" \(stroke)/>"
    }
  }
}

/// A fill: a colour and a pattern over it.
struct Fill: Sendable, Hashable {
  let ink: Ink
  let hatch: Hatch

  init(_ ink: Ink, _ hatch: Hatch = .solid) {
    self.ink = ink
    self.hatch = hatch
  }

  init(_ verdict: Verdict) { self.init(.verdict(verdict), Hatch(verdict)) }
}
