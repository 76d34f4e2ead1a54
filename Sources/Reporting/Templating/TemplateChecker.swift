internal import Diagnostics

/// Checks every name of a template against the facts, entered or not in this run: what a template can print
/// is known before it prints.
struct TemplateChecker {
  /// The names of another report kind, for a message that says where a name would be right.
  typealias OtherKind = (title: String, facts: FactGroup)

  let partials: [String: ParsedTemplate]
  let root: FactGroup
  let otherKinds: [OtherKind]
  private var log = DiagnosticLog()

  /// What a section puts around the names inside it.
  private struct Scope {
    /// Names of a list's item, a group, or the root; none where a text is the current value.
    let facts: [String: FactGroup.Entry]
    let names: [String]
    let isText: Bool
    let isListItem: Bool

    init(_ group: FactGroup?, isText: Bool = false, isListItem: Bool = false) {
      let entries = group?.entries ?? []
      facts = Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
      names = entries.map(\.name)
      self.isText = isText
      self.isListItem = isListItem
    }
  }

  private struct Place {
    var template: ParsedTemplate
    var scopes: [Scope]
    var partialNames: [String] = []
    /// A partial does not see the position in the list around it.
    var knowsPosition = false

    mutating func enter(_ scope: Scope) {
      scopes.append(scope)
      knowsPosition = scope.isListItem
    }
  }

  private init(_ partials: [String: ParsedTemplate], _ facts: FactGroup, _ otherKinds: [OtherKind]) {
    self.partials = partials
    root = facts
    self.otherKinds = otherKinds
  }

  /// All that is wrong with the names of a template and its partials, each once.
  static func check(
    _ template: ParsedTemplate, partials: [String: ParsedTemplate], facts: FactGroup,
    otherKinds: [OtherKind] = []
  ) -> [Diagnostic] {
    var checker = TemplateChecker(partials, facts, otherKinds)
    checker.check(template.nodes, at: Place(template: template, scopes: [Scope(facts)]))
    return checker.log.sorted
  }

  private mutating func check(_ nodes: [TemplateNode], at place: Place) {
    for node in nodes {
      switch node {
      case .variable(let tag): checkVariable(tag, at: place)
      case .section(let tag, let inside): checkSection(tag, inside, at: place)
      case .partial(let tag): checkPartial(tag, at: place)
      }
    }
  }

  private mutating func checkVariable(_ tag: TemplateTag, at place: Place) {
    if tag.name == "." {
      if place.scopes.last?.isText != true { report(.noCurrentValue, tag, place) }
      return
    }
    guard let entry = resolve(tag, at: place) else { return }
    switch entry.fact {
    case .text, .markdown, .html: break
    case .flag, .list, .group: report(.notPrintable(tag.name, kind: entry.fact.kindName), tag, place)
    }
  }

  private mutating func checkSection(_ tag: TemplateTag, _ inside: [TemplateNode], at place: Place) {
    var inner = place
    if tag.asksForPosition {
      if !place.knowsPosition { report(.noPosition(tag.name), tag, place) }
    } else if let entry = resolve(tag, at: place) {
      if tag.kind == .section {
        switch entry.fact {
        case .flag: break
        case .text, .markdown, .html: inner.enter(Scope(nil, isText: true))
        case .group(let group): inner.enter(Scope(group))
        case .list(let items): inner.enter(Scope(entry.shape ?? items.first, isListItem: true))
        }
      } else if case .list = entry.fact {
        inner.knowsPosition = false
      }
    } else if tag.kind == .section {
      // Names inside a section that is itself wrong cannot be judged.
      return
    }
    check(inside, at: inner)
  }

  private mutating func checkPartial(_ tag: TemplateTag, at place: Place) {
    guard let partial = partials[tag.name] else {
      let plain = tag.name.split(separator: "/").last.map { String($0) } ?? tag.name
      let suggestion =
        partials[plain] == nil
        ? Suggestion.nearest(to: plain, among: partials.keys.sorted()) : plain
      return report(.missingPartial(tag.name, suggestion: suggestion), tag, place)
    }
    if place.partialNames.contains(tag.name) { return report(.recursivePartial(tag.name), tag, place) }
    var inner = place
    inner.template = partial
    inner.partialNames.append(tag.name)
    inner.knowsPosition = false
    check(partial.nodes, at: inner)
  }

  /// Looks a name up inside out, as rendering does.
  private mutating func resolve(_ tag: TemplateTag, at place: Place) -> FactGroup.Entry? {
    let parts = tag.name.split(separator: ".").map(String.init)
    guard let head = parts.first else { return nil }
    guard var entry = place.scopes.reversed().lazy.compactMap({ $0.facts[head] }).first else {
      report(unknown(tag.name, head, among: place.scopes.reversed().flatMap(\.names)), tag, place)
      return nil
    }
    for (index, part) in parts.dropFirst().enumerated() {
      let path = parts[...index].joined(separator: ".")
      guard case .group(let group) = entry.fact else {
        report(.notInside(path, kind: entry.fact.kindName), tag, place)
        return nil
      }
      guard let next = group.entries.first(where: { $0.name == part }) else {
        let kinds = kinds(knowing: parts)
        if !kinds.isEmpty {
          report(.nameOfOtherKind(tag.name, kinds: kinds), tag, place)
          return nil
        }
        let nearest = Suggestion.nearest(to: part, among: group.entries.map(\.name))
        report(.unknownName(tag.name, suggestion: nearest.map { path + "." + $0 }), tag, place)
        return nil
      }
      entry = next
    }
    return entry
  }

  /// Why a name is not known: it stands in a section of these facts, in another kind of report, or nowhere.
  private func unknown(_ name: String, _ head: String, among names: [String]) -> TemplateProblem {
    let dotted = kinds(knowing: name.split(separator: ".").map(String.init))
    if !dotted.isEmpty { return .nameOfOtherKind(name, kinds: dotted) }
    if let section = root.section(holding: head) { return .nameInsideSection(name, section: section) }
    let kinds = otherKinds.filter { $0.facts.holds(head) }.map(\.title)
    if !kinds.isEmpty { return .nameOfOtherKind(name, kinds: kinds) }
    return .unknownName(name, suggestion: Suggestion.nearest(to: name, among: names))
  }

  /// The other kinds of report in which a dotted name leads somewhere, outermost name first.
  private func kinds(knowing parts: [String]) -> [String] {
    guard parts.count > 1 else { return [] }
    return otherKinds.filter { kind in
      guard let group = kind.facts.entries.first(where: { $0.name == parts[0] })?.inside else { return false }
      return group.entries.isEmpty || group.entries.contains { $0.name == parts[1] }
    }.map(\.title)
  }

  private mutating func report(_ problem: TemplateProblem, _ tag: TemplateTag, _ place: Place) {
    place.template.source.report(problem, at: tag, into: &log)
  }
}
