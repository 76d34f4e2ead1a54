import Diagnostics

extension MarkupReader {
  mutating func takeStart<Content: MarkupContent>(into content: inout Content) throws(WorkbookError) {
    try count()
    let start = index
    index += 1
    guard let name = takeName() else { throw fault }
    try takeAttributes()
    tag.isEmpty = take("/")
    guard take(">") else { throw fault }
    let depth = open.count + 1
    guard depth <= Limits.markupDepth else { throw suspicious }
    guard depth > 1 || !hasRoot else { throw damaged }
    hasRoot = true
    try declareNamespaces(depth: depth)
    guard let namespace = tag.namespaces.place(of: bytes[name.prefix]) else { throw damaged }
    if skippedDepth == nil, !tag.namespaces.takes(namespace) { skippedDepth = depth }
    tag.range = start..<index
    tag.name = name
    open.append(name)
    if skippedDepth == nil { try content.open(tag) }
    if tag.isEmpty { try close(into: &content) }
  }

  mutating func takeEnd<Content: MarkupContent>(into content: inout Content) throws(WorkbookError) {
    try count()
    let start = index
    index += 2
    guard let name = takeName() else { throw fault }
    skipSpace()
    guard take(">") else { throw fault }
    guard let opened = open.last, bytes.areSame(opened.range, name.range) else { throw damaged }
    tag.range = start..<index
    tag.name = name
    tag.isEmpty = false
    tag.attributes.removeAll(keepingCapacity: true)
    try close(into: &content)
  }

  private mutating func close<Content: MarkupContent>(into content: inout Content) throws(WorkbookError) {
    if skippedDepth == nil {
      try content.close(tag)
    } else if skippedDepth == open.count {
      skippedDepth = nil
    }
    tag.namespaces.leave(depth: open.count)
    open.removeLast()
  }

  private mutating func count() throws(WorkbookError) {
    tags += 1
    guard tags <= mostTags else { throw WorkbookError(.tooMuchMarkup) }
  }

  /// Up to the mark that ends the tag.
  mutating func takeAttributes() throws(WorkbookError) {
    tag.attributes.removeAll(keepingCapacity: true)
    while true {
      let isApart = skipSpace()
      guard index < bytes.count else { throw damaged }
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") { return }
      guard isApart, let name = takeName() else { throw fault }
      skipSpace()
      guard take("=") else { throw fault }
      skipSpace()
      guard let quote = index < bytes.count ? bytes[index] : nil,
        quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      else { throw fault }
      guard tag.attributes.count < Limits.markupAttributes else { throw suspicious }
      guard !tag.attributes.contains(where: { bytes.areSame($0.name.range, name.range) }) else {
        throw damaged
      }
      index += 1
      let start = index
      let isPlain = try takeValue(upTo: quote)
      tag.attributes.append(MarkupTag.Attribute(name: name, value: start..<index - 1, isPlain: isPlain))
    }
  }

  /// - Returns: Whether its bytes stand for themselves.
  private mutating func takeValue(upTo quote: UInt8) throws(WorkbookError) -> Bool {
    var isPlain = true
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        index += 1
        return isPlain
      } else if byte == UInt8(ascii: "&") {
        guard let reference = bytes.reference(at: index) else { throw damaged }
        isPlain = false
        index = reference.end
      } else {
        guard byte != UInt8(ascii: "<"), bytes.isCharacter(at: index) else { throw fault }
        if byte < 0x20 { isPlain = false }
        index += 1
      }
    }
    throw damaged
  }

  /// Takes the declarations out of the attributes, and finds the namespaces of the others.
  private mutating func declareNamespaces(depth: Int) throws(WorkbookError) {
    let bytes = bytes
    let isPlain = tag.attributes.allSatisfy { $0.name.prefix.isEmpty && !$0.isDeclaration(in: bytes) }
    if isPlain { return }
    for attribute in tag.attributes where attribute.isDeclaration(in: bytes) {
      let prefix = bytes[attribute.name.prefix.isEmpty ? 0..<0 : attribute.name.local]
      let address = String(decoding: tag.value(of: attribute), as: UTF8.self)
      guard tag.namespaces.declare(prefix, as: address, depth: depth) else { throw damaged }
      guard tag.namespaces.count <= Limits.markupNamespaces else { throw suspicious }
    }
    tag.attributes.removeAll { $0.isDeclaration(in: bytes) }
    for index in tag.attributes.indices where !tag.attributes[index].name.prefix.isEmpty {
      let name = tag.attributes[index].name
      guard let namespace = tag.namespaces.place(of: bytes[name.prefix]) else { throw damaged }
      let address = tag.namespaces.address(of: namespace)
      let isDoubled = tag.attributes[..<index].contains {
        $0.namespace != MarkupNamespaces.none && bytes.areSame($0.name.local, name.local)
          && tag.namespaces.address(of: $0.namespace) == address
      }
      if isDoubled { throw damaged }
      tag.attributes[index].namespace = namespace
    }
  }
}
