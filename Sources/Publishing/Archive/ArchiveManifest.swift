import Foundation
import Reporting

/// `MANIFEST`: what an archive is and what it was made with; a line a statement, `name: value`.
struct ArchiveManifest: Sendable, Hashable {
  static let file = "MANIFEST"
  private static let format = "planreport-archive 1"

  let program: String
  let plan: String
  let number: SubmissionNumber
  let encoding: TableEncoding
  /// Why binding indicators are not all verified.
  let gaps: String?
  /// The submission of an earlier year that the project list was compared with.
  let earlier: Earlier?
  /// Digest of `SHA256SUMS` of the submission before.
  let previous: String?

  struct Earlier: Sendable, Hashable {
    let number: SubmissionNumber
    let digest: String
  }

  var year: Int { number.year }
  var revision: Int { number.revision }

  var folderName: String { "\(plan)-\(year)-r\(revision)" }

  var data: Data {
    var lines = [
      "format: \(Self.format)", "program: \(program)", "plan: \(plan)", "year: \(year)",
      "revision: \(revision)", "encoding: \(encoding.rawValue)",
    ]
    if let gaps { lines.append("gaps: \(gaps)") }
    if let earlier {
      lines.append("projects-since: \(earlier.number.year) r\(earlier.number.revision) \(earlier.digest)")
    }
    if let previous { lines.append("previous: \(previous)") }
    return Data(lines.map { $0 + "\n" }.joined().utf8)
  }
}

extension ArchiveManifest {
  /// Reads a manifest; `nil` if it is not exactly one that this program writes.
  init?(_ data: Data) {
    guard let text = String(data: data, encoding: .utf8) else { return nil }
    var values: [String: String] = [:]
    for line in text.split(separator: "\n") {
      guard let colon = line.firstRange(of: ": ") else { return nil }
      values[String(line[..<colon.lowerBound])] = String(line[colon.upperBound...])
    }
    guard values["format"] == Self.format, let program = values["program"], let plan = values["plan"],
      let year = values["year"].flatMap({ Int($0) }), let revision = values["revision"].flatMap({ Int($0) }),
      let encoding = values["encoding"].flatMap({ TableEncoding(rawValue: $0) }), revision > 0,
      !plan.isEmpty, !plan.contains("/"), !plan.hasPrefix(".")
    else { return nil }
    self.init(
      program: program, plan: plan, number: SubmissionNumber(year: year, revision: revision),
      encoding: encoding, gaps: values["gaps"], earlier: values["projects-since"].flatMap { Earlier($0) },
      previous: values["previous"])
    if self.data != data { return nil }
  }
}

extension ArchiveManifest.Earlier {
  /// `2022 r1 <digest>`
  init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 3, let year = Int(parts[0]), parts[1].hasPrefix("r"),
      let revision = Int(parts[1].dropFirst())
    else { return nil }
    self.init(number: SubmissionNumber(year: year, revision: revision), digest: String(parts[2]))
  }
}

extension FileTree {
  /// What the tree says it is, if it is an archive; `nil` where that cannot be read.
  var manifest: ArchiveManifest? { files[ArchiveManifest.file].flatMap { ArchiveManifest($0) } }
}

/// Version of this program; an archive keeps the one that it was made with.
enum ProgramVersion {
  /// Changed with every release (`CHANGELOG.md`).
  static let current = "0.1.0"
}
