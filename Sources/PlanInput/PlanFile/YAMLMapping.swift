import Diagnostics
import Foundation
import PlanModel
import Yams

/// A mapping of `plan.yaml` whose values are read by key and type.
struct YAMLMapping {
  private let document: YAMLDocument
  private let path: String
  private let mark: Mark?
  private var values: [String: Node] = [:]
  private let keys: [PlanFileKey]

  /// Takes a mapping; reports unknown keys, and required ones that are missing.
  init?(
    _ node: Node, of document: YAMLDocument, path: String, keys: [PlanFileKey],
    into log: inout DiagnosticLog
  ) {
    self.document = document
    self.path = path
    self.keys = keys
    mark = node.mark
    guard case .mapping(let mapping) = node else {
      log.report(
        PlanFileProblem.wrongType(key: path.isEmpty ? "plan.yaml" : path, expected: "若干“键: 值”"),
        at: document.location(node.mark, key: path.isEmpty ? nil : path))
      return nil
    }
    for (keyNode, value) in mapping {
      let key = keyNode.string ?? ""
      guard keys.contains(where: { $0.name == key }) else {
        let names = keys.map(\.name)
        log.report(
          PlanFileProblem.unknownKey(
            key: key, known: names, suggestion: Suggestion.nearest(to: key, among: names)),
          at: document.location(keyNode.mark, key: path.isEmpty ? nil : path))
        continue
      }
      if !Self.isNull(value) { values[key] = value }
    }
    for key in keys where key.isRequired && values[key.name] == nil {
      log.report(
        PlanFileProblem.missingKey(key: key.name, meaning: key.meaning),
        at: document.location(mark, key: path.isEmpty ? nil : path))
    }
  }

  /// Line on which the mapping begins.
  var line: Int { mark?.line ?? 1 }

  /// The place of a value, or of the mapping if it has none.
  func location(_ key: String) -> SourceLocation {
    document.location(values[key]?.mark ?? mark, key: keyPath(key))
  }

  func has(_ key: String) -> Bool { values[key] != nil }

  func text(_ key: String, _ log: inout DiagnosticLog) -> String? {
    guard let node = values[key] else { return nil }
    guard case .scalar(let scalar) = node else {
      log.report(PlanFileProblem.wrongType(key: keyPath(key), expected: "一段文字"), at: location(key))
      return nil
    }
    let text = CellText.clean(scalar.string).text
    return text.isEmpty ? nil : text
  }

  func integer(_ key: String, _ log: inout DiagnosticLog) -> Int? {
    guard let text = text(key, &log) else { return nil }
    guard let number = Decimal(plain: text), let integer = Int(number.plainText()), integer >= 0 else {
      log.report(PlanFileProblem.notAnInteger(key: keyPath(key), text: text), at: location(key))
      return nil
    }
    return integer
  }

  func year(_ key: String, _ log: inout DiagnosticLog) -> Int? {
    guard let year = integer(key, &log) else { return nil }
    guard yearRange.contains(year) else {
      log.report(PlanFileProblem.yearOutOfRange(key: keyPath(key), year: year), at: location(key))
      return nil
    }
    return year
  }

  func number(_ key: String, _ log: inout DiagnosticLog) -> Decimal? {
    guard let text = text(key, &log) else { return nil }
    switch NumberText.read(text) {
    case .success(let number): return number
    case .failure(let mistake):
      log.report(
        PlanFileProblem.notANumber(key: keyPath(key), text: text, fixed: mistake.fixed), at: location(key))
      return nil
    }
  }

  /// Decimal places with which a number is written.
  func places(_ key: String) -> Int {
    TargetTextParser.places(of: values[key]?.string ?? "")
  }

  func date(_ key: String, _ log: inout DiagnosticLog) -> CalendarDate? {
    guard let text = text(key, &log) else { return nil }
    if let date = CalendarDate(text) { return date }
    log.report(
      PlanFileProblem.badDate(key: keyPath(key), text: text, suggestion: DateText.suggestion(for: text)),
      at: location(key))
    return nil
  }

  func word<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Value.Type, _ log: inout DiagnosticLog
  ) -> Value? where Value.RawValue == String {
    guard let text = text(key, &log) else { return nil }
    if let value = Value(rawValue: text) { return value }
    let words = Value.allCases.map(\.rawValue)
    log.report(
      PlanFileProblem.unknownWord(
        key: keyPath(key), text: text, words: words, suggestion: Synonyms.nearest(text, among: words)),
      at: location(key))
    return nil
  }

  func isTrue(_ key: String, _ log: inout DiagnosticLog) -> Bool {
    word(key, Truth.self, &log).map { $0 == .true || $0 == .yes } ?? false
  }

  /// A mapping under a key.
  func mapping(_ key: String, keys: [PlanFileKey], _ log: inout DiagnosticLog) -> YAMLMapping? {
    values[key].flatMap { YAMLMapping($0, of: document, path: keyPath(key), keys: keys, into: &log) }
  }

  /// A list of mappings under a key.
  func mappings(_ key: String, keys: [PlanFileKey], _ log: inout DiagnosticLog) -> [YAMLMapping] {
    items(key, &log).enumerated().compactMap { index, node in
      YAMLMapping(node, of: document, path: "\(keyPath(key))[\(index + 1)]", keys: keys, into: &log)
    }
  }

  /// A list of texts under a key.
  func texts(_ key: String, _ log: inout DiagnosticLog) -> [String] {
    items(key, &log).enumerated().compactMap { index, node in
      if case .scalar(let scalar) = node { return scalar.string }
      let path = "\(keyPath(key))[\(index + 1)]"
      log.report(
        PlanFileProblem.wrongType(key: path, expected: "一段文字"), at: document.location(node.mark, key: path))
      return nil
    }
  }

  private func items(_ key: String, _ log: inout DiagnosticLog) -> [Node] {
    guard let node = values[key] else { return [] }
    guard case .sequence(let sequence) = node else {
      log.report(PlanFileProblem.wrongType(key: keyPath(key), expected: "列表，每项以“- ”开头"), at: location(key))
      return []
    }
    return Array(sequence)
  }

  private func keyPath(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

  private static func isNull(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null"].contains(scalar.string)
  }
}

private enum Truth: String, CaseIterable {
  case `true`, `false`
  case yes = "是"
  case no = "否"
}
