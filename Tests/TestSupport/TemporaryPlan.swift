package import Diagnostics
import Files
package import Foundation
package import PlanInput

/// The folder of a plan of 虚县, which does not exist, made up for one test; it never comes to the disk.
package struct TemporaryPlan {
  private static let id = "xuxian-145"

  /// Files that make a plan; a test changes what it is about.
  package var files: [String: Data] = [:]

  package init(_ changes: [String: String] = [:]) {
    self["plan.yaml"] = Self.planFile
    self["indicators.csv"] = """
      编号,指标名称,单位,类型,方向,基期值
      pm25,细颗粒物浓度,µg/m³,水平值,越低越好,36
      days,优良天数比率,%,水平值,越高越好,77.5

      """
    for (name, text) in changes { self[name] = text }
  }

  package static let planFile = planFile(evaluations: ["{year: 2023, kind: midterm, data-through: 2022}"])

  package static func planFile(evaluations: [String]) -> String {
    """
    id: \(id)
    title: 虚县规划（地名虚构）
    region: 虚县
    level: county
    period: {start: 2021, end: 2025}
    base-year: 2020
    evaluations:

    """ + evaluations.map { "  - \($0)\n" }.joined()
  }

  package subscript(name: String) -> String {
    get { files[name].map { String(decoding: $0, as: UTF8.self) } ?? "" }
    set { files[name] = Data(newValue.utf8) }
  }

  package func load() throws -> LoadedPlan {
    let root = URL(filePath: "/made-up")
    let content = files.map { ("\(Self.id)/\($0.key)", $0.value) }
    return try PlanLoader.load(
      folder: root.appending(path: Self.id), displayPath: "Inputs/\(Self.id)",
      files: .memory(Dictionary(uniqueKeysWithValues: content), at: root))
  }

  /// All messages, also those of a plan that loads.
  package func diagnostics() throws -> [Diagnostic] {
    do {
      return try load().notes
    } catch let error as DiagnosticsError {
      return error.diagnostics
    }
  }

  /// What keeps the plan from being read.
  package func errors() throws -> [Diagnostic] { try diagnostics().filter { $0.severity == .error } }

  /// What staff would read.
  package func messages() throws -> String { DiagnosticPrinter.text(for: try diagnostics()) }
}
