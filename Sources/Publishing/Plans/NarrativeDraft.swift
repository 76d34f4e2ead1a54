package import Diagnostics
import Evaluation
import Files
import Foundation
import PlanInput
import PlanModel
import Reporting

extension Workspace {
  /// `planreport draft`: writes `narrative/<year>.md` of a plan with everything that people have to fill in; a text that is
  /// there is never touched. The text says what to do next.
  ///
  /// - Throws: Errors in the plan's inputs, an unknown plan, a year without an evaluation, a text that is there.
  package func draftNarrative(of identifier: String, year: Int) throws(DiagnosticsError) -> String {
    _ = try plans.selection([identifier])
    let file = plans.folder(of: identifier).child("narrative/\(year).md")
    guard file.kind == nil else { throw DiagnosticsError(.narrativeExists(file.display)) }
    let plan = try plans.load(identifier).plan
    guard let planned = plan.evaluations.first(where: { $0.year == year }) else {
      throw DiagnosticsError(
        Problem.noEvaluation(plan: identifier, year: year, years: plan.evaluations.map(\.year)))
    }
    let laggards = Laggard.all(of: PlanEvaluator.evaluate(plan, planned))
    let text = NarrativeSkeleton.text(
      of: "\(plan.title)\(year)年\(planned.kind.title)", chapters: Narrative.Chapter.all(in: planned.kind),
      laggards: laggards)
    do {
      try FileTree([".\(year).md.new": Data(text.utf8)]).write(
        into: plans.folder(of: identifier).child("narrative"))
      let staged = plans.folder(of: identifier).child("narrative/.\(year).md.new")
      try inputs.files.move(staged.url, file.url)
    } catch {
      throw DiagnosticsError(.cannotDraft(file.display, reason: DiskFailure(error).reason))
    }
    let asked = laggards.isEmpty ? "没有滞后的指标和任务" : "其中\(laggards.count)项滞后的指标和任务要写明原因、措施和责任单位"
    return """
      已写出 \(file.display)：\(asked)。
      下一步：在各标题下填写，运行 make check 核对；没有填写的，草稿中注明待补充，发布版中从略。写法见 docs/inputs.md 第十二节。

      """
  }
}
