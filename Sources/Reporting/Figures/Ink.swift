import Writing

/// What a mark in a figure is drawn with, by its sense.
enum Ink: String, Sendable, Hashable, CaseIterable {
  case text, muted
  /// Lines that only guide the eye.
  case grid
  /// What lies under the figure.
  case paper
  case first, second, target, schedule, achieved, met, behind, awaiting, aside

  /// Its class in a drawing.
  var name: String { rawValue }

  /// CSS variable that a page may set.
  var variable: String { "--figure-" + (self == .grid ? "missing" : rawValue) }

  /// The colour in a file, and in a page that does not set the variable.
  var colour: String {
    switch self {
    case .text, .target: "#1f2933"
    case .muted: "#5f6b76"
    case .grid: "#d9dee3"
    case .paper: "#ffffff"
    case .first: "#1d6fa5"
    case .second: "#d08a1d"
    case .schedule: "#7a4a9e"
    case .achieved: "#11643f"
    case .met: "#4a9f71"
    case .behind: "#c8452f"
    case .awaiting: "#e3b341"
    case .aside: "#9aa5b1"
    }
  }

  /// Whether a page that does not set the variable draws in the colour of its text instead.
  var followsText: Bool { self == .text || self == .target }
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
