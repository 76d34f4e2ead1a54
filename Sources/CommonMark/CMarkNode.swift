// The one file that knows libcmark (0.30, https://github.com/commonmark/cmark). Nothing of its types leaves
// this target, and no node lives longer than the closure it is lent to.
import CCMark
import Writing

/// A node of libcmark's tree, lent to the closure of `withDocument`.
struct CMarkNode {
  /// The kinds of nodes that this package treats apart.
  enum Kind {
    case document, heading, paragraph, codeBlock, htmlBlock, list, item, blockQuote, otherBlock
    case text, code, softBreak, lineBreak, htmlInline, emphasis, link, image, otherInline
  }

  /// Safe mode is libcmark's default (raw HTML and dangerous links are left out); invalid UTF-8 is replaced.
  private static let options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8

  private let pointer: OpaquePointer

  /// Parses, lends the tree, frees it.
  static func withDocument<Result>(parsing text: TextBuffer, _ body: (CMarkNode) -> Result) -> Result {
    let bytes = text.isEmpty ? [UInt8(ascii: "\n")] : text.bytes
    let parsed = bytes.withUnsafeBytes { cmark_parse_document($0.baseAddress, $0.count, options) }
    // libcmark's allocator ends the process where memory is short, so that a parse has always a tree.
    guard let root = parsed else { preconditionFailure("libcmark gave no tree") }
    defer { cmark_node_free(root) }
    return body(CMarkNode(pointer: root))
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG: .emphasis
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_CUSTOM_INLINE: .otherInline
    default: .otherBlock
    }
  }

  /// Text of a leaf (text, code, raw HTML, code block).
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
  /// Whether two asterisks or two underscores follow each other in the text of a leaf.
  var hasEmphasisRun: Bool {
    guard var rest = cmark_node_get_literal(pointer) else { return false }
    while rest.pointee != 0 {
      let isMark = rest.pointee == CChar(bitPattern: 0x2A) || rest.pointee == CChar(bitPattern: 0x5F)
      if isMark, rest.pointee == rest[1] { return true }
      rest += 1
    }
    return false
  }
  /// Info string of a fenced code block.
  var fenceInfo: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }
  /// Destination of a link or an image.
  var url: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// Lines of a block, from 1.
  var lines: ClosedRange<Int> {
    let start = Int(cmark_node_get_start_line(pointer))
    return start...max(start, Int(cmark_node_get_end_line(pointer)))
  }

  var parent: CMarkNode? { cmark_node_parent(pointer).map(CMarkNode.init) }
  var next: CMarkNode? { cmark_node_next(pointer).map(CMarkNode.init) }
  var previous: CMarkNode? { cmark_node_previous(pointer).map(CMarkNode.init) }
  var firstChild: CMarkNode? { cmark_node_first_child(pointer).map(CMarkNode.init) }

  var lastChild: CMarkNode? { cmark_node_last_child(pointer).map(CMarkNode.init) }

  var children: [CMarkNode] {
    var found: [CMarkNode] = []
    var child = firstChild
    while let current = child {
      found.append(current)
      child = current.next
    }
    return found
  }

  /// The node and everything below it, in the order of the text. libcmark walks without recursion, so that
  /// no depth of nesting can exhaust the stack.
  var descendants: [CMarkNode] {
    guard let iterator = cmark_iter_new(pointer) else { return [] }
    defer { cmark_iter_free(iterator) }
    var found: [CMarkNode] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return found }
      if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) {
        found.append(CMarkNode(pointer: node))
      }
    }
  }

  // MARK: Changing the tree

  func setURL(_ url: String) { cmark_node_set_url(pointer, url) }

  func setHeadingLevel(_ level: Int) { cmark_node_set_heading_level(pointer, CInt(level)) }

  /// Puts plain text in the node's place, in a paragraph of its own where the node is a block.
  func replace(byText string: String, asBlock: Bool) {
    guard let text = cmark_node_new(CMARK_NODE_TEXT) else { return }
    cmark_node_set_literal(text, string)
    guard asBlock else { return replace(by: text) }
    guard let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH) else { return cmark_node_free(text) }
    cmark_node_append_child(paragraph, text)
    replace(by: paragraph)
  }

  /// Turns an image into a link to it: its description stays readable and nothing is fetched.
  func replaceImageByLink(text: String) {
    guard let link = cmark_node_new(CMARK_NODE_LINK) else { return }
    cmark_node_set_url(link, url)
    if let description = cmark_node_new(CMARK_NODE_TEXT) {
      cmark_node_set_literal(description, text)
      cmark_node_append_child(link, description)
    }
    replace(by: link)
  }

  /// Dissolves a link: its text stays, followed by more text.
  func replaceByChildren(andText string: String) {
    for child in children { cmark_node_insert_before(pointer, child.pointer) }
    replace(byText: string, asBlock: false)
  }

  func remove() {
    cmark_node_unlink(pointer)
    cmark_node_free(pointer)
  }

  private func replace(by other: OpaquePointer) {
    if cmark_node_replace(pointer, other) == 1 {
      cmark_node_free(pointer)
    } else {
      cmark_node_free(other)
    }
  }

  // MARK: Rendering

  /// HTML of the node and what is below it.
  func html() -> TextBuffer { Self.take(cmark_render_html(pointer, Self.options)) }

  /// CommonMark that gives this tree again; lines are not wrapped.
  func commonMark() -> TextBuffer { Self.take(cmark_render_commonmark(pointer, Self.options, 0)) }

  private static func take(_ rendered: UnsafeMutablePointer<CChar>?) -> TextBuffer {
    guard let rendered else { return TextBuffer() }
    defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
    var length = 0
    while rendered[length] != 0 { length += 1 }
    return TextBuffer(UnsafeRawBufferPointer(start: rendered, count: length))
  }
}
