import Diagnostics
import Files
import Foundation
import Publishing
import Reporting
import TestSupport

/// A submission that was changed does not verify, whatever was done to it.
struct ArchiveMutations: Sendable {
  /// The folder that holds `r1` and `r1.zip`, as `archive` left it.
  private let files: [String: Data]
  private static let root = URL(filePath: "/fuzz/received")

  init() async throws {
    let place = try TemporaryFolder()
    let inputs = place.url.appending(path: "Inputs")
    try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Repository.url("Tests/Fixtures/" + FuzzBase.plan), to: inputs.appending(path: FuzzBase.plan))
    let workspace = Workspace(
      inputs: Folder(inputs.path), templates: Folder(Repository.url("Templates").path),
      output: Folder(place.url.appending(path: "Output").path))
    _ = try await workspace.report(year: FuzzBase.year, edition: .release, site: nil)
    _ = try await workspace.archive(year: FuzzBase.year, plans: [], encoding: .utf8, gaps: "虚构")
    files = try TemporaryFolder.contents(
      of: place.url.appending(path: "Output/archive/\(FuzzBase.year)/\(FuzzBase.plan)"))
    guard await passes(files) else { preconditionFailure("the undamaged submission does not verify") }
  }

  private func passes(_ files: [String: Data]) async -> Bool {
    let folder = Folder(display: "received", url: Self.root, files: .memory(files, at: Self.root))
    let outcome = await Workspace.verify([folder])
    return !outcome.diagnostics.contains { $0.severity == .error }
  }

  /// - Returns: What was done, and what is wrong with the answer.
  func run(_ random: inout SeededGenerator) async -> (what: String, problem: String?) {
    var damaged = files
    // The zip alone is what most bureaus receive.
    let isZip = random.below(2) == 0
    if isZip { damaged = damaged.filter { $0.key == "r1.zip" } }
    let path = isZip ? "r1.zip" : random.pick(damaged.keys.sorted())
    var bytes = Array(damaged[path] ?? Data())
    let place = random.below(bytes.count + 1)
    switch random.below(6) {
    case 0 where place < bytes.count: bytes[place] ^= UInt8(1 << random.below(8))
    case 1 where place < bytes.count: bytes.remove(at: place)
    case 2: bytes.removeSubrange(place...)
    case 3 where place + 4 < bytes.count:
      for offset in 0..<4 { bytes[place + offset] = UInt8(random.below(256)) }
    case 4 where path.hasPrefix("r1/"):
      damaged[path + "x"] = Data(bytes)
      return ("added \(path)x", await passes(damaged) ? "verified" : nil)
    default: bytes.insert(UInt8(random.below(256)), at: place)
    }
    if Data(bytes) == files[path] { return ("nothing", nil) }
    damaged[path] = Data(bytes)
    return ("\(path) at \(place)", await passes(damaged) ? "verified" : nil)
  }
}
