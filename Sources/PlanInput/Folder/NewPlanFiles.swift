package import PlanModel
import Tabular
import Workbooks
import Writing

/// What a plan's folder begins with: `plan.yaml` with every key and its meaning, and each table with its titles.
///
/// Made from the same lists of keys and columns that the reader uses, and holding no value but the identifier and what
/// follows from it: what is still to be filled in is what `check` names.
package enum NewPlanFiles {
  package struct File: Sendable {
    package let name: String
    package let bytes: [UInt8]
  }

  /// How many tables there are.
  package static var tables: Int { InputTables.all.count }

  /// `plan.yaml` with a CSV file for each table.
  package static func csv(for plan: String) -> [File] {
    [planFile(for: plan), narrative]
      + InputTables.all.map { table in
        let header = table.columns.map(\.title)
        return File(name: table.file.rawValue, bytes: CSVWriter(header: header).utf8.bytes)
      }
  }

  /// `plan.yaml` with one workbook of all tables.
  package static func workbook(for plan: String) throws -> [File] {
    [
      planFile(for: plan), narrative,
      File(name: WorkbookNames.plan, bytes: [UInt8](try WorkbookWriter.data(NewWorkbook.draft(for: plan)))),
    ]
  }

  private static var narrative: File {
    File(
      name: "\(NarrativeReader.folder)/\(NarrativeSkeleton.blankName)",
      bytes: Array(NarrativeSkeleton.blank.utf8))
  }

  private static func planFile(for plan: String) -> File {
    File(name: PlanFile.name, bytes: Array(planFile(plan).utf8))
  }

  /// Whether a folder and a plan may be called so: lower-case letters, digits and hyphens.
  package static func isAllowed(_ plan: String) -> Bool {
    !plan.isEmpty && !plan.hasPrefix("-") && plan.utf8.allSatisfy(PlanFile.isAllowedInID)
  }

  /// The period that an identifier ends with: `huzhou-155` is of 十五五, 2026 to 2030.
  package static func period(of plan: String) -> Period? {
    guard let mark = plan.split(separator: "-").last, mark.count == 3, mark.hasSuffix("5"),
      let number = Int(mark.dropLast()), (10...30).contains(number)
    else { return nil }
    // 一五 began in 1953; since 三五 (1966) each follows the one before.
    let start = 1966 + 5 * (number - 3)
    return Period(start: start, end: start + 4)
  }

  private static func planFile(_ plan: String) -> String {
    let keys = PlanFileKeys.plan
    var values = [keys.key(of: \.id): plan]
    if let period = period(of: plan) {
      values[PlanFileKeys.period.key(of: \.start)] = String(period.start)
      values[PlanFileKeys.period.key(of: \.end)] = String(period.end)
      values[keys.key(of: \.baseYear)] = String(period.start - 1)
    }
    func line(_ key: FieldDescription, _ indent: String) -> String {
      let mark = key.isRequired ? "" : "#"
      return "\(mark)\(indent)\(key.key):\(values[key.key].map { " " + $0 } ?? "")  # "
        + (key.isRequired ? "必填。" : "") + key.meaning
    }
    let lines = keys.descriptions.flatMap { key -> [String] in
      guard key.isRequired, !key.below.isEmpty else { return [line(key, "")] }
      let note = key.isList ? "；每次评估一组，以“-”开头" : ""
      let indents =
        key.isList ? ["  - "] + key.below.dropFirst().map { _ in "    " } : key.below.map { _ in "  " }
      return ["\(key.key):  # \(key.meaning)\(note)"] + zip(key.below, indents).map { line($0, $1) }
    }
    return """
      # 冒号后面填写内容，冒号后空一格；“#”后面是说明。标“必填”的填好后运行 make check；
      # 行首有“#”的是可以不填的项，要填时去掉行首的“#”。写法见 docs/inputs.md。

      """ + lines.joined(separator: "\n") + "\n"
  }
}
