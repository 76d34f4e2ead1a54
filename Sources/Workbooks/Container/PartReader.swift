import Diagnostics

/// Reads the parts of a container.
final class PartReader {
  let limits: WorkbookLimits
  private let container: ZipContainer
  private var tags = 0

  init(_ container: ZipContainer, limits: WorkbookLimits) {
    self.container = container
    self.limits = limits
  }

  func bytes(of name: String) throws(WorkbookError) -> [UInt8] {
    guard let part = try container.part(name) else { throw WorkbookError(.missingPart(name: name)) }
    return part
  }

  /// - Throws: What the content throws, and damage where the part is missing or not well-formed.
  func read<Content: MarkupContent>(_ name: String, into content: Content) throws(WorkbookError) -> Content {
    try read(bytes(of: name), of: name, into: content)
  }

  func read<Content: MarkupContent>(
    _ bytes: [UInt8], of name: String, into content: Content
  ) throws(WorkbookError) -> Content {
    var markup = MarkupReader(
      bytes, part: name, namespaces: Content.namespaces, tags: tags, limits: limits)
    var content = content
    try markup.read(into: &content)
    tags = markup.tags
    return content
  }
}
