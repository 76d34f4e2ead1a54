/// Version of this program; an archive keeps the one that it was made with.
public enum ProgramVersion {
  /// Changed with every release (`CHANGELOG.md`).
  public static let current = "0.1.0"
}
