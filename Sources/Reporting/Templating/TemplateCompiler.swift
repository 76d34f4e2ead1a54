internal import Diagnostics
internal import PlanModel
internal import Writing

/// Resolves every name of a template and its partials to the place of its fact, whether or not a report will enter the
/// section that it stands in: what a template can print is known before it prints, and without any values.
struct TemplateCompiler {
  private let partials: [String: ParsedTemplate]
  private let kind: EvaluationKind?
  private let root: [FactName]
  private var log = DiagnosticLog()
  private var count = 0
  private var bytes = 0
  private var isTooLarge = false

  private struct Surroundings {
    var template: ParsedTemplate
    /// The names of all facts, and of each group or list item that is entered, outermost first.
    var frames: [[FactName]]
    /// What `{{.}}` prints: the text whose section is entered.
    var current: CompiledNode?
    /// Whether the innermost section is a list's; a partial does not see the position in the list around it.
    var knowsPosition = false
    var partialNames: [String] = []
    var depth = 0
  }

  private init(partials: [String: ParsedTemplate], names: [FactName], kind: EvaluationKind?) {
    self.partials = partials
    self.kind = kind
    root = names
  }

  /// The template, to be rendered over values of these names; what is wrong with it goes into the log.
  ///
  /// - Parameter kind: The kind of report whose names are known; `nil` where there is but one kind.
  static func compile(
    _ template: ParsedTemplate, partials: [String: ParsedTemplate] = [:], names: [FactName],
    for kind: EvaluationKind? = nil, into log: inout DiagnosticLog
  ) -> CompiledTemplate {
    var compiler = TemplateCompiler(partials: partials, names: names, kind: kind)
    let nodes = compiler.compile(template.nodes, Surroundings(template: template, frames: [names]))
    if compiler.isTooLarge {
      compiler.log.report(.tooLarge, at: SourceLocation(template.source.file))
    }
    log.merge(compiler.log.diagnostics)
    return CompiledTemplate(source: template.source, language: template.language, nodes: nodes)
  }

  private mutating func compile(_ nodes: [TemplateNode], _ around: Surroundings) -> [CompiledNode] {
    var compiled: [CompiledNode] = []
    func add(_ text: TextBuffer) {
      if case .text(let before) = compiled.last {
        compiled[compiled.count - 1] = .text(before + text)
      } else if !text.isEmpty {
        compiled.append(.text(text))
      }
    }
    if around.depth > Limits.templateDepth { isTooLarge = true }
    for node in nodes where !isTooLarge {
      count += 1
      isTooLarge = count > Limits.templateNodes
      switch node {
      case .text(let text): add(text)
      case .variable(let tag): if let value = printed(tag, around) { compiled.append(value) }
      case .section(let tag, let inside):
        if let section = section(tag, inside, around) { compiled.append(section) }
      case .partial(let tag, let indentation):
        for node in partial(tag, indentation, around) {
          if case .text(let text) = node { add(text) } else { compiled.append(node) }
        }
      }
    }
    return compiled
  }

  private mutating func printed(_ tag: TemplateTag, _ around: Surroundings) -> CompiledNode? {
    if tag.name == "." {
      if around.current == nil { report(.noCurrentValue, tag, around) }
      return around.current
    }
    guard let (name, path) = resolve(tag, around) else { return nil }
    switch name.kind {
    case .text, .markdown, .html: return .value(path, name.kind)
    case .flag, .list, .group:
      report(.notPrintable(tag.name, kind: name.kind.rawValue), tag, around)
      return nil
    }
  }

  private mutating func section(
    _ tag: TemplateTag, _ inside: [TemplateNode], _ around: Surroundings
  ) -> CompiledNode? {
    let isInverted = tag.kind == .inverted
    if tag.asksForPosition {
      if !around.knowsPosition { report(.noPosition(tag.name), tag, around) }
      return .place(isFirst: tag.name == "first()", isInverted: isInverted, compile(inside, around))
    }
    guard let (name, path) = resolve(tag, around) else {
      // Names inside a section that is itself wrong cannot be judged, outside of it they can.
      if isInverted { _ = compile(inside, around) }
      return nil
    }
    var inner = around
    inner.depth += 1
    if !isInverted, name.kind != .flag {
      inner.knowsPosition = name.kind == .list
      inner.current = name.inside.isEmpty ? .value(path, name.kind) : nil
      if !name.inside.isEmpty { inner.frames.append(name.inside) }
    }
    let nodes = compile(inside, inner)
    return isInverted ? .inverted(path, nodes) : .section(path, nodes)
  }

  private mutating func partial(
    _ tag: TemplateTag, _ indentation: String, _ around: Surroundings
  ) -> [CompiledNode] {
    guard let partial = partials[tag.name] else {
      let plain = tag.name.split(separator: "/").last.map(String.init) ?? tag.name
      let suggestion =
        partials[plain] == nil ? Suggestion.nearest(to: plain, among: partials.keys.sorted()) : plain
      report(.missingPartial(tag.name, suggestion: suggestion), tag, around)
      return []
    }
    guard !around.partialNames.contains(tag.name) else {
      report(.recursivePartial(tag.name), tag, around)
      return []
    }
    var inner = around
    inner.depth += 1
    inner.template = partial
    inner.partialNames.append(tag.name)
    inner.knowsPosition = false
    bytes += partial.source.text.utf8.count
    if bytes > Limits.templateExpandedBytes { isTooLarge = true }
    guard !isTooLarge else { return [] }
    return compile(partial.indented(by: indentation).nodes, inner)
  }

  /// Looks a name up inside out: an item's own names first, and on from there along the dots.
  private mutating func resolve(
    _ tag: TemplateTag, _ around: Surroundings
  ) -> (name: FactName, path: FactPath)? {
    let parts = tag.name.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    let frame = around.frames.lastIndex { $0.position(of: parts[0], in: kind) != nil } ?? 0
    var found: (name: FactName, path: FactPath)?
    for (index, part) in parts.enumerated() {
      if let name = found?.name, name.kind != .group {
        report(.notInside(parts[..<index].joined(separator: "."), kind: name.kind.rawValue), tag, around)
        return nil
      }
      let names = found?.name.inside ?? around.frames[frame]
      guard let position = names.position(of: part, in: kind) else {
        let known = found?.name.inside ?? around.frames.reversed().flatMap(\.self)
        report(unknown(parts, at: index, among: known), tag, around)
        return nil
      }
      let groups = found.map { $0.path.groups + [$0.path.position] } ?? []
      found = (names[position], FactPath(frame: frame, groups: groups, position: position))
    }
    return found
  }

  /// Why a part of a name is not known: it stands in another kind of report, in a section, or nowhere.
  private func unknown(_ parts: [String], at index: Int, among names: [FactName]) -> Problem {
    let name = parts.joined(separator: ".")
    func others(_ know: (EvaluationKind) -> Bool) -> Problem? {
      let kinds = EvaluationKind.allCases.filter { kind != nil && $0 != kind && know($0) }
      return kinds.isEmpty ? nil : .nameOfOtherKind(name, kinds: kinds.map(\.title))
    }
    if let problem = others({ root.leads(parts[...index], in: $0) }) { return problem }
    if index == 0 {
      if let section = root.section(holding: parts[0], in: kind) {
        return .nameInsideSection(name, section: section)
      }
      if let problem = others({ root.section(holding: parts[0], in: $0) != nil }) { return problem }
    }
    let known = names.filter { $0.isKnown(in: kind) }.map(\.name)
    let nearest = Suggestion.nearest(to: parts[index], among: known)
    return .unknownName(
      name,
      suggestion: nearest.map { (parts[..<index] + [$0] + parts[(index + 1)...]).joined(separator: ".") })
  }

  private mutating func report(_ problem: Problem, _ tag: TemplateTag, _ around: Surroundings) {
    around.template.source.report(problem, at: tag, into: &log)
  }
}

extension [FactName] {
  /// Whether a name with its dots is known.
  fileprivate func leads(_ parts: ArraySlice<String>, in kind: EvaluationKind) -> Bool {
    guard let head = parts.first else { return true }
    guard let position = position(of: head, in: kind) else { return false }
    return self[position].inside.leads(parts.dropFirst(), in: kind)
  }
}
