import Diagnostics
import PlanModel
import Yams

/// A value of `plan.yaml` with its place.
struct YAMLValue {
  let node: Node
  /// The way to it: `declared.investment.total`; empty for the file as a whole.
  let path: String
  let file: String

  var location: SourceLocation { location(node.mark) }

  /// The text; `nil` if it is none, or an empty one.
  var text: String? {
    guard case .scalar(let scalar) = node else { return nil }
    let text = CellText.clean(scalar.string).text
    return text.isEmpty ? nil : text
  }

  /// `title: ""`: a text without anything in it.
  private var isBlank: Bool { isText && text == nil }

  var isText: Bool { if case .scalar = node { true } else { false } }

  var isEmptyList: Bool { if case .sequence(let items) = node { items.isEmpty } else { false } }

  /// The items of a list; `nil` (and a message) if it is none.
  func items(_ reading: inout InputReading) -> [YAMLValue]? {
    guard case .sequence(let sequence) = node else {
      report(.wrongType(key: path, expected: "列表，每项以“- ”开头"), &reading)
      return nil
    }
    return sequence.enumerated().map { index, node in
      YAMLValue(node: node, path: "\(path)第\(index + 1)项", file: file)
    }
  }

  /// Reads a mapping; reports unknown keys, and required ones that are missing.
  func read<Value>(_ record: InputRecord<Value>, _ reading: inout InputReading) -> Draft<Value>? {
    let keys = record.descriptions
    guard let (values, empty, misspelt) = values(of: keys, &reading) else { return nil }
    for key in keys where key.isRequired {
      if let place = empty[key.key] {
        reading.log.report(.emptyKey(key: path(to: key.key), meaning: key.meaning), at: place)
      } else if values[key.key] == nil, !misspelt.contains(key.key) {
        report(.missingKey(key: key.key, meaning: key.meaning), &reading)
      }
    }
    let origin = Origin(file: PlanFile.name, row: node.mark?.line ?? 1)
    return record.read(from: origin, &reading) { index in
      let key = keys[index].key
      let path = path(to: key)
      let value = values[key]
      // What has no value has the place of its mapping.
      let place = value?.location ?? SourceLocation(file, column: path, line: node.mark?.line)
      return Field(
        text: value?.text, place: .key(path: path, isRequired: keys[index].isRequired, place), value: value)
    }
  }

  /// The values of known keys, and where the keys stand that have none.
  private func values(
    of keys: [FieldDescription], _ reading: inout InputReading
  ) -> (values: [String: YAMLValue], empty: [String: SourceLocation], misspelt: Set<String>)? {
    guard case .mapping(let mapping) = node else {
      report(.wrongType(key: path.isEmpty ? PlanFile.name : path, expected: Self.form(of: keys)), &reading)
      return nil
    }
    var values: [String: YAMLValue] = [:]
    var empty: [String: SourceLocation] = [:]
    var misspelt: Set<String> = []
    let names = keys.map(\.key)
    for (keyNode, node) in mapping {
      let key = keyNode.string ?? ""
      if names.contains(key) {
        let value = YAMLValue(node: node, path: path(to: key), file: file)
        if value.isNull || value.isBlank {
          var place = location(keyNode.mark)
          place.column = path(to: key)
          empty[key] = place
        } else {
          values[key] = value
        }
      } else if let name = names.first(where: { name in [":", "："].contains { key.hasPrefix(name + $0) } }) {
        misspelt.insert(name)
        reading.log.report(.colonInKey(text: key, key: name), at: location(keyNode.mark))
      } else {
        let suggestion = Suggestion.nearest(to: key, among: names)
        if let suggestion { misspelt.insert(suggestion) }
        reading.log.report(
          Problem.unknownKey(key: key, known: names, suggestion: suggestion), at: location(keyNode.mark))
      }
    }
    return (values, empty, misspelt)
  }

  /// 若干“键: 值”，如{start: ……, end: ……}
  private static func form(of keys: [FieldDescription]) -> String {
    let required = keys.filter(\.isRequired).prefix(3).map { "\($0.key): ……" }
    return "若干“键: 值”" + (required.isEmpty ? "" : "，如{\(required.joined(separator: ", "))}")
  }

  func report(_ problem: Problem, _ reading: inout InputReading) {
    reading.log.report(problem, at: location)
  }

  private func location(_ mark: Mark?) -> SourceLocation {
    SourceLocation(file, column: path.isEmpty ? nil : path, line: mark?.line)
  }

  /// `declared.investment.total`, `evaluations第1项的kind`
  private func path(to key: String) -> String {
    path.isEmpty ? key : path + (path.hasSuffix("项") ? "的" : ".") + key
  }

  private var isNull: Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null"].contains(scalar.string)
  }
}
