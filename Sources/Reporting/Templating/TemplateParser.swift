internal import Diagnostics
internal import Writing

/// Reads a template into its tree, as the Mustache specification has it: a section tag, comment or partial that has
/// its line to itself leaves no line behind.
struct TemplateParser {
  private enum Token {
    case text(ArraySlice<UInt8>)
    case tag(TemplateTag)
  }

  /// The template itself and the sections in each other.
  private static let deepest = Limits.sectionDepth + 1

  private let source: TemplateSource
  /// How many blanks stand before each line: those before the tag that sets a partial in.
  private let indentation: Int
  private var log = DiagnosticLog()
  private var tokens: [Token] = []
  /// The line that is being read, from 1, and where it begins.
  private var line = 1
  private var lineStart = 0
  /// The text with its lines, and a plain character in the place of each variable: what the checks of the Markdown
  /// itself look at.
  private var skeleton = TextBuffer()
  /// Sections that are open and too deep.
  private var skipped = 0
  /// The sections that are open, outermost first, below the template itself.
  private var open: [(tag: TemplateTag?, nodes: [TemplateNode])] = [(nil, [])]

  static func parse(
    _ source: TemplateSource, indentation: String = "", into log: inout DiagnosticLog
  ) -> (nodes: [TemplateNode], skeleton: TextBuffer) {
    var parser = TemplateParser(source: source, indentation: indentation.utf8.count)
    let text =
      indentation.isEmpty
      ? source.text : source.lines.map { $0.isEmpty ? $0 : indentation + $0 }.joined(separator: "\n")
    parser.scan(Array(text.utf8))
    parser.build()
    log.merge(parser.log.diagnostics)
    return (parser.open[0].nodes, parser.skeleton)
  }

  private init(source: TemplateSource, indentation: Int) {
    self.source = source
    self.indentation = indentation
  }

  // MARK: Bytes to tokens

  private mutating func scan(_ text: [UInt8]) {
    var position = 0
    // Looked for once a line: a line may hold any number of tags.
    var lineEnd = -1
    while let start = Self.find(.openBrace, in: text, from: position) {
      add(text[position..<start])
      let inside = start + 2
      let isComment = inside < text.count && text[inside] == UInt8(ascii: "!")
      if lineEnd < inside { lineEnd = text[inside...].firstIndex(of: .lineEnd) ?? text.count }
      guard let end = Self.find(.closeBrace, in: text, from: inside), isComment || end < lineEnd else {
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
        tokens.append(.tag(TemplateTag(kind: .comment, name: "", line: line, offset: 0)))
        skeleton.append(.lineEnd, count: pass(text[inside..<end]))
        continue
      }
      // A third brace belongs to the tag that it closes.
      if text[inside] == .openBrace, position < text.count, text[position] == .closeBrace { position += 1 }
      if let tag = tag(text[inside..<end]) {
        tokens.append(.tag(tag))
        if tag.kind == .variable { skeleton += "字" }
      }
    }
    add(text[position...])
  }

  private mutating func add(_ text: ArraySlice<UInt8>) {
    guard !text.isEmpty else { return }
    tokens.append(.text(text))
    skeleton.append(text)
    pass(text)
  }

  /// Goes on behind a text; returns the number of its line ends.
  @discardableResult
  private mutating func pass(_ text: ArraySlice<UInt8>) -> Int {
    let count = text.count { $0 == .lineEnd }
    line += count
    if let last = text.lastIndex(of: .lineEnd) { lineStart = last + 1 }
    return count
  }

  private mutating func tag(_ bytes: ArraySlice<UInt8>) -> TemplateTag? {
    let content = String(decoding: bytes, as: UTF8.self)
    var rest = content.drop(while: \.isWhitespace)
    let kind: TemplateTag.Kind
    switch rest.first {
    case "#": kind = .section
    case "^": kind = .inverted
    case "/": kind = .closing
    case ">": kind = .partial
    case "{", "&", "=", "<", "$", "%":
      report(.unsupportedTag(content), at: bytes.startIndex)
      return nil
    default: kind = .variable
    }
    if kind != .variable { rest = rest.dropFirst().drop(while: \.isWhitespace) }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    let start = bytes.startIndex + content.utf8.distance(from: content.startIndex, to: rest.startIndex)
    let tag = TemplateTag(kind: kind, name: String(rest), line: line, offset: offset(start))
    guard tag.name.isEmpty || !tag.hasGoodName(isOfSentence: source.isSentence) else { return tag }
    if tag.name.isEmpty {
      report(.emptyTag, at: bytes.startIndex)
    } else {
      report(.badName(tag.name), at: start)
    }
    return nil
  }

  /// Where a brace stands twice.
  private static func find(_ brace: UInt8, in text: [UInt8], from start: Int) -> Int? {
    (start..<max(start, text.count - 1)).first { text[$0] == brace && text[$0 + 1] == brace }
  }

  /// How many bytes of the line of the file stand before an index.
  private func offset(_ index: Int) -> Int { index - lineStart - indentation }

  private mutating func report(_ problem: Problem, at index: Int) {
    source.report(problem, line: line, offset: offset(index), into: &log)
  }

  // MARK: Tokens to nodes

  private mutating func build() {
    for (index, token) in tokens.enumerated() {
      switch token {
      case .text(let text):
        let isBehindLine = blanksAround(index - 1) != nil
        let rest = isBehindLine ? text.drop { $0 != .lineEnd }.dropFirst() : text
        add(.text(TextBuffer(rest.dropLast(blanksAround(index + 1)?.utf8.count ?? 0))))
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
    func blanks(_ neighbour: Int, _ part: (ArraySlice<UInt8>) -> ArraySlice<UInt8>) -> String? {
      guard tokens.indices.contains(neighbour) else { return "" }
      guard case .text(let text) = tokens[neighbour] else { return nil }
      let blanks = part(text)
      let isWholeLine = blanks.count < text.count || neighbour == 0 || neighbour == tokens.count - 1
      let isBlank = blanks.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      return isWholeLine && isBlank ? String(decoding: blanks, as: UTF8.self) : nil
    }
    let after = blanks(index + 1) { $0.prefix { $0 != .lineEnd } }
    return after == nil
      ? nil
      : blanks(index - 1) { text in text.lastIndex(of: .lineEnd).map { text[($0 + 1)...] } ?? text }
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

extension UInt8 {
  fileprivate static let openBrace = UInt8(ascii: "{")
  fileprivate static let closeBrace = UInt8(ascii: "}")
  fileprivate static let lineEnd = UInt8(ascii: "\n")
}
