internal import Diagnostics

/// Finds the tags of a template with their places; swift-mustache keeps its own tokens to itself and gives no
/// places for names.
struct TemplateScanner {
  private let source: TemplateSource
  private var tags: [TemplateTag] = []
  /// Text outside tags, line by line, with a plain character in the place of each variable: what the checks
  /// of the Markdown itself look at.
  private var skeleton: [String] = []
  private var inComment = false

  private init(_ source: TemplateSource) { self.source = source }

  /// Tags in their order, and the text with a plain character for each variable.
  static func scan(
    _ source: TemplateSource, into log: inout DiagnosticLog
  ) -> (tags: [TemplateTag], skeleton: String) {
    var scanner = TemplateScanner(source)
    for (index, line) in source.lines.enumerated() { scanner.scan(Array(line), index + 1, into: &log) }
    if scanner.inComment {
      source.report(.unfinishedTag, line: source.lines.count, into: &log)
    }
    return (scanner.tags, scanner.skeleton.joined(separator: "\n"))
  }

  private mutating func scan(_ line: [Character], _ number: Int, into log: inout DiagnosticLog) {
    var text = ""
    var position = 0
    while position < line.count {
      if inComment {
        guard let end = Self.find("}}", in: line, from: position) else { break }
        inComment = false
        position = end + 2
        continue
      }
      guard let start = Self.find("{{", in: line, from: position) else {
        text += String(line[position...])
        break
      }
      text += String(line[position..<start])
      let inside = start + 2
      if inside < line.count, line[inside] == "!" {
        inComment = true
        position = inside
        continue
      }
      guard let end = Self.find("}}", in: line, from: inside) else {
        source.report(.unfinishedTag, line: number, character: start + 1, into: &log)
        break
      }
      position = end + 2
      // A third brace belongs to the tag that it closes.
      if inside < line.count, line[inside] == "{", position < line.count, line[position] == "}" {
        position += 1
      }
      if let tag = tag(line[inside..<end], at: number, into: &log) {
        tags.append(tag)
        if tag.kind == .variable { text += "字" }
      }
    }
    skeleton.append(text)
  }

  private func tag(
    _ content: ArraySlice<Character>, at line: Int, into log: inout DiagnosticLog
  ) -> TemplateTag? {
    var rest = content.drop(while: \.isWhitespace)
    let kind: TemplateTag.Kind
    switch rest.first {
    case "#": kind = .section
    case "^": kind = .inverted
    case "/": kind = .closing
    case ">": kind = .partial
    case "{", "&", "=", "<", "$", "%":
      source.report(
        .unsupportedTag(String(content)), line: line, character: content.startIndex + 1, into: &log)
      return nil
    default: kind = .variable
    }
    if kind != .variable { rest = rest.dropFirst().drop(while: \.isWhitespace) }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    let tag = TemplateTag(
      kind: kind, name: String(rest), line: line, character: rest.startIndex + 1)
    if tag.name.isEmpty {
      source.report(.emptyTag, line: line, character: content.startIndex + 1, into: &log)
      return nil
    }
    guard Self.isName(tag) else {
      source.report(.badName(tag.name), at: tag, into: &log)
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

  private static func find(_ pair: String, in line: [Character], from start: Int) -> Int? {
    let wanted = Array(pair)
    var position = start
    while position + 1 < line.count {
      if line[position] == wanted[0], line[position + 1] == wanted[1] { return position }
      position += 1
    }
    return nil
  }
}
