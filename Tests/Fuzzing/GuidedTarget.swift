import Diagnostics
import Dispatch
import Files
import struct Foundation.Data
import struct Foundation.URL
import PlanInput
import PlanModel
import Publishing
import Tabular
import TestSupport

/// What the coverage-guided fuzzer drives: bytes in, and a crash where something holds that must not.
package enum GuidedTarget: String {
  case csv, archive, template, workbook
  case targetText = "target_text"
  case planFile = "plan_file"

  package func run(_ bytes: [UInt8]) {
    switch self {
    case .csv: Self.readTable(bytes)
    case .archive: Self.verify(bytes)
    case .template: Self.fill(bytes)
    case .targetText: Self.readTarget(bytes)
    case .planFile: Self.readPlanFile(bytes)
    case .workbook: if let problem = SheetCheck.problem(of: bytes) { preconditionFailure(problem) }
    }
  }

  private static let root = URL(filePath: "/fuzz")

  /// The program's reader and one made from RFC 4180 alone agree on what the program takes without a word.
  private static func readTable(_ bytes: [UInt8]) {
    var log = DiagnosticLog()
    guard let table = CSVReader.read(bytes, file: "a.csv", into: &log), log.diagnostics.isEmpty,
      let strict = StrictTable(bytes)
    else { return }
    let rows =
      strict.rows.prefix(1)
      + strict.rows.dropFirst().filter { row in !row.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    let read = [table.header] + table.rows.map(\.fields)
    // A line break in a cell is LF, whatever the file has.
    precondition(
      read == rows.map { $0.map { $0.replacing("\r\n", with: "\n") } }, "\(read) instead of \(rows)")
  }

  /// Every number of a target's meaning stands in its text as one.
  private static func readTarget(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    var table = "编号,指标名称,单位,类型,方向,基期值\n"
    for (id, unit) in [("a", "%"), ("b", "µg/m³"), ("c", "水质类别")] {
      table += "\(id),\(id),\(unit),水平值,越高越好,\(id == "c" ? "Ⅲ类" : "1")\n"
    }
    guard var targets = StrictTable(Array("指标编号,年份,目标\na,2025,x\n".utf8)) else { return }
    var plan = TemporaryPlan(["indicators.csv": table])
    for id in ["a", "b"] {
      targets.rows[1] = [id, "2025", text]
      plan.files["targets.csv"] = Data(targets.bytes)
      guard let meaning = try? plan.load().plan.targets.first?.meaning else { continue }
      // 1,922 is one number, and so is ５５．５; a note says so of both.
      let tokens = Self.halfWidth(text).matches(of: #/[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?/#)
        .compactMap { Decimal(plain: $0.0.filter { $0 != "," }) }
      let hidden = text.unicodeScalars.contains { $0.properties.isDefaultIgnorableCodePoint }
      for number in meaning.numbers where !hidden {
        precondition(tokens.contains(abs(number)), "\(number) does not stand in \(text.debugDescription)")
      }
    }
  }

  /// Digits and points as ASCII has them.
  private static func halfWidth(_ text: String) -> String {
    var half = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isWide = "０"..."９" ~= scalar || scalar == "．"
      half.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(half)
  }

  private static func readPlanFile(_ bytes: [UInt8]) {
    var plan = TemporaryPlan()
    plan.files["plan.yaml"] = Data(bytes)
    _ = try? plan.load()
  }

  /// The zip of a submission, opened and verified as far as it goes.
  private static func verify(_ bytes: [UInt8]) {
    wait {
      let folder = Folder(
        display: "r1.zip", url: root.appending(path: "r1.zip"),
        files: .memory(["r1.zip": Data(bytes)], at: root))
      _ = await Workspace.verify([folder])
    }
  }

  /// A template for mid-term reports, read and filled in.
  private static func fill(_ bytes: [UInt8]) {
    wait {
      guard let base = await Base.shared.base() else { return }
      let templates = base.templates.merging(["midterm.md.mustache": Data(bytes)]) { $1 }
      guard
        case .loaded(_, _, let output?) = await FuzzBase.run(base.files, templates, makesReport: true),
        let problem = OutputCheck.problem(of: output, base: base)
      else { return }
      preconditionFailure(problem)
    }
  }

  private actor Base {
    static let shared = Base()
    private var made: FuzzBase?

    func base() async -> FuzzBase? {
      if made == nil { made = try? await FuzzBase() }
      return made
    }
  }

  private static func wait(for work: @escaping @Sendable () async -> Void) {
    let done = DispatchSemaphore(value: 0)
    Task {
      await work()
      done.signal()
    }
    done.wait()
  }
}
