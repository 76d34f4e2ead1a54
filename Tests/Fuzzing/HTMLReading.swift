import Foundation

/// A reader of HTML that forgives nothing: what a browser would have to guess about is a problem.
struct HTMLReading {
  private(set) var problem: String?
  /// Names of elements, and of attributes with `@`.
  private(set) var names: Set<String> = []
  private var open: [String] = []
  private var rest: ArraySlice<UInt8>

  private static let void: Set<String> = ["meta", "link", "br", "hr", "img", "input", "col", "wbr"]

  init(_ data: Data) {
    rest = Array(data)[...]
    if String(validating: rest, as: UTF8.self) == nil { problem = "no UTF-8" }
    while problem == nil, let byte = rest.popFirst() {
      if byte == UInt8(ascii: "<") { readTag() } else if byte == UInt8(ascii: "&") { readEntity() }
    }
    if problem == nil, let last = open.last { problem = "<\(last)> is not closed" }
  }

  private mutating func readTag() {
    if take("!--") { return skip(past: "-->") }
    if take("!doctype") || take("!DOCTYPE") { return skip(past: ">") }
    let isClosing = take("/")
    let name = takeName()
    guard !name.isEmpty else { return problem = "a bare <" }
    if isClosing {
      if open.last != name { problem = "</\(name)> closes <\(open.last ?? "nothing")>" }
      open.removeLast(open.isEmpty ? 0 : 1)
      return skip(past: ">")
    }
    names.insert(name)
    while problem == nil {
      while let byte = rest.first, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { rest.removeFirst() }
      if take("/>") { return }
      if take(">") { break }
      let attribute = takeName()
      guard !attribute.isEmpty else { return problem = "something odd in <\(name)>" }
      names.insert("@" + attribute)
      guard take("=") else { continue }
      guard take("\"") else { return problem = "@\(attribute) is not quoted" }
      while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
        if byte == UInt8(ascii: "<") { problem = "< in @\(attribute)" }
        if byte == UInt8(ascii: "&") { readEntity() }
        if rest.isEmpty { problem = "@\(attribute) does not end" }
      }
    }
    if ["style", "script"].contains(name) { return skip(past: "</\(name)>") }
    if !Self.void.contains(name) { open.append(name) }
  }

  private mutating func readEntity() {
    let name = rest.prefix {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x23
    }
    if name.isEmpty || rest.dropFirst(name.count).first != UInt8(ascii: ";") { problem = "a bare &" }
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }

  private mutating func takeName() -> String {
    let name = rest.prefix {
      (0x30...0x3A).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
    }
    rest = rest.dropFirst(name.count)
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func skip(past text: String) {
    let end = Array(text.utf8)
    while !rest.isEmpty {
      if rest.starts(with: end) {
        rest = rest.dropFirst(end.count)
        return
      }
      rest.removeFirst()
    }
    problem = "\(text) is missing"
  }
}
