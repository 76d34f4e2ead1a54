package import Diagnostics
import Evaluation
import Files
import Foundation
import PlanInput
import PlanModel
import Reporting

extension Workspace {
  /// `planreport plans`: the plans and the years in which each orders an evaluation.
  ///
  /// - Throws: All errors of all plans, if one cannot be read.
  package func listPlans() throws(DiagnosticsError) -> String {
    var log = DiagnosticLog()
    var lines: [String] = []
    for identifier in try plans.identifiers() {
      do throws(DiagnosticsError) {
        let plan = try plans.load(identifier).plan
        let (title, region) = (TerminalText.line(plan.title), TerminalText.line(plan.region))
        lines.append("\(plan.id)  \(title)（\(region)，\(plan.period.start)—\(plan.period.end)年）")
        for evaluation in plan.evaluations {
          lines.append(
            "    \(evaluation.year)年  \(evaluation.kind.title)  数据截至\(evaluation.dataThrough)年")
        }
      } catch {
        log.merge(error.diagnostics)
      }
    }
    try log.throwIfErrors()
    return lines.map { $0 + "\n" }.joined()
  }

  /// `planreport explain`: how one item of a plan's evaluation came about, or the list of items if none is named.
  ///
  /// - Throws: Errors in the templates, in the plan's inputs, an unknown plan or item, a year without an evaluation.
  package func explain(_ identifier: String, item: String?, year: Int) throws(DiagnosticsError) -> String {
    _ = try plans.selection([identifier])
    let plan = try plans.load(identifier).plan
    guard let planned = plan.evaluations.first(where: { $0.year == year }) else {
      throw DiagnosticsError(
        Problem.noEvaluation(plan: identifier, year: year, years: plan.evaluations.map(\.year)))
    }
    let folder = plans.folder(of: identifier)
    let explanation = Explanation(
      PlanEvaluator.evaluate(plan, planned), folder: folder.display,
      sentences: try ReportWorkshop(templates: templates).library(for: folder).sentences)
    guard let item else { return explanation.overview }
    guard let text = explanation.text(of: item) else {
      throw DiagnosticsError(
        Problem.unknownItem(
          item, plan: identifier, suggestion: Suggestion.nearest(to: item, among: explanation.items)))
    }
    return text
  }

  /// `planreport new`: writes `<inputs>/<plan>/` whole or not at all; the text says what to do next.
  ///
  /// - Parameter asCSV: Whether each table becomes a CSV file, instead of a sheet of one workbook.
  package func makePlan(_ plan: String, asCSV: Bool = false) throws(DiagnosticsError) -> String {
    guard NewPlanFiles.isAllowed(plan) else { throw DiagnosticsError(.badPlanName(plan)) }
    guard inputs.kind != nil else {
      throw DiagnosticsError(.noInputsFolder(inputs.display))
    }
    let folder = inputs.child(plan)
    guard folder.kind == nil else { throw DiagnosticsError(.planExists(folder.display)) }
    let staged = inputs.child(".\(plan).new")
    do {
      if staged.kind != nil { try inputs.files.remove(staged.url) }
      let content = try asCSV ? NewPlanFiles.csv(for: plan) : NewPlanFiles.workbook(for: plan)
      try FileTree(Dictionary(uniqueKeysWithValues: content.map { ($0.name, Data($0.bytes)) }))
        .write(into: staged)
      try inputs.files.move(staged.url, folder.url)
    } catch {
      // What cannot be removed now is removed the next time.
      try? inputs.files.remove(staged.url)
      throw DiagnosticsError(
        Problem.cannotMakePlan(folder.display, reason: DiskFailure(error).reason))
    }
    let tables = NewPlanFiles.tables
    let made =
      asCSV
      ? "plan.yaml、文字的骨架和\(tables)个只有列名的表（CSV）。"
      : "plan.yaml、文字的骨架和工作簿 plan.xlsx（\(tables)张表各一张工作表，用Excel或WPS填写）。"
    let guessed = NewPlanFiles.period(of: plan).map { period in
      "规划期\(period.start)—\(period.end)年、基期年\(period.start - 1)年按编号填入 plan.yaml，请核对。\n"
    }
    return """
      已建立 \(folder.display)/：\(made)
      \(guessed ?? "")下一步：填写 plan.yaml 中标“必填”的各项和“指标”表（indicators），其余的表有多少填多少，用不到的可以不填；
      填好后运行 make check，错误会逐条列出。各文件的写法见 docs/inputs.md。

      """
  }
}
