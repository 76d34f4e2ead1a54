import Evaluation
import PlanModel
import Testing

@testable import Reporting

/// What `Subjects.all` promises for every subject, also one that is added later.
@Suite("The list of subjects")
struct SubjectTests {
  /// A report with everything: an earlier list of projects, and a submission before.
  private func content() throws -> ReportContent {
    ReportContent(
      try FixturePlan.evaluation(2023), sentences: try FixturePlan.sentences(), release: Release(revision: 2),
      earlier: EarlierProjects(SubmissionNumber(year: 2022, revision: 1), projects: []), previous: nil)
  }

  @Test func `tables, figures, groups of facts and matters have one name each`() throws {
    for names in [
      Subjects.tables.map(\.schema.name), Subjects.figures.map(\.name), Subjects.matters.map(\.title),
      Subjects.facts.names.map(\.name),
    ] {
      #expect(Set(names).count == names.count, "\(names)")
    }
  }

  @Test func `every table is made as it is declared, and none where it is not the occasion`() throws {
    let tables = Subjects(try content()).tables.files
    #expect(tables.map(\.schema) == Subjects.tables.map(\.schema))
    let plain = Subjects(try FixturePlan.content(2023)).tables.files
    #expect(plain.map(\.name) == TableSchema.report.map(\.name))
    #expect(TableSchema.submission(2, isCompared: true) == TableSchema.all)
    #expect(TableSchema.submission(1, isCompared: false) == TableSchema.report)
  }

  @Test func `every block has a name of its own`() throws {
    let names = Subjects(try content()).tables.blocks.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `what is missing is of a declared matter, in the order of the matters' subjects`() throws {
    let missing = Subjects(try content()).missing
    #expect(missing.allSatisfy { Subjects.matters.contains($0.matter) })
    #expect(!missing.isEmpty)
  }

  @Test func `everything in the overview can be explained`() throws {
    let explanation = Explanation(
      try FixturePlan.evaluation(2023), folder: "Inputs/yunxi-145", sentences: try FixturePlan.sentences())
    #expect(explanation.items.count > 20)
    for item in explanation.items {
      let text = try #require(explanation.text(of: item), "\(item)")
      #expect(text.contains("\n输入\n") && text.contains("\n推导\n") && text.contains("\n结论\n"), "\(item)")
      #expect(explanation.overview.contains("  \(item)  "), "\(item)")
    }
  }
}
