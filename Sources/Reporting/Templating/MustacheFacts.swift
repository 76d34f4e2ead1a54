internal import Mustache

/// Facts in the form that swift-mustache asks for.
struct MustacheFacts {
  /// The root, or the item of a list, or a group.
  struct Group: MustacheParent {
    /// Looked up by name alone, never walked through.
    private let children: [String: Any]

    init() { children = [:] }

    init(_ group: FactGroup, _ facts: inout MustacheFacts) {
      var children: [String: Any] = [:]
      for entry in group.entries where children[entry.name] == nil {
        children[entry.name] = facts.value(of: entry.fact)
      }
      self.children = children
    }

    func child(named name: String) -> Any? { children[name] }
  }

  /// A text that escapes itself when it is printed, and counts as false where it is empty.
  struct Text: MustacheParent, MustacheCustomRenderable {
    let text: String
    let escape: @Sendable (String) -> String

    var renderText: String { escape(text) }
    var isNull: Bool { text.isEmpty }
    /// A text has no names inside; looking one up goes on outside.
    func child(named name: String) -> Any? { nil }
  }

  /// The facts for rendering.
  private(set) var root: Group
  /// People's texts, which are set into the document after rendering, when the level of the heading above
  /// them is known. The template prints `Self.mark(position)` in their place.
  private(set) var narratives: [String] = []
  private let language: ParsedTemplate.Language

  init(_ facts: FactGroup, language: ParsedTemplate.Language) {
    self.language = language
    root = Group()
    root = Group(facts, &self)
  }

  /// Stands for a narrative in rendered text. Control characters cannot come from values: `VisibleText` shows them.
  static func mark(_ position: Int) -> String { "\u{1}\(position)\u{2}" }

  private mutating func value(of fact: Fact) -> Any {
    switch fact {
    case .text(let text):
      return Text(text: text, escape: language == .html ? HTMLText.escaped : MarkdownText.escaped)
    case .flag(let flag): return flag
    case .list(let items):
      var groups: [Group] = []
      for item in items { groups.append(Group(item, &self)) }
      return groups
    case .group(let group): return Group(group, &self)
    case .markdown(let text):
      let isEmpty = text.allSatisfy(\.isWhitespace)
      if isEmpty { return Text(text: "", escape: { $0 }) }
      narratives.append(text)
      return Text(text: Self.mark(narratives.count - 1), escape: { $0 })
    case .html(let html): return Text(text: html, escape: { $0 })
    }
  }
}
