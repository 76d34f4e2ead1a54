internal import Diagnostics
internal import Writing

/// Where a fact stands while a template is rendered.
struct FactPath: Sendable {
  /// Which of the groups and list items that are entered, 0 for all facts.
  let frame: Int
  /// The positions of the groups before the dots of `{{group.name}}`.
  var groups: [Int] = []
  let position: Int
}

/// A part of a template whose names have become positions.
indirect enum CompiledNode: Sendable {
  case text(TextBuffer)
  /// Prints a text, a narrative or finished HTML, whichever the kind says.
  case value(FactPath, FactName.Kind)
  case section(FactPath, [CompiledNode])
  case inverted(FactPath, [CompiledNode])
  /// Entered (or left out) according to the place in the list that is entered.
  case place(isFirst: Bool, isInverted: Bool, [CompiledNode])
}

/// A template with its partials, ready to be rendered over any values of the names that it was compiled for.
struct CompiledTemplate: Sendable {
  struct TooLarge: Error {}

  let source: TemplateSource
  let language: ParsedTemplate.Language
  let nodes: [CompiledNode]

  /// The text, and people's texts, which are set into it afterwards, when the level of the heading above them is
  /// known; `NarrativeSplice.mark` stands in their place.
  func render(_ values: FactValues) throws(TooLarge) -> (text: TextBuffer, narratives: [String]) {
    var rendering = Rendering(language: language, frames: [values])
    try rendering.render(nodes)
    return (rendering.text, rendering.narratives)
  }

  private struct Rendering {
    let language: ParsedTemplate.Language
    var frames: [FactValues]
    var text = TextBuffer()
    var narratives: [String] = []
    var count = 0
    /// Of the largest body that was set in; however long that is, a template makes no more of it.
    var bodyBytes = 0

    mutating func render(_ nodes: [CompiledNode]) throws(TooLarge) {
      count += nodes.count + 1
      guard count <= Limits.renderedNodes, text.count - bodyBytes <= Limits.renderedBytes else {
        throw TooLarge()
      }
      for node in nodes {
        switch node {
        case .text(let literal): text.append(literal)
        case .value(let path, let kind): print(value(at: path), kind)
        case .section(let path, let inside):
          switch value(at: path) {
          case .text(let text): if !text.isEmpty { try render(inside) }
          case .html(let html): if !html.isEmpty { try render(inside) }
          case .flag(let flag): if flag { try render(inside) }
          case .items(let items):
            for item in items {
              frames.append(item)
              try render(inside)
              frames.removeLast()
            }
          }
        case .inverted(let path, let inside): if isEmpty(value(at: path)) { try render(inside) }
        case .place(let isFirst, let isInverted, let inside):
          guard let place = frames.last?.place else { continue }
          if (isFirst ? place.isFirst : place.isLast) != isInverted { try render(inside) }
        }
      }
    }

    private mutating func print(_ value: FactValue, _ kind: FactName.Kind) {
      switch value {
      case .html(let html):
        text.append(html)
        bodyBytes = max(bodyBytes, html.count)
      case .text(let value) where kind == .markdown:
        guard !value.isEmpty else { return }
        text.append(verbatim: NarrativeSplice.mark(narratives.count))
        narratives.append(value)
      case .text(let value):
        switch language {
        case .markdown: text.append(markdown: value)
        case .html: text.append(html: value)
        case .plain: text.append(verbatim: value)
        }
      case .flag, .items: preconditionFailure("the compiler lets only texts be printed")
      }
    }

    private func value(at path: FactPath) -> FactValue {
      var values = frames[path.frame]
      for position in path.groups {
        guard case .items(let group) = values[position] else {
          preconditionFailure("the compiler lets dots only follow groups")
        }
        values = group[0]
      }
      return values[path.position]
    }

    private func isEmpty(_ value: FactValue) -> Bool {
      switch value {
      case .text(let text): text.isEmpty
      case .html(let html): html.isEmpty
      case .flag(let flag): !flag
      case .items(let items): items.isEmpty
      }
    }
  }
}
