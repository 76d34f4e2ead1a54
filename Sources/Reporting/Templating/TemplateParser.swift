internal import Diagnostics

/// Reads a template into its tree, as the Mustache specification has it: a section tag, comment or partial that has
/// its line to itself leaves no line behind.
struct TemplateParser {
  /// Deeper sections are a mistake, and rendering them would need a deep stack.
  private static let deepest = 24

  private enum Piece {
    case text(String)
    case tag(TemplateTag)
    case comment
  }

  private let source: TemplateSource
  private var log = DiagnosticLog()
  /// The sections that are open, outermost first, below the template itself.
  private var open: [(tag: TemplateTag?, nodes: [TemplateNode])] = [(nil, [])]
  /// The line that is being read; a comment of several lines joins them into one.
  private var pieces: [Piece] = []
  private var inComment = false
  private var skeleton: [String] = []

  private init(_ source: TemplateSource) { self.source = source }

  /// The tree, and the text without its tags, line by line, with a plain character in the place of each variable:
  /// what the checks of the Markdown itself look at.
  static func parse(
    _ source: TemplateSource, into log: inout DiagnosticLog
  ) -> (nodes: [TemplateNode], skeleton: String) {
    var parser = TemplateParser(source)
    for (index, line) in source.lines.enumerated() {
      parser.scan(Array(line), index + 1)
      if !parser.inComment { parser.endLine(index + 1 < source.lines.count ? "\n" : "") }
    }
    if parser.inComment { parser.report(.unfinishedTag, line: source.lines.count) }
    while let tag = parser.open.last?.tag {
      parser.report(.unclosedSection(tag.name), at: tag)
      parser.close()
    }
    log.merge(parser.log.diagnostics)
    return (parser.open[0].nodes, parser.skeleton.joined(separator: "\n"))
  }

  // MARK: Characters to pieces

  private mutating func scan(_ line: [Character], _ number: Int) {
    var text = ""
    var position = 0
    func add(_ characters: ArraySlice<Character>, _ parser: inout Self) {
      guard !characters.isEmpty else { return }
      text += String(characters)
      parser.pieces.append(.text(String(characters)))
    }
    while position < line.count {
      if inComment {
        guard let end = Self.find("}", in: line, from: position) else { break }
        inComment = false
        pieces.append(.comment)
        position = end + 2
        continue
      }
      guard let start = Self.find("{", in: line, from: position) else {
        add(line[position...], &self)
        break
      }
      add(line[position..<start], &self)
      let inside = start + 2
      if inside < line.count, line[inside] == "!" {
        inComment = true
        position = inside
        continue
      }
      guard let end = Self.find("}", in: line, from: inside) else {
        report(.unfinishedTag, line: number, character: start + 1)
        break
      }
      position = end + 2
      // A third brace belongs to the tag that it closes.
      if inside < line.count, line[inside] == "{", position < line.count, line[position] == "}" {
        position += 1
      }
      if let tag = tag(line[inside..<end], at: number) {
        pieces.append(.tag(tag))
        if tag.kind == .variable { text += "字" }
      }
    }
    skeleton.append(text)
  }

  private mutating func tag(_ content: ArraySlice<Character>, at line: Int) -> TemplateTag? {
    var rest = content.drop(while: \.isWhitespace)
    let kind: TemplateTag.Kind
    switch rest.first {
    case "#": kind = .section
    case "^": kind = .inverted
    case "/": kind = .closing
    case ">": kind = .partial
    case "{", "&", "=", "<", "$", "%":
      report(.unsupportedTag(String(content)), line: line, character: content.startIndex + 1)
      return nil
    default: kind = .variable
    }
    if kind != .variable { rest = rest.dropFirst().drop(while: \.isWhitespace) }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    let tag = TemplateTag(kind: kind, name: String(rest), line: line, character: rest.startIndex + 1)
    if tag.name.isEmpty {
      report(.emptyTag, line: line, character: content.startIndex + 1)
      return nil
    }
    guard Self.isName(tag) else {
      report(.badName(tag.name), at: tag)
      return nil
    }
    return tag
  }

  private static func isName(_ tag: TemplateTag) -> Bool {
    if tag.kind != .partial, tag.kind != .variable, tag.asksForPosition { return true }
    if tag.name == "." { return tag.kind == .variable }
    let letters = tag.name.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "." || $0 == "/")
    }
    let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false)
    return letters && !parts.contains("") && (tag.kind == .partial || !tag.name.contains("/"))
  }

  /// Where the character stands twice.
  private static func find(_ brace: Character, in line: [Character], from start: Int) -> Int? {
    var position = start
    while position + 1 < line.count {
      if line[position] == brace, line[position + 1] == brace { return position }
      position += 1
    }
    return nil
  }

  // MARK: Lines to nodes

  private mutating func endLine(_ end: String) {
    let line = pieces
    pieces = []
    if addAlone(line) { return }
    if case .text = line.first {} else { add(.text(line.isEmpty ? end : "", opensLine: true)) }
    for (index, piece) in line.enumerated() {
      switch piece {
      case .text(let text): add(.text(text, opensLine: index == 0))
      case .tag(let tag): add(tag, indentation: "")
      case .comment: break
      }
    }
    if !line.isEmpty { add(.text(end, opensLine: false)) }
  }

  /// Adds the one tag of a line that holds nothing else but blanks; a variable leaves its line.
  private mutating func addAlone(_ line: [Piece]) -> Bool {
    var blanks = ""
    var alone: Piece?
    for piece in line {
      if case .text(let text) = piece {
        guard text.allSatisfy({ $0 == " " || $0 == "\t" }) else { return false }
        if alone == nil { blanks = text }
      } else {
        guard alone == nil else { return false }
        alone = piece
      }
    }
    switch alone {
    case .tag(let tag) where tag.kind != .variable: add(tag, indentation: blanks)
    case .comment: break
    case .tag, .text, nil: return false
    }
    return true
  }

  private mutating func add(_ node: TemplateNode) { open[open.count - 1].nodes.append(node) }

  private mutating func add(_ tag: TemplateTag, indentation: String) {
    switch tag.kind {
    case .variable: add(.variable(tag))
    case .partial: add(.partial(tag, indentation: indentation))
    case .section, .inverted:
      if open.count == Self.deepest { report(.tooDeep(tag.name), at: tag) }
      open.append((tag, []))
    case .closing: close(tag)
    }
  }

  private mutating func close(_ tag: TemplateTag) {
    guard let innermost = open.last?.tag else { return report(.nothingToClose(tag.name), at: tag) }
    guard innermost.name != tag.name else { return close() }
    report(.wrongClosing(tag.name, expected: innermost.name, line: innermost.line), at: tag)
    // Whoever closes an outer section has forgotten the inner ones: go on outside.
    let outer = open.lastIndex { $0.tag?.name == tag.name } ?? open.count - 1
    while open.count > outer { close() }
  }

  private mutating func close() {
    let done = open.removeLast()
    if let tag = done.tag { add(.section(tag, done.nodes)) }
  }

  private mutating func report(_ problem: TemplateProblem, at tag: TemplateTag) {
    source.report(problem, at: tag, into: &log)
  }

  private mutating func report(_ problem: TemplateProblem, line: Int, character: Int? = nil) {
    source.report(problem, line: line, character: character, into: &log)
  }
}
