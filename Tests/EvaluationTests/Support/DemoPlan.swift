import Evaluation
import Foundation
import PlanInput
import PlanModel

/// The made-up plan of 青溪市 and what a calculation apart from the program gave for it (its EXPECTED.md).
enum DemoPlan {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/demo")

  static func evaluation(_ year: Int) throws -> PlanEvaluation {
    let plan = try PlanLoader.load(
      folder: folder.appending(path: "Inputs/qingxi-demo"), displayPath: "qingxi-demo"
    ).plan
    guard let planned = plan.evaluations.first(where: { $0.year == year }) else {
      preconditionFailure("the demo plan orders no evaluation in \(year)")
    }
    return PlanEvaluator.evaluate(plan, planned)
  }

  /// The expected rows of a table, each as `title=value` for the titles that are compared.
  static func expected(_ name: String, without ignored: Set<String> = []) throws -> [String] {
    let text = try String(contentsOf: folder.appending(path: "expected/\(name).csv"), encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { line in
      row(Array(zip(lines[0], line)).filter { !ignored.contains($0.0) })
    }
  }

  /// A row in the same form.
  static func row(_ cells: [(String, String)]) -> String {
    cells.map { "\($0.0)=\($0.1)" }.joined(separator: " ")
  }
}
