extension Fact {
  /// What staff call this kind of fact.
  var kindName: String {
    switch self {
    case .text: "文字"
    case .flag: "条件"
    case .list: "列表"
    case .group: "分组"
    case .markdown: "正文"
    case .html: "网页代码"
    }
  }
}

extension FactGroup.Entry {
  /// The names inside the fact: a group's own, or those of a list's items.
  var inside: FactGroup? {
    switch fact {
    case .group(let group): group
    case .list(let items): shape ?? items.first
    case .text, .flag, .markdown, .html: nil
    }
  }
}

extension FactGroup {
  /// The list or group below this one (at any depth) in which a name stands, as a path; `nil` where there is
  /// none.
  func section(holding name: String) -> String? {
    for entry in entries {
      guard let inside = entry.inside else { continue }
      if inside.entries.contains(where: { $0.name == name }) { return entry.name }
      if let deeper = inside.section(holding: name) { return deeper }
    }
    return nil
  }

  /// Whether a name stands here or in a group or list below.
  func holds(_ name: String) -> Bool {
    entries.contains { $0.name == name } || section(holding: name) != nil
  }

  /// Lists whose items do not all have the names of their shape: a template could print nothing where it
  /// should print something.
  func unevenLists() -> [String] {
    entries.flatMap { entry -> [String] in
      switch entry.fact {
      case .group(let group): return group.unevenLists()
      case .list(let items):
        let names = entry.inside?.entries.map(\.name) ?? []
        let isEven = items.allSatisfy { $0.entries.map(\.name) == names }
        return (isEven ? [] : [entry.name]) + items.flatMap { $0.unevenLists() }
      case .text, .flag, .markdown, .html: return []
      }
    }
  }
}
