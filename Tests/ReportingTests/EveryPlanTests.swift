import Diagnostics
import Evaluation
import Foundation
import PlanInput
import PlanModel
import Testing

@testable import Reporting

/// The plans that the package ships and the made-up ones of the fixtures.
enum EveryPlan {
  static func folders() throws -> [URL] {
    let inputs = try ["Inputs", "Tests/Fixtures/demo/Inputs"].flatMap { path in
      let folder = FixturePlan.root.appendingPathComponent(path)
      return try PlanFolders.list(in: folder).map { folder.appendingPathComponent($0) }
    }
    return inputs + [FixturePlan.root.appendingPathComponent("Tests/Fixtures/yunxi-145")]
  }

  static func load(_ folder: URL) throws -> Plan {
    try PlanLoader.load(folder: folder, displayPath: folder.lastPathComponent).plan
  }
}

@Suite("Every template for every plan and year")
struct EveryPlanTests {
  @Test(arguments: try EveryPlan.folders())
  func `every kind of report reads well, as draft and as release`(folder: URL) throws {
    let plan = try EveryPlan.load(folder)
    let (drafts, releases) = (try FixturePlan.renderer(.draft), try FixturePlan.renderer(.release))
    for planned in plan.evaluations {
      for kind in EvaluationKind.allCases {
        var planned = planned
        planned.kind = kind
        let evaluation = PlanEvaluator.evaluate(plan, planned)
        let place = "\(plan.id) \(planned.year) \(kind)"
        let report = try drafts.render(evaluation)
        #expect(Self.slips(in: report.markdown) == [], "\(place)")
        guard kind == plan.evaluations.first(where: { $0.year == planned.year })?.kind else { continue }
        let release = try releases.render(evaluation).markdown
        #expect(Self.slips(in: release) == [], "\(place)")
        #expect(!release.contains("文字尚未提供"), "\(place)")
        #expect(plan.narratives[planned.year] != nil || report.markdown.contains("文字尚未提供"), "\(place)")
      }
    }
  }

  @Test(arguments: try EveryPlan.folders())
  func `no label of a figure is cut and none lies on another`(folder: URL) throws {
    let plan = try EveryPlan.load(folder)
    for planned in plan.evaluations {
      for figure in Subjects(try FixturePlan.content(of: PlanEvaluator.evaluate(plan, planned))).figures {
        #expect(figure.drawing.misplacedLabels == [], "\(plan.id) \(planned.year) \(figure.name)")
      }
    }
  }

  /// A report may name a later paper only where it says that a value was published there too late.
  @Test(arguments: try EveryPlan.folders())
  func `no report lists a paper that is younger than itself`(folder: URL) throws {
    let plan = try EveryPlan.load(folder)
    for planned in plan.evaluations {
      let evaluation = PlanEvaluator.evaluate(plan, planned)
      let named = Set(evaluation.allAssessments.flatMap(\.laterValues).map(\.observation.source))
      let younger = Subjects(try FixturePlan.content(of: evaluation)).citedSources.filter {
        $0.date.map { $0 > planned.date } ?? false
      }
      #expect(younger.filter { !named.contains($0.id) }.map(\.id) == [], "\(plan.id) \(planned.year)")
    }
  }

  /// Marks of a sentence that broke off or counts nothing.
  private static func slips(in markdown: String) -> [String] {
    let marks = ["：。", "；。", "、。", "。。", "，。", "，，", "、、", "（）", "：；", "「", "*nil*", "Optional("]
    let zero = /[^0-9.．][0][项个][^目]/
    let counted = markdown.split(separator: "\n").filter { $0.contains("0项") || $0.contains("0个") }
    return marks.filter(markdown.contains) + counted.filter { $0.contains(zero) }.map(String.init)
  }
}
