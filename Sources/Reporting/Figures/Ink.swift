import Writing

/// What a mark in a figure is drawn with, by its sense.
struct Ink: Sendable, Hashable {
  /// Its class in a drawing.
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
  static let achieved = Ink(name: "achieved", variable: "--figure-achieved", colour: "#11643f")
  static let met = Ink(name: "met", variable: "--figure-met", colour: "#4a9f71")
  static let behind = Ink(name: "behind", variable: "--figure-behind", colour: "#c8452f")
  static let awaiting = Ink(name: "awaiting", variable: "--figure-awaiting", colour: "#e3b341")
  static let aside = Ink(name: "aside", variable: "--figure-aside", colour: "#9aa5b1")

  static let all = [
    text, muted, grid, paper, first, second, target, schedule, achieved, met, behind, awaiting, aside,
  ]
}

/// Patterns that tell fills apart without colour.
enum Hatch: String, Sendable, Hashable {
  case solid, horizontal, diagonal, dots, empty, cross, vertical
  /// Without an outline.
  case plain

  /// Drawing inside an 8 × 8 tile, over the ground colour. `nil` where the fill needs no tile.
  var tile: TextBuffer? {
    switch self {
    case .solid, .empty, .plain: nil
    case .horizontal: "<path class=\"hatch\" d=\"M0 4H8\"/>"
    case .diagonal: "<path class=\"hatch\" d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\"/>"
    case .dots: "<circle cx=\"4\" cy=\"4\" r=\"1.4\"/>"
    case .cross: "<path class=\"hatch\" d=\"M0 0L8 8M0 8L8 0\"/>"
    case .vertical: "<path class=\"hatch\" d=\"M4 0V8\"/>"
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

  /// The attributes of a box that is filled so.
  ///
  /// - Parameter id: Of its pattern.
  func attributes(pattern id: TextBuffer) -> TextBuffer {
    switch hatch {
    case .solid: "class=\"box \(verbatim: ink.name)\""
    case .plain: "class=\"\(verbatim: ink.name)\""
    case .empty: "class=\"box empty\""
    case .horizontal, .diagonal, .dots, .cross, .vertical: "class=\"box\" style=\"fill:url(#\(id))\""
    }
  }

  func pattern(id: TextBuffer) -> TextBuffer? {
    hatch.tile.map { tile in
      "<pattern id=\"\(id)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
        + "<path class=\"\(verbatim: ink.name)\" d=\"M0 0H8V8H0Z\"/>\(tile)</pattern>"
    }
  }
}
