import Diagnostics
package import Files
import Foundation
import PlanInput
import PlanModel
import Reporting
import Writing

extension Workspace {
  /// `planreport intake`: reads the forms that came back, checks every cell by the rules of the tables, and says what
  /// changes, who has not answered and what is still missing; with `applies` the changes go into the tables.
  ///
  /// - Parameters:
  ///   - forms: The folder of the workbooks.
  ///   - plans: Plans to look at; those that a form is of if empty.
  /// - Throws: `DiagnosticsError` with everything that is wrong; then nothing was written.
  package func intake(
    year: Int, forms: Folder, plans wanted: [String], applies: Bool
  ) async throws -> Outcome {
    var log = DiagnosticLog()
    let returned = try returnedForms(in: forms, year: year, &log)
    let known = try plans.selection(wanted)
    let named = Set(returned.map(\.plan))
    for form in returned where !known.contains(form.plan) {
      log.report(.formOfUnknownPlan(plan: form.plan), at: SourceLocation(form.file))
    }
    let chosen = wanted.isEmpty && !named.isEmpty ? known.filter(named.contains) : known
    var plansIn: [PlanIntake] = []
    for identifier in chosen {
      let folder = plans.folder(of: identifier)
      let loaded = try plans.load(identifier)
      guard let planned = loaded.plan.evaluations.first(where: { $0.year == year }) else {
        for form in returned where form.plan == identifier {
          log.report(.formOfUnknownPlan(plan: identifier), at: SourceLocation(form.file))
        }
        continue
      }
      plansIn.append(
        try PlanIntake(
          folder, loaded.plan, planned, returned.filter { $0.plan == identifier }, into: &log))
    }
    if plansIn.isEmpty, !log.hasErrors { throw DiagnosticsError(.noEvaluation(year: year)) }
    try log.throwIfErrors()
    if applies { for plan in plansIn { try plan.write() } }
    try writeReminders(plansIn, year: year)
    let text = plansIn.flatMap { $0.lines(applied: applies) }
    let files = plansIn.map { "催报单：\(reminder(of: $0.plan.id, year: year).display)" }
    return Outcome(
      text: (text + files).map { $0 + "\n" }.joined(),
      diagnostics: log.diagnostics.sorted())
  }

  private func returnedForms(
    in folder: Folder, year: Int, _ log: inout DiagnosticLog
  ) throws -> [ReturnedForm] {
    let listing: FolderListing
    do {
      listing = try FolderListing(folder, skipping: Folder.isLeftOver)
    } catch {
      throw DiagnosticsError(
        .unreadableFolder(name: folder.display, reason: DiskFailure(error).reason),
        at: SourceLocation(folder.display))
    }
    var forms: [ReturnedForm] = []
    for path in listing.files.sorted(by: FileTree.precedes) {
      guard path.lowercased().hasSuffix(".xlsx") else {
        // The letters that lie beside the forms that went out.
        if ![".md", ".docx"].contains(where: path.hasSuffix) {
          log.report(.notAWorkbook(name: path), at: SourceLocation(folder.child(path).display))
        }
        continue
      }
      guard let form = ReturnedForm(folder, path, into: &log) else { continue }
      if form.year != String(year) {
        log.report(.formOfOtherYear(year: form.year, expected: year), at: SourceLocation(form.file))
      } else {
        forms.append(form)
      }
    }
    return forms
  }

  private func reminder(of plan: String, year: Int) -> Folder { output.child("forms/\(year)/\(plan)-催报单.md") }

  private func writeReminders(_ plans: [PlanIntake], year: Int) throws {
    for plan in plans {
      let file = reminder(of: plan.plan.id, year: year)
      try output.files.makeFolder(file.url.deletingLastPathComponent())
      try output.files.write(Data(plan.reminder.bytes), file.url)
    }
  }
}
