/// The namespaces in scope at a tag (Namespaces in XML 1.0).
struct MarkupNamespaces {
  private struct Binding {
    /// Empty for names without one.
    let prefix: [UInt8]
    let address: String
    let isTaken: Bool
    let depth: Int
  }

  /// That of attributes without a prefix.
  static let none = 0
  private static let xml = "http://www.w3.org/XML/1998/namespace"
  private static let declarations = "http://www.w3.org/2000/xmlns/"

  private let taken: Set<String>
  private var bindings: [Binding]

  /// - Parameter taken: Those whose elements are taken.
  init(taken: Set<String>) {
    self.taken = taken
    bindings = [
      Binding(prefix: [], address: "", isTaken: taken.contains(""), depth: 0),
      Binding(prefix: Array("xml".utf8), address: Self.xml, isTaken: taken.contains(Self.xml), depth: 0),
    ]
  }

  var count: Int { bindings.count }

  func address(of place: Int) -> String { bindings[place].address }

  /// Whether elements of a namespace are taken.
  func takes(_ place: Int) -> Bool { bindings[place].isTaken }

  func place(of prefix: ArraySlice<UInt8>) -> Int? {
    var place = bindings.count - 1
    while place >= 0 {
      if bindings[place].prefix.count == prefix.count, prefix.elementsEqual(bindings[place].prefix) {
        return place
      }
      place -= 1
    }
    return nil
  }

  /// `false` where the prefix cannot stand for the address.
  mutating func declare(_ prefix: ArraySlice<UInt8>, as address: String, depth: Int) -> Bool {
    if prefix.elementsEqual("xml".utf8) { return address == Self.xml }
    guard address != Self.xml, address != Self.declarations, !prefix.elementsEqual("xmlns".utf8),
      prefix.isEmpty || !address.isEmpty
    else { return false }
    bindings.append(
      Binding(prefix: Array(prefix), address: address, isTaken: taken.contains(address), depth: depth))
    return true
  }

  /// Forgets what was declared in an element at a depth.
  mutating func leave(depth: Int) {
    while bindings[bindings.count - 1].depth >= depth, bindings.count > 2 { bindings.removeLast() }
  }
}
