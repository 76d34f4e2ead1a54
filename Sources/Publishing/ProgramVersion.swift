/// Version of this program; an archive keeps the one that it was made with.
package enum ProgramVersion {
  /// Changed with every release (`CHANGELOG.md`).
  package static let current = "0.1.0"
}
