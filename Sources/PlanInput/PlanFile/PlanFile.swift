import Diagnostics
import PlanModel
import Tabular

/// `plan.yaml`: the plan's head data.
enum PlanFile {
  static let name = Origin.planFile
  /// What every plan needs the file for.
  static let need = "计划的基本信息和评估安排"

  /// A plan of which nothing is known.
  static var blank: Plan {
    Plan(
      id: "", title: "", shortTitle: "", region: "", level: .nation, period: Period(start: 0, end: 0),
      baseYear: 0)
  }

  /// Reads the file; `false` if it is missing, is not YAML or lacks something that every plan needs. Then nothing is
  /// held against it.
  static func read(_ reading: inout InputReading) -> Bool {
    let file = reading.folder.displayPath(of: name)
    if let text = reading.folder.text(of: name, limit: Limits.planFileBytes, into: &reading.log),
      let top = YAMLValue(text, file: file, into: &reading.log),
      let plan = top.read(PlanFileKeys.plan, &reading)?.complete
    {
      reading.plan = plan
      return true
    }
    reading.period = nil
    reading.checks = []
    return false
  }

  /// Lower-case letters, digits and hyphens.
  static func isAllowedInID(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
  }
}
