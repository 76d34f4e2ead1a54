package import Files
package import Foundation

/// The plans of an `Inputs` folder.
package enum PlanFolders {
  /// Identifiers of the plans, sorted; files and hidden entries are left out.
  ///
  /// - Throws: What the file system says if the folder cannot be listed.
  package static func list(in inputs: URL, files: FileAccess = .live) throws -> [String] {
    try files.list(inputs).filter {
      !$0.hasPrefix(".") && !$0.hasPrefix("~") && files.kind(inputs.appendingPathComponent($0)) == .folder
    }
  }
}
