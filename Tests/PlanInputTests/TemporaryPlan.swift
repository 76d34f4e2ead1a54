import Diagnostics
import Foundation
import PlanModel

@testable import PlanInput

/// A plan's folder made up for one test; the place does not exist.
struct TemporaryPlan {
  /// Files that make a plan of a made-up county; a test changes what it is about.
  var files: [String: Data] = [:]

  init(_ changes: [String: String] = [:]) {
    self["plan.yaml"] = Self.planFile
    self["indicators.csv"] = """
      编号,指标名称,单位,类型,方向,基期值
      pm25,细颗粒物浓度,µg/m³,水平值,越低越好,36
      days,优良天数比率,%,水平值,越高越好,77.5

      """
    for (name, text) in changes { self[name] = text }
  }

  static let planFile = """
    id: xuxian-145
    title: 虚县规划（地名虚构）
    region: 虚县
    level: county
    period: {start: 2021, end: 2025}
    base-year: 2020
    evaluations:
      - {year: 2023, kind: midterm, data-through: 2022}

    """

  subscript(name: String) -> String {
    get { files[name].map { String(decoding: $0, as: UTF8.self) } ?? "" }
    set { files[name] = Data(newValue.utf8) }
  }

  /// Writes the folder, reads the plan and removes the folder.
  func load() throws -> LoadedPlan {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let folder = root.appendingPathComponent("xuxian-145")
    defer { try? FileManager.default.removeItem(at: root) }
    for (name, data) in files {
      let url = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: url)
    }
    return try PlanLoader.load(folder: folder, displayPath: "Inputs/xuxian-145")
  }

  /// What staff would read: all messages, also those of a plan that loads.
  func messages() throws -> String {
    do {
      return DiagnosticPrinter.text(for: try load().notes)
    } catch let error as DiagnosticsError {
      return DiagnosticPrinter.text(for: error.diagnostics)
    }
  }
}
