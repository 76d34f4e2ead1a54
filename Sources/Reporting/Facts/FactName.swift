internal import PlanModel
internal import Writing

/// One name that a template may write, as it is declared: it exists without any value, so that templates can be
/// checked, and the vocabulary listed, before there is a report.
struct FactName: Sendable, Hashable {
  /// What a fact is; the raw value is what staff call it.
  enum Kind: String, Sendable {
    /// Formatted text; whatever CommonMark or HTML would interpret in it is escaped when it is printed. As a
    /// section (`{{#name}}…{{/name}}`) it counts as true where it is not empty.
    case text = "文字"
    /// A condition, for `{{#name}}` and `{{^name}}`; it cannot be printed.
    case flag = "条件"
    /// Repeated groups, `{{#name}}…{{/name}}`; an empty list is false.
    case list = "列表"
    /// A single group, `{{#name}}…{{/name}}` or `{{name.inner}}`.
    case group = "分组"
    /// People's own CommonMark (`narrative/<year>.md`), printed unescaped; raw HTML in it is left out by the
    /// document, and its headings are moved below the section it stands in. Empty counts as false.
    case markdown = "正文"
    /// Finished HTML, printed as it is; for the page's own template (`page.html.mustache`) alone.
    case html = "网页代码"
  }

  /// What a template writes: letters, digits and hyphens.
  let name: String
  /// What it means, in Chinese, as `planreport vocabulary` prints it.
  let meaning: String
  let kind: Kind
  /// What the vocabulary shows where there is no value: inside lists.
  let example: String
  /// The names of a group, or of each item of a list.
  let inside: [FactName]
  /// The kinds of report that have it; `nil` where all have it.
  let reports: Set<EvaluationKind>?

  /// Whether reports of this kind have it; outside of reports (`nil`) every name is there.
  func isKnown(in kind: EvaluationKind?) -> Bool {
    guard let kind, let reports else { return true }
    return reports.contains(kind)
  }
}

extension Set<EvaluationKind> {
  static let atTheEnd = Set(EvaluationKind.allCases.filter(\.isFinal))
  static let beforeTheEnd = Set(EvaluationKind.allCases).subtracting(atTheEnd)
}

extension [FactName] {
  func position(of name: String, in kind: EvaluationKind?) -> Int? {
    firstIndex { $0.name == name && $0.isKnown(in: kind) }
  }

  /// The list or group below (at any depth) in which a name stands; `nil` where there is none.
  func section(holding name: String, in kind: EvaluationKind?) -> String? {
    for entry in self where entry.isKnown(in: kind) {
      if entry.inside.position(of: name, in: kind) != nil { return entry.name }
      if let deeper = entry.inside.section(holding: name, in: kind) { return deeper }
    }
    return nil
  }
}

/// The value of one fact, formatted; how it is printed, its `FactName.Kind` says.
enum FactValue {
  /// A text or a narrative; empty counts as false.
  case text(String)
  case html(TextBuffer)
  case flag(Bool)
  /// The items of a list, or the one of a group.
  case items([FactValues])
}

struct ListPlace: Sendable {
  let index: Int
  let count: Int

  var isFirst: Bool { index == 0 }
  var isLast: Bool { index + 1 == count }
}

/// The values of a group, of an item of a list or of all, by the position of their names: each computed once, when
/// it is first asked for. A report says a fraction of what can be said.
final class FactValues {
  /// The place of an item in its list; of a group on its own, the only one.
  let place: ListPlace
  private var known: [FactValue?]
  private let compute: (Int) -> FactValue

  init(count: Int, place: ListPlace, compute: @escaping (Int) -> FactValue) {
    self.place = place
    self.compute = compute
    known = Array(repeating: nil, count: count)
  }

  subscript(position: Int) -> FactValue {
    if let value = known[position] { return value }
    let value = compute(position)
    known[position] = value
    return value
  }
}
