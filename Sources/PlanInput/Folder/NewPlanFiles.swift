import Tabular

/// What a plan's folder begins with: `plan.yaml` with every key and its meaning, and each table with its header row.
///
/// Made from the same lists of keys and columns that the reader uses, and holding no value but the identifier: what
/// is still to be filled in is what `check` names.
package enum NewPlanFiles {
  /// A file of the folder.
  package struct File: Sendable {
    /// Its name in the folder.
    package let name: String
    /// Its content.
    package let bytes: [UInt8]
  }

  /// The files in the order of the documentation.
  package static func all(for plan: String) -> [File] {
    [File(name: "plan.yaml", bytes: Array(planFile(plan).utf8))]
      + InputTables.all.map { table in
        File(name: table.file, bytes: CSVWriter.bytes(header: table.columns.map(\.title), rows: []))
      }
  }

  /// Whether a folder and a plan may be called so: lower-case letters, digits and hyphens.
  package static func isAllowed(_ plan: String) -> Bool {
    !plan.isEmpty && !plan.hasPrefix("-") && plan.utf8.allSatisfy(PlanFileReader.isAllowedInID)
  }

  private static func planFile(_ plan: String) -> String {
    let lines = PlanFileKeys.plan.flatMap { key -> [String] in
      switch key.name {
      case "id": [line(key, "", value: plan)]
      case "period": ["period:  # \(key.meaning)"] + PlanFileKeys.period.map { line($0, "  ") }
      case "evaluations":
        ["evaluations:  # \(key.meaning)；每次评估一组，以“-”开头"]
          + PlanFileKeys.evaluation.enumerated().map { line($1, $0 == 0 ? "  - " : "    ") }
      default: [line(key, "")]
      }
    }
    return """
      # 冒号后面填写内容，冒号后空一格；“#”后面是说明。标“必填”的填好后运行 make check；
      # 行首有“#”的是可以不填的项，要填时去掉行首的“#”。写法见 docs/inputs.md。

      """ + lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ key: PlanFileKey, _ indent: String, value: String = "") -> String {
    let mark = key.isRequired ? "" : "#"
    return "\(mark)\(indent)\(key.name):\(value.isEmpty ? "" : " " + value)  # "
      + (key.isRequired ? "必填。" : "") + key.meaning
  }
}
