/// Where a fact stands while a template is rendered.
struct FactPath: Sendable {
  /// Which of the groups and list items that are entered, 0 for all facts.
  let frame: Int
  /// The positions of the names to follow in it: one, or more for `{{group.name}}`.
  let positions: [Int]
}

/// A part of a template whose names have become positions.
indirect enum CompiledNode: Sendable {
  case text(String)
  /// Prints a text, a narrative or finished HTML.
  case value(FactPath)
  case section(FactPath, [CompiledNode])
  case inverted(FactPath, [CompiledNode])
  /// Entered (or left out) according to the place in the list that is entered.
  case place(isFirst: Bool, isInverted: Bool, [CompiledNode])
}

/// A template with its partials, ready to be rendered over any values of the names that it was compiled for.
struct CompiledTemplate: Sendable {
  /// Partials in partials and lists in lists can multiply without end; what is larger is a mistake
  /// (docs/templates.md, section 5 of the ways to write).
  enum Limit {
    /// Pieces of text and tags of a template with all its partials.
    static let compiledNodes = 100_000
    /// Sections and partials in each other.
    static let depth = 100
    /// Nodes, counted each time that they are rendered.
    static let renderedNodes = 1_000_000
    /// Bytes of the rendered text.
    static let bytes = 100_000_000
  }

  /// The limits are passed.
  struct TooLarge: Error {}

  let source: TemplateSource
  let language: ParsedTemplate.Language
  let nodes: [CompiledNode]

  /// The text, and people's texts, which are set into it afterwards, when the level of the heading above them is
  /// known; `NarrativeSplice.mark` stands in their place.
  func render(_ values: FactValues) throws(TooLarge) -> (text: String, narratives: [String]) {
    var rendering = Rendering(language: language, frames: [values])
    try rendering.render(nodes)
    return (rendering.text, rendering.narratives)
  }

  private struct Rendering {
    let language: ParsedTemplate.Language
    var frames: [FactValues]
    var text = ""
    var narratives: [String] = []
    private var count = 0

    init(language: ParsedTemplate.Language, frames: [FactValues]) {
      self.language = language
      self.frames = frames
    }

    mutating func render(_ nodes: [CompiledNode]) throws(TooLarge) {
      count += nodes.count + 1
      guard count <= Limit.renderedNodes, text.utf8.count <= Limit.bytes else { throw TooLarge() }
      for node in nodes {
        switch node {
        case .text(let literal): text += literal
        case .value(let path): print(value(at: path))
        case .section(let path, let inside): try enter(value(at: path), inside)
        case .inverted(let path, let inside): if isEmpty(value(at: path)) { try render(inside) }
        case .place(let isFirst, let isInverted, let inside):
          guard let place = frames.last?.place else { continue }
          if (isFirst ? place.isFirst : place.isLast) != isInverted { try render(inside) }
        }
      }
    }

    private func value(at path: FactPath) -> FactValue {
      var value = FactValue.group(frames[path.frame])
      for position in path.positions {
        guard case .group(let values) = value else {
          preconditionFailure("the compiler lets only groups pass")
        }
        value = values[position]
      }
      return value
    }

    private mutating func print(_ value: FactValue) {
      switch value {
      case .text(let value): text += language.escaped(value)
      case .html(let value): text += value
      case .markdown(let value):
        guard !isEmpty(.markdown(value)) else { return }
        text += NarrativeSplice.mark(narratives.count)
        narratives.append(value)
      case .flag, .list, .group: preconditionFailure("the compiler lets only texts be printed")
      }
    }

    private mutating func enter(_ value: FactValue, _ inside: [CompiledNode]) throws(TooLarge) {
      switch value {
      case .text, .markdown, .html, .flag: if !isEmpty(value) { try render(inside) }
      case .group(let values): try render(inside, in: values)
      case .list(let items): for item in items { try render(inside, in: item) }
      }
    }

    private mutating func render(_ nodes: [CompiledNode], in values: FactValues) throws(TooLarge) {
      frames.append(values)
      try render(nodes)
      frames.removeLast()
    }

    private func isEmpty(_ value: FactValue) -> Bool {
      switch value {
      case .text(let text), .html(let text): text.isEmpty
      case .markdown(let text): text.allSatisfy(\.isWhitespace)
      case .flag(let flag): !flag
      case .list(let items): items.isEmpty
      case .group: false
      }
    }
  }
}
