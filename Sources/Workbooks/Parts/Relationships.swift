import Diagnostics

/// Which parts belong to a part (ECMA-376 part 2, 6.5).
struct Relationships: MarkupContent {
  static let namespaces: Set = ["http://schemas.openxmlformats.org/package/2006/relationships"]

  /// Names of parts by the kind of relation (`worksheet`, `styles` …) and its identifier.
  private var parts: [String: [String: String]] = [:]
  private let folder: [Substring]
  private let limit: Int
  private var count = 0

  /// - Parameter folder: Where the part lies whose relations these are; `""` for the container itself.
  init(folder: String, limits: WorkbookLimits) {
    self.folder = folder.split(separator: "/")
    limit = limits.entries
  }

  func part(_ kind: String, id: String) -> String? { parts[kind]?[id] }

  func contains(id: String) -> Bool { parts.values.contains { $0[id] != nil } }

  /// The part of a kind of which there is one.
  func part(_ kind: String) -> String? { parts[kind]?.values.min() }

  mutating func open(_ element: borrowing MarkupTag) throws(WorkbookError) {
    count += 1
    guard count <= limit else { throw WorkbookError(.tooManyParts(limit: limit)) }
    // The two editions of the standard have different addresses for a kind, which end in the same word.
    guard element.isNamed("Relationship"), element.text(of: "TargetMode") != "External",
      let id = element.text(of: "Id"), let target = element.text(of: "Target"),
      let kind = element.text(of: "Type")?.split(separator: "/").last
    else { return }
    parts[String(kind), default: [:]][id] = name(of: target)
  }

  /// From a path relative to the folder, or from the container's root on.
  private func name(of target: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}
