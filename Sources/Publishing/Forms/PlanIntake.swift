import Diagnostics
import Files
import Foundation
import PlanInput
import PlanModel
import Reporting
import Writing

/// What came back for one plan.
struct PlanIntake {
  let plan: Plan
  let year: Int
  private let folder: Folder
  private let asked: [UnitForm]
  private let comparisons: [FormComparison]
  /// What each form brings that differs from the inputs.
  private let changed: [(comparison: FormComparison, changes: [FormChange])]
  private let files: [String: Data]

  init(
    _ folder: Folder, _ plan: Plan, _ planned: PlannedEvaluation, _ returned: [ReturnedForm],
    into log: inout DiagnosticLog
  ) throws {
    self.folder = folder
    self.plan = plan
    year = planned.year
    asked = UnitForm.all(plan, planned)
    var comparisons: [FormComparison] = []
    for form in returned {
      guard let unit = asked.first(where: { $0.unit == form.unit }) else {
        log.report(.formOfUnknownUnit(unit: form.unit), at: SourceLocation(form.file))
        continue
      }
      if let other = comparisons.first(where: { $0.asked.unit == form.unit }) {
        log.report(
          .twoFormsOfUnit(unit: form.unit, other: other.returned.file), at: SourceLocation(form.file))
        continue
      }
      let comparison = FormComparison(unit, form)
      log.merge(comparison.log.diagnostics)
      comparisons.append(comparison)
    }
    self.comparisons = comparisons
    log.merge(FormComparison.disagreements(in: comparisons))

    // The tables as they will be have to pass every check; what is wrong is said at the form's cell. What they are read
    // as is what is written: a full-width digit of a form comes in as a digit.
    let brought = Self.merged(comparisons)
    var edits = FormEdits(folder)
    let rows = brought.map { edits.apply($0.changes, of: $0.comparison) }
    var found: [Diagnostic]
    do {
      let loaded = try PlanLoader.load(edits.overlay())
      found = loaded.notes.map(edits.relocated)
      changed = zip(brought, rows).map { form, rows in
        let read = zip(form.changes, rows).map { $0.read(in: loaded.plan, row: $1) }
        return (form.comparison, read.filter { !$0.values.isEmpty })
      }
      edits = FormEdits(folder)
      for form in changed { _ = edits.apply(form.changes, of: form.comparison) }
    } catch let error as DiagnosticsError {
      found = error.diagnostics.map(edits.relocated)
      changed = brought
    }
    log.merge(edits.log.diagnostics)
    files = log.hasErrors || found.contains { $0.severity == .error } ? [:] : try edits.files(into: &log)
    // What else there is to say of the inputs, `check` says.
    log.merge(
      found.filter {
        $0.severity == .error || $0.location?.file.hasPrefix(folder.display + "/") == false
      })
  }

  /// What each form brings, an item that several units were asked for only once.
  private static func merged(
    _ comparisons: [FormComparison]
  ) -> [(comparison: FormComparison, changes: [FormChange])] {
    var merged = comparisons.map { (comparison: $0, changes: [FormChange]()) }
    var places: [[String]: (form: Int, change: Int)] = [:]
    for (index, comparison) in comparisons.enumerated() {
      for change in comparison.changes {
        let key = [change.table.file, change.item.id]
        if let place = places[key] {
          let known = merged[place.form].changes[place.change].values.map(\.title)
          merged[place.form].changes[place.change].values += change.values.filter {
            !known.contains($0.title)
          }
        } else {
          places[key] = (index, merged[index].changes.count)
          merged[index].changes.append(change)
        }
      }
    }
    return merged
  }

  /// Puts the changed files beside the old ones, on the disk, and then in their place.
  func write() throws {
    let changed = files.sorted { $0.key < $1.key }.filter { file, data in
      (try? folder.files.read(folder.child(file).url, Limits.archiveBytes)) != data
    }
    guard !changed.isEmpty else { return }
    for (file, data) in changed { try folder.files.write(data, staged(file)) }
    try folder.files.sync(folder.url)
    for (file, _) in changed { try folder.files.move(staged(file), folder.child(file).url) }
  }

  private func staged(_ file: String) -> URL { folder.child(".\(file).new").url }

  private var silent: [UnitForm] {
    asked.filter { form in !comparisons.contains { $0.asked.unit == form.unit } }
  }

  func lines(applied: Bool) -> [String] {
    let count = changed.reduce(0) { $0 + $1.changes.count }
    var lines = ["\(plan.id)：收到\(comparisons.count)个单位的填报表，\(count)行有变化。"]
    for (comparison, changes) in changed where !changes.isEmpty {
      let person = comparison.returned.person.text
      lines.append(
        "  \(comparison.asked.unit)（\(comparison.returned.date.text)\(person.isEmpty ? "" : "，填报人\(person)")）"
      )
      lines += changes.map { "    " + TerminalText.line($0.line) }
    }
    let missing = comparisons.filter { !$0.missing.isEmpty }
    if !silent.isEmpty { lines.append("  还没有填报的单位：\(silent.map(\.unit).joined(separator: "、"))。") }
    for comparison in missing {
      lines.append("  \(comparison.asked.unit)没有填的：\(comparison.missing.map(\.name).joined(separator: "、"))。")
    }
    if count > 0 {
      lines.append(
        applied
          ? "  已写入：\(files.keys.sorted().joined(separator: "、"))。" : "  没有写入任何表；核对后加 APPLY=1（--apply）写入。")
    }
    return lines
  }

  /// 催报单: what is missing from whom.
  var reminder: TextBuffer {
    var text: TextBuffer = "# \(markdown: "\(plan.title)\(year)年")评估数据催报单\n\n"
    let missing =
      silent.map { ($0.unit, $0.rows, "没有发回填报表") }
      + comparisons.filter { !$0.missing.isEmpty }.map { ($0.asked.unit, $0.missing, "已发回填报表，还有没填的") }
    if missing.isEmpty { text += "各单位都已填报，没有缺项。\n" }
    for (unit, rows, state) in missing {
      text += """
        ## \(markdown: unit)

        \(verbatim: state)，共\(rows.count)项：

        \(FormLetter.table(rows, withLatest: false))

        """
    }
    return text
  }
}
