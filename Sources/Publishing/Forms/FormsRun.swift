import Diagnostics
import Files
import Foundation
import PlanInput
import PlanModel
import Reporting
import Workbooks
import Writing

extension Workspace {
  /// `planreport forms`: for each unit that a plan names a workbook to be filled in and the letter that goes with it, in
  /// `<output>/forms/<year>/<plan>/`.
  ///
  /// - Parameters:
  ///   - plans: Plans to ask for; all that have an evaluation in the year if empty.
  ///   - text: Until when; the date of each report if `nil`.
  /// - Throws: `DiagnosticsError` with everything that is wrong, forms that somebody may have filled in among it; then
  ///   nothing was written.
  package func forms(
    year: Int, plans wanted: [String], deadline text: String?
  ) async throws -> Outcome {
    let deadline = text.flatMap(EntryTable.date).flatMap { CalendarDate($0) }
    if let text, deadline == nil { throw DiagnosticsError(.badDeadline(text)) }
    let identifiers = try plans.selection(wanted)
    let (text, warnings) = try await OutputFolder(folder: output).publish { staging in
      let (folders, _) = try await results(of: identifiers, in: year) { due, log in
        try stageForms(due, deadline ?? due.planned.date, staging, &log)
      }
      let lines = folders.map { "\(output.child($0.entry).display)/  \($0.forms)个单位的填报表和函" }
      return (folders.map(\.entry), (["已写出\(year)年的填报表："] + lines).map { $0 + "\n" }.joined())
    }
    return Outcome(text: text, diagnostics: warnings)
  }

  private func stageForms(
    _ due: DuePlan, _ deadline: CalendarDate, _ staging: Staging, _ log: inout DiagnosticLog
  ) throws -> (entry: String, forms: Int)? {
    let forms = UnitForm.all(due.plan, due.planned)
    var tree = FileTree()
    for form in forms {
      tree.files[form.fileName + ".xlsx"] = try WorkbookWriter.data(
        FormWorkbook(form: form, deadline: deadline).draft)
      tree.files[form.fileName + ".md"] = Data(FormLetter(form: form, deadline: deadline).markdown.bytes)
    }
    let entry = "forms/\(due.planned.year)/\(due.plan.id)"
    let folder = output.child(entry)
    let filled = try filledForms(in: folder, of: forms)
    if !filled.isEmpty {
      log.report(.formsInTheWay(filled.map { folder.child($0).display }), at: nil)
      return nil
    }
    try tree.write(into: staging.folder.child(entry))
    return (entry, forms.count)
  }

  /// Workbooks of an earlier run that somebody has begun to fill in, and those that nobody knows.
  private func filledForms(in folder: Folder, of forms: [UnitForm]) throws -> [String] {
    guard folder.kind == .folder else { return [] }
    let files = try FolderListing(folder, skipping: Folder.isLeftOver).files.filter { $0.hasSuffix(".xlsx") }
    return files.sorted(by: FileTree.precedes).filter { file in
      var log = DiagnosticLog()
      guard let found = ReturnedForm(folder, file, into: &log), !log.hasErrors,
        let form = forms.first(where: { $0.unit == found.unit })
      else { return true }
      return !found.person.text.isEmpty || !found.date.text.isEmpty
        || !FormComparison(form, found).changes.isEmpty
    }
  }
}
