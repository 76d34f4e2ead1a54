import PlanModel
import Writing

/// What a mark in a figure is drawn with, by its sense.
struct Ink: Sendable, Hashable {
  /// Part of the identifiers of patterns in this ink.
  let name: String
  /// CSS variable that a page may set.
  let variable: String
  /// The colour in a file, and in a page that does not set the variable.
  let colour: String
  /// Whether a page that does not set the variable draws in the colour of its text instead.
  var followsText = false

  static let text = Ink(name: "text", variable: "--figure-text", colour: "#1f2933", followsText: true)
  static let muted = Ink(name: "muted", variable: "--figure-muted", colour: "#5f6b76")
  /// Lines that only guide the eye.
  static let grid = Ink(name: "grid", variable: "--figure-missing", colour: "#d9dee3")
  /// What lies under the figure.
  static let paper = Ink(name: "paper", variable: "--figure-paper", colour: "#ffffff")
  static let first = Ink(name: "first", variable: "--figure-first", colour: "#1d6fa5")
  static let second = Ink(name: "second", variable: "--figure-second", colour: "#d08a1d")
  static let target = Ink(name: "target", variable: "--figure-target", colour: "#1f2933", followsText: true)
  static let schedule = Ink(name: "schedule", variable: "--figure-schedule", colour: "#7a4a9e")
}

/// Patterns that tell fills apart without colour.
enum Hatch: String, Sendable, Hashable {
  case solid, horizontal, diagonal, dots, empty, cross, vertical

  /// Drawing inside an 8 × 8 tile, over the ground colour; `line` is the colour of the marks. `nil` where the fill
  /// needs no tile.
  func tile(line: TextBuffer) -> TextBuffer? {
    let stroke: TextBuffer = "style=\"stroke:\(line);stroke-width:1.4;fill:none\""
    switch self {
    case .solid, .empty: return nil
    case .horizontal: return "<path d=\"M0 4H8\" \(stroke)/>"
    case .diagonal: return "<path d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\" \(stroke)/>"
    case .dots: return "<circle cx=\"4\" cy=\"4\" r=\"1.4\" style=\"fill:\(line)\"/>"
    case .cross: return "<path d=\"M0 0L8 8M0 8L8 0\" \(stroke)/>"
    case .vertical: return "<path d=\"M4 0V8\" \(stroke)/>"
    }
  }
}

struct Fill: Sendable, Hashable {
  let ink: Ink
  let hatch: Hatch

  init(_ ink: Ink, _ hatch: Hatch = .solid) {
    self.ink = ink
    self.hatch = hatch
  }
}

extension Verdict {
  /// How bars of this verdict are filled, in the figures and on the index pages. What is no verdict but stands for
  /// as much (a stage, a state) looks the same.
  var look: Fill {
    func fill(_ variable: String, _ colour: String, _ hatch: Hatch) -> Fill {
      Fill(Ink(name: code, variable: variable, colour: colour), hatch)
    }
    switch self {
    case .achievedEarly, .exceeded: return fill("--figure-achieved", "#1b7a4b", .solid)
    case .maintained: return fill("--figure-met", "#6cbf8e", .vertical)
    case .onSchedule, .completed: return fill("--figure-met", "#6cbf8e", .horizontal)
    case .behind, .notCompleted: return fill("--figure-behind", "#c8452f", .diagonal)
    case .awaitingTarget: return fill("--figure-awaiting", "#e3b341", .dots)
    case .noData: return fill("--figure-missing", "#d9dee3", .empty)
    case .dueUnreported: return fill("--figure-missing", "#d9dee3", .diagonal)
    case .notComparable: return fill("--figure-aside", "#9aa5b1", .cross)
    case .notEvaluated: return fill("--figure-aside", "#9aa5b1", .vertical)
    }
  }
}

/// Where a figure stands: in a page, whose colours it takes (light and dark), or alone in a file.
enum FigurePalette: Sendable {
  case page
  case file

  /// The colour as a value of a style property.
  func colour(_ ink: Ink) -> TextBuffer {
    switch self {
    case .file: "\(verbatim: ink.colour)"
    case .page: "var(\(verbatim: ink.variable),\(verbatim: ink.followsText ? "currentColor" : ink.colour))"
    }
  }

  /// - Parameter id: Identifier of the fill's pattern.
  func paint(_ fill: Fill, pattern id: TextBuffer) -> TextBuffer {
    switch fill.hatch {
    case .solid: colour(fill.ink)
    case .empty: "none"
    case .horizontal, .diagonal, .dots, .cross, .vertical: "url(#\(id))"
    }
  }

  func pattern(_ fill: Fill, id: TextBuffer) -> TextBuffer? {
    fill.hatch.tile(line: colour(.text)).map { tile in
      "<pattern id=\"\(id)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
        + "<rect width=\"8\" height=\"8\" style=\"fill:\(colour(fill.ink))\"/>\(tile)</pattern>"
    }
  }
}
