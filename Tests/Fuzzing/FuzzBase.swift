import Diagnostics
import Files
import Foundation
import PlanInput
import PlanModel
import Publishing
import Reporting
import Synchronization
import TestSupport

/// The plan that is damaged: that of 云溪市, which does not exist, with the templates that are shipped.
package struct FuzzBase: Sendable {
  static let plan = "yunxi-145"
  static let year = 2023
  private static let root = URL(filePath: "/fuzz")

  let files: [String: Data]
  let templates: [String: Data]
  let loaded: Plan
  let notes: [Diagnostic]
  let output: [String: Data]
  let markup: Set<String>

  package init() async throws {
    files = try TemporaryFolder.contents(of: Repository.url("Tests/Fixtures/" + Self.plan))
    templates = try TemporaryFolder.contents(of: Repository.url("Templates"))
    guard case .loaded(let plan, let notes, let output?) = await Self.run(files, templates, makesReport: true)
    else { preconditionFailure("the undamaged plan has errors") }
    (loaded, self.notes, self.output) = (plan, notes, output)
    markup = output.reduce(into: []) { markup, file in
      if file.key.hasSuffix(".html") { markup.formUnion(HTMLReading(file.value).names) }
    }
  }

  enum Outcome {
    case refused([Diagnostic])
    /// The files of the output folder, where a report was asked for.
    case loaded(Plan, notes: [Diagnostic], output: [String: Data]?)
  }

  /// Reads the plan from memory, and makes its report into memory.
  static func run(
    _ files: [String: Data], _ templates: [String: Data], makesReport: Bool
  ) async -> Outcome {
    let inputs = root.appending(path: "Inputs")
    let door = FileAccess.memory(
      Dictionary(uniqueKeysWithValues: files.map { ("\(plan)/\($0.key)", $0.value) }), at: inputs)
    do {
      let loaded = try PlanLoader.load(
        folder: inputs.appending(path: plan), displayPath: "Inputs/\(plan)", files: door)
      guard makesReport else { return .loaded(loaded.plan, notes: loaded.notes, output: nil) }
      let place = root.appending(path: "Templates")
      let captured = CapturingDoor()
      let workspace = Workspace(
        inputs: Folder(display: "Inputs", url: inputs, files: door),
        templates: Folder(display: "Templates", url: place, files: .memory(templates, at: place)),
        output: Folder(display: "Output", url: root.appending(path: "Output"), files: captured.access))
      let outcome = try await workspace.report(year: year, edition: .draft, site: nil)
      return .loaded(loaded.plan, notes: outcome.diagnostics, output: captured.files)
    } catch let error as DiagnosticsError {
      return .refused(error.diagnostics)
    } catch {
      preconditionFailure("an error that is no diagnostic: \(error)")
    }
  }
}

/// A disk that is empty and keeps in memory what is written, by its path.
private final class CapturingDoor: Sendable {
  private let written = Mutex<[String: Data]>([:])

  var files: [String: Data] { written.withLock { $0 } }

  var access: FileAccess {
    var access = FileAccess.memory([:], at: URL(filePath: "/none"))
    access.write = { data, url in self.written.withLock { $0[url.path] = data } }
    access.append = { data, url in self.written.withLock { $0[url.path, default: Data()].append(data) } }
    access.makeFolder = { _ in }
    access.move = { _, _ in }
    access.remove = { _ in }
    access.lock = { _ in
      let name = "planreport-fuzz-\(UUID().uuidString).lock"
      let file = FileManager.default.temporaryDirectory.appending(path: name)
      defer { try? FileManager.default.removeItem(at: file) }
      return try FileAccess.live.lock(file)
    }
    return access
  }
}
