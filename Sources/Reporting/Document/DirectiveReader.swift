internal import CommonMark
internal import Diagnostics

/// Finds the block that a directive names and gives it its running number: 表1, 表2, …; 图1, 图2, …
struct DirectiveReader {
  struct Placed {
    /// Which of the blocks.
    let index: Int
    let number: Int
  }

  private let blocks: [BlockName]
  private let place: (String) -> SourceLocation?
  private var numbers: [DocumentBlockKind: Int] = [:]
  private var used: Set<String> = []

  init(blocks: [BlockName], place: @escaping (String) -> SourceLocation?) {
    self.blocks = blocks
    self.place = place
  }

  /// The block that a directive names; `nil` where something is wrong with it, which is reported.
  mutating func block(for directive: MarkdownDirective, into log: inout DiagnosticLog) -> Placed? {
    func report(_ problem: Problem) {
      log.report(problem, at: place(directive.name), excerpt: directive.name)
    }
    guard let kind = DocumentBlockKind(rawValue: directive.kind) else {
      preconditionFailure("the document was read with other kinds of directives")
    }
    guard !directive.name.isEmpty else {
      report(.emptyDirective(kind: directive.kind))
      return nil
    }
    let sameName = blocks.filter { $0.name == directive.name }
    guard let index = blocks.firstIndex(of: BlockName(name: directive.name, kind: kind)) else {
      if let other = sameName.first {
        report(.wrongKind(directive.name, is: other.kind.rawValue))
      } else {
        let names = blocks.filter { $0.kind == kind }.map(\.name)
        report(
          .unknownBlock(
            directive.name, kind: directive.kind,
            suggestion: Suggestion.nearest(to: directive.name, among: names)))
      }
      return nil
    }
    guard directive.isTopLevel else {
      report(.nestedDirective(directive.name))
      return nil
    }
    guard used.insert(directive.kind + " " + directive.name).inserted else {
      report(.repeatedBlock(directive.name))
      return nil
    }
    numbers[kind, default: 0] += 1
    return Placed(index: index, number: numbers[kind, default: 1])
  }
}
