package import Foundation

/// The plans of an `Inputs` folder.
package enum PlanFolders {
  /// Identifiers of the plans, sorted; files and hidden entries are left out.
  ///
  /// - Throws: What the file system says if the folder cannot be listed.
  package static func list(in inputs: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: inputs.path)
      .filter { !$0.hasPrefix(".") && !$0.hasPrefix("~") && isFolder(inputs.appendingPathComponent($0)) }
      .sorted()
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }
}
