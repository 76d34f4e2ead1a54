internal import Diagnostics

/// Reads a template into its tree, as the Mustache specification has it: a section tag, comment or partial that has
/// its line to itself leaves no line behind.
struct TemplateParser {
  private enum Token {
    case text([Character])
    case tag(TemplateTag)
  }

  /// The template itself and the sections in each other.
  private static let deepest = Limits.sectionDepth + 1

  private let source: TemplateSource
  /// Blanks before each line: those before the tag that sets a partial in.
  private let indentation: String
  private var log = DiagnosticLog()
  private var tokens: [Token] = []
  /// The line that is being read, from 1, and where it begins.
  private var line = 1
  private var lineStart = 0
  /// The text with its lines, and a plain character in the place of each variable: what the checks of the Markdown
  /// itself look at.
  private var skeleton = ""
  /// Sections that are open and too deep.
  private var skipped = 0
  /// The sections that are open, outermost first, below the template itself.
  private var open: [(tag: TemplateTag?, nodes: [TemplateNode])] = [(nil, [])]

  static func parse(
    _ source: TemplateSource, indentation: String = "", into log: inout DiagnosticLog
  ) -> (nodes: [TemplateNode], skeleton: String) {
    var parser = TemplateParser(source: source, indentation: indentation)
    let lines = source.lines.map { $0.isEmpty ? $0 : indentation + $0 }
    parser.scan(Array(lines.joined(separator: "\n")))
    parser.build()
    log.merge(parser.log.diagnostics)
    return (parser.open[0].nodes, parser.skeleton)
  }

  private init(source: TemplateSource, indentation: String) {
    self.source = source
    self.indentation = indentation
  }

  // MARK: Characters to tokens

  private mutating func scan(_ text: [Character]) {
    var position = 0
    // Looked for once a line: a line may hold any number of tags.
    var lineEnd = -1
    while let start = Self.find("{", in: text, from: position) {
      add(text[position..<start])
      let inside = start + 2
      let isComment = inside < text.count && text[inside] == "!"
      if lineEnd < inside { lineEnd = text[inside...].firstIndex(of: "\n") ?? text.count }
      guard let end = Self.find("}", in: text, from: inside), isComment || end < lineEnd else {
        if isComment {
          source.report(.unfinishedTag, line: source.lines.count, into: &log)
        } else {
          report(.unfinishedTag, at: start)
        }
        position = isComment ? text.count : lineEnd
        continue
      }
      position = end + 2
      if isComment {
        tokens.append(.tag(TemplateTag(kind: .comment, name: "", line: line, character: 0)))
        skeleton += String(repeating: "\n", count: pass(text[inside..<end]))
        continue
      }
      // A third brace belongs to the tag that it closes.
      if text[inside] == "{", position < text.count, text[position] == "}" { position += 1 }
      if let tag = tag(text[inside..<end]) {
        tokens.append(.tag(tag))
        if tag.kind == .variable { skeleton += "字" }
      }
    }
    add(text[position...])
  }

  private mutating func add(_ text: ArraySlice<Character>) {
    guard !text.isEmpty else { return }
    tokens.append(.text(Array(text)))
    skeleton += String(text)
    pass(text)
  }

  /// Goes on behind a text; returns the number of its line ends.
  @discardableResult
  private mutating func pass(_ text: ArraySlice<Character>) -> Int {
    let count = text.count { $0 == "\n" }
    line += count
    if let last = text.lastIndex(of: "\n") { lineStart = last + 1 }
    return count
  }

  private mutating func tag(_ content: ArraySlice<Character>) -> TemplateTag? {
    var rest = content.drop(while: \.isWhitespace)
    let kind: TemplateTag.Kind
    switch rest.first {
    case "#": kind = .section
    case "^": kind = .inverted
    case "/": kind = .closing
    case ">": kind = .partial
    case "{", "&", "=", "<", "$", "%":
      report(.unsupportedTag(String(content)), at: content.startIndex)
      return nil
    default: kind = .variable
    }
    if kind != .variable { rest = rest.dropFirst().drop(while: \.isWhitespace) }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    let tag = TemplateTag(
      kind: kind, name: String(rest), line: line, character: character(rest.startIndex))
    guard tag.name.isEmpty || !tag.hasGoodName(isOfSentence: source.isSentence) else { return tag }
    if tag.name.isEmpty {
      report(.emptyTag, at: content.startIndex)
    } else {
      report(.badName(tag.name), at: rest.startIndex)
    }
    return nil
  }

  /// Where the character stands twice.
  private static func find(_ brace: Character, in text: [Character], from start: Int) -> Int? {
    (start..<max(start, text.count - 1)).first { text[$0] == brace && text[$0 + 1] == brace }
  }

  /// Which character of the line of the file an index is, from 1.
  private func character(_ index: Int) -> Int { index - lineStart - indentation.count + 1 }

  private mutating func report(_ problem: Problem, at index: Int) {
    source.report(problem, line: line, character: character(index), into: &log)
  }

  // MARK: Tokens to nodes

  private mutating func build() {
    for (index, token) in tokens.enumerated() {
      switch token {
      case .text(let text):
        let isBehindLine = blanksAround(index - 1) != nil
        let rest = isBehindLine ? text.drop { $0 != "\n" }.dropFirst() : text[...]
        add(.text(String(rest.dropLast(blanksAround(index + 1)?.count ?? 0))))
      case .tag(let tag): add(tag, indentation: blanksAround(index) ?? "")
      }
    }
    while let tag = open.last?.tag {
      source.report(.unclosedSection(tag.name), at: tag, into: &log)
      close()
    }
  }

  /// The blanks before a tag that has its line to itself; `nil` where it has not. A variable never has.
  private func blanksAround(_ index: Int) -> String? {
    guard tokens.indices.contains(index), case .tag(let tag) = tokens[index], tag.kind != .variable else {
      return nil
    }
    func blanks(_ neighbour: Int, _ part: ([Character]) -> ArraySlice<Character>) -> String? {
      guard tokens.indices.contains(neighbour) else { return "" }
      guard case .text(let text) = tokens[neighbour] else { return nil }
      let blanks = part(text)
      let isWholeLine = blanks.count < text.count || neighbour == 0 || neighbour == tokens.count - 1
      return isWholeLine && blanks.allSatisfy { $0 == " " || $0 == "\t" } ? String(blanks) : nil
    }
    let after = blanks(index + 1) { $0.prefix { $0 != "\n" } }
    return after == nil ? nil : blanks(index - 1) { $0.suffix(from: ($0.lastIndex(of: "\n") ?? -1) + 1) }
  }

  private mutating func add(_ node: TemplateNode) { open[open.count - 1].nodes.append(node) }

  private mutating func add(_ tag: TemplateTag, indentation: String) {
    switch tag.kind {
    case .comment: break
    case .variable: add(.variable(tag))
    case .partial: add(.partial(tag, indentation: indentation))
    case .section, .inverted:
      if open.count == Self.deepest { source.report(.tooDeep(tag.name), at: tag, into: &log) }
      // What is deeper is not opened: one message is enough.
      if open.count > Self.deepest { skipped += 1 } else { open.append((tag, [])) }
    case .closing: if skipped > 0 { skipped -= 1 } else { close(tag) }
    }
  }

  private mutating func close(_ tag: TemplateTag) {
    guard let innermost = open.last?.tag else {
      return source.report(.nothingToClose(tag.name), at: tag, into: &log)
    }
    guard innermost.name != tag.name else { return close() }
    let problem = Problem.wrongClosing(tag.name, expected: innermost.name, line: innermost.line)
    source.report(problem, at: tag, into: &log)
    // Whoever closes an outer section has forgotten the inner ones: go on outside.
    let outer = open.lastIndex { $0.tag?.name == tag.name } ?? open.count - 1
    while open.count > outer { close() }
  }

  private mutating func close() {
    let done = open.removeLast()
    if let tag = done.tag { add(.section(tag, done.nodes)) }
  }
}
