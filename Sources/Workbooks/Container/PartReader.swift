import Diagnostics
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What is taken from a part of the workbook, element by element.
protocol MarkupContent {
  /// The namespaces whose elements are taken; others are left out with everything in them.
  static var namespaces: Set<String> { get }

  mutating func open(_ element: String, _ attributes: [String: String]) throws(WorkbookError)
  mutating func text(_ text: String) throws(WorkbookError)
  mutating func close(_ element: String) throws(WorkbookError)
}

extension MarkupContent {
  mutating func text(_ text: String) {}
  mutating func close(_ element: String) {}
}

/// Reads the parts of a container by Foundation's parser.
final class PartReader {
  let limits: WorkbookLimits
  private let container: ZipContainer
  private var tags = 0

  init(_ container: ZipContainer, limits: WorkbookLimits) {
    self.container = container
    self.limits = limits
  }

  /// - Throws: What the content throws, and damage where the part is missing or not well-formed.
  func read<Content: MarkupContent>(_ name: String, into content: Content) throws(WorkbookError) -> Content {
    guard let part = try container.part(name) else { throw WorkbookError(.missingPart(name: name)) }
    if let reason = MarkupGuard.problem(in: part, tags: &tags, limits: limits) { throw WorkbookError(reason) }
    // As a stream the parser takes it in pieces, and does not copy the whole.
    let parser = XMLParser(stream: InputStream(data: part))
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    let delegate = Delegate(content)
    parser.delegate = delegate
    let isWellFormed = parser.parse()
    if let failure = delegate.failure { throw failure }
    // The parser takes markup that ends too early for well-formed.
    guard isWellFormed, delegate.isClosed else { throw WorkbookError(.damagedPart(name: name)) }
    return delegate.content
  }

  private final class Delegate<Content: MarkupContent>: NSObject, XMLParserDelegate {
    private(set) var content: Content
    private(set) var failure: WorkbookError?
    private var depth = 0
    /// The depth of the element that is being left out.
    private var skippedDepth: Int?
    private var hasRoot = false

    init(_ content: Content) { self.content = content }

    var isClosed: Bool { hasRoot && depth == 0 }

    private func run(_ parser: XMLParser, _ body: () throws(WorkbookError) -> Void) {
      guard failure == nil else { return }
      do {
        try body()
      } catch {
        failure = error
        parser.abortParsing()
      }
    }

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      run(parser) { () throws(WorkbookError) in
        hasRoot = true
        depth += 1
        guard depth <= Limits.markupDepth else { throw WorkbookError(.suspiciousMarkup) }
        guard skippedDepth == nil else { return }
        if Content.namespaces.contains(namespaceURI ?? "") {
          try content.open(element, attributes)
        } else {
          skippedDepth = depth
        }
      }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      run(parser) { () throws(WorkbookError) in
        if skippedDepth == nil { try content.text(text) }
      }
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
      self.parser(parser, foundCharacters: String(decoding: block, as: UTF8.self))
    }

    func parser(
      _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
    ) {
      run(parser) { () throws(WorkbookError) in
        defer { depth -= 1 }
        guard let skipped = skippedDepth else { return try content.close(element) }
        if skipped == depth { skippedDepth = nil }
      }
    }
  }
}
