package import Diagnostics

/// `planreport verify`: whether archives are what they were when they were made.
package struct VerifyRun: Sendable {
  private let paths: [Folder]

  /// What came of it.
  package struct Outcome: Sendable {
    /// One line an archive.
    package let text: String
    /// Everything that is wrong, sorted.
    package let diagnostics: [Diagnostic]
  }

  /// Archives, zips, or folders with archives somewhere below them.
  package init(_ paths: [Folder]) { self.paths = paths }

  /// Checks all of them, one after another, however many are wrong.
  package func start() -> Outcome {
    var log = DiagnosticLog()
    var lines: [String] = []
    for path in paths {
      let places = ArchivePlace.find(path)
      if places.isEmpty { log.report(.noArchive(path.display), at: nil) }
      for place in places {
        let verification = ArchiveVerification(place, demandsZip: true)
        log.merge(verification.log.diagnostics)
        lines.append(Self.line(for: verification, at: place))
      }
    }
    return Outcome(
      text: lines.map { $0 + "\n" }.joined(), diagnostics: log.sorted.filter { $0.severity == .error })
  }

  private static func line(for verification: ArchiveVerification, at place: ArchivePlace) -> String {
    let errors = verification.log.sorted.count { $0.severity == .error }
    guard errors == 0, let manifest = verification.manifest else {
      return "\(place.display)  不通过：\(errors)处错误"
    }
    return "\(place.display)  通过：规划\(manifest.plan)，\(manifest.year)年，第\(manifest.revision)次报送，"
      + "\(verification.count)个文件"
  }
}
