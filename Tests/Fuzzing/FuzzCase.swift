import Diagnostics
import Foundation
import PlanModel
import TestSupport

/// A damaged plan, and what the damage may do.
struct FuzzCase {
  let mutation: String
  /// For the person who has to understand a finding.
  let what: String
  var files: [String: Data]
  var templates: [String: Data]
  var makesReport = false
  /// What must not be; `nil` where all is well.
  let judge: (FuzzBase.Outcome) -> String?
}

extension FuzzCase {
  init(
    _ mutation: String, _ what: String, _ base: FuzzBase, makesReport: Bool = false,
    files: [String: Data] = [:], templates: [String: Data] = [:],
    judge: @escaping (FuzzBase.Outcome) -> String? = { _ in nil }
  ) {
    self.init(
      mutation: mutation, what: what, files: base.files.merging(files) { $1 },
      templates: base.templates.merging(templates) { $1 }, makesReport: makesReport, judge: judge)
  }
}

extension SeededGenerator {
  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}

extension FuzzBase.Outcome {
  /// Whether a message stands at the cell, or at its row or file as a whole.
  func names(_ file: String, row: Int, column: String?) -> Bool {
    let diagnostics =
      switch self {
      case .refused(let diagnostics): diagnostics
      case .loaded(_, let notes, _): notes
      }
    return diagnostics.contains { diagnostic in
      guard let place = diagnostic.location, place.file.hasSuffix("/" + file) else { return false }
      return (place.row == nil || place.row == row) && (place.column == nil || place.column == column)
    }
  }
}
