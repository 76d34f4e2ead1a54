internal import Diagnostics

/// The tags of a template in their nesting.
indirect enum TemplateNode: Sendable {
  case variable(TemplateTag)
  case section(TemplateTag, [TemplateNode])
  case partial(TemplateTag)
}

/// Builds the nesting and reports sections that do not fit together.
enum TemplateTree {
  /// Deeper sections are a mistake, and rendering them would need a deep stack.
  private static let deepest = 24

  static func build(
    _ tags: [TemplateTag], of source: TemplateSource, into log: inout DiagnosticLog
  ) -> [TemplateNode] {
    var open: [(tag: TemplateTag?, nodes: [TemplateNode])] = [(nil, [])]
    func close() {
      let done = open.removeLast()
      if let tag = done.tag { open[open.count - 1].nodes.append(.section(tag, done.nodes)) }
    }
    for tag in tags {
      switch tag.kind {
      case .variable: open[open.count - 1].nodes.append(.variable(tag))
      case .partial: open[open.count - 1].nodes.append(.partial(tag))
      case .section, .inverted:
        if open.count == deepest { source.report(.tooDeep(tag.name), at: tag, into: &log) }
        open.append((tag, []))
      case .closing:
        guard let innermost = open.last?.tag else {
          source.report(.nothingToClose(tag.name), at: tag, into: &log)
          continue
        }
        if innermost.name == tag.name {
          close()
        } else {
          source.report(
            .wrongClosing(tag.name, expected: innermost.name, line: innermost.line), at: tag,
            into: &log)
          // Whoever closes an outer section has forgotten the inner ones: go on outside.
          if let outer = open.lastIndex(where: { $0.tag?.name == tag.name }) {
            while open.count > outer { close() }
          } else {
            close()
          }
        }
      }
    }
    while let tag = open.last?.tag {
      source.report(.unclosedSection(tag.name), at: tag, into: &log)
      close()
    }
    return open[0].nodes
  }
}
