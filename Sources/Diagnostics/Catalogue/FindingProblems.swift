/// What a report lists as 提请核实: it looks like a mistake of entry, and nobody but the bureau can know.
extension Problem {
  /// - Parameters:
  ///   - check: Identifier of the check, as `findings.csv` has it.
  ///   - subject: Name of the indicator, task or project.
  ///   - sentence: What was found, as the report prints it.
  package static func finding(check: String, subject: String, sentence: String, fix: String) -> Problem {
    .warning(
      "finding.to-verify", "\(subject)：\(sentence)", rule: "报告照录入的数出，并在“数据核查”中列为提请核实（\(check)）。",
      fix: fix)
  }
}
