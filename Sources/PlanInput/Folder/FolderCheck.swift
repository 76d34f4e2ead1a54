import Diagnostics

/// Names the files of a plan's folder that nothing reads.
enum FolderCheck {
  private static let known =
    [PlanFile.name] + InputTables.files + [
      BackgroundReader.file, NarrativeReader.folder, PlanFolders.pictures, "templates",
    ]
  private static let required =
    [(PlanFile.name, PlanFile.need)]
    + InputTables.all.compactMap { table in table.need.map { (table.file.rawValue, $0) } }

  static func check(_ folder: PlanFolder, into log: inout DiagnosticLog) {
    for entry in folder.entries where !known.contains(entry) {
      let place = SourceLocation(folder.displayPath(of: entry))
      let suggestion = likelyName(of: entry)
      if let suggestion, !folder.contains(suggestion) {
        log.report(.misnamedFile(name: entry, suggestion: suggestion), at: place)
      } else {
        log.report(.unknownFile(name: entry, suggestion: suggestion), at: place)
      }
    }
    for (file, meaning) in required where !folder.contains(file) {
      log.report(
        Problem.missingFile(name: file, meaning: meaning),
        at: SourceLocation(folder.displayPath(of: file)))
    }
  }

  /// By the name without its ending: `target.csv` and `targets.xlsx` both stand for `targets.csv`.
  private static func likelyName(of entry: String) -> String? {
    let stems = known.map(stem)
    guard let near = Suggestion.nearest(to: stem(entry).lowercased(), among: stems) else { return nil }
    return zip(stems, known).first { $0.0 == near }?.1
  }

  private static func stem(_ name: String) -> String { String(name.prefix { $0 != "." }) }
}
