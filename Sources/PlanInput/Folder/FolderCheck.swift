import Diagnostics

/// Names the files of a plan's folder that nothing reads.
enum FolderCheck {
  private static let known =
    [PlanFile.name] + InputTables.files + WorkbookNames.files + [
      BackgroundReader.file, NarrativeReader.folder, PlanFolders.pictures, "templates",
    ]
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
    if !folder.contains(PlanFile.name) {
      log.report(
        .missingFile(name: PlanFile.name, meaning: PlanFile.need),
        at: SourceLocation(folder.displayPath(of: PlanFile.name)))
    }
  }

  /// By the name without its ending: `target.csv` and `targets.xls` both stand for `targets.csv`, `target.xlsx` for
  /// `targets.xlsx`.
  private static func likelyName(of entry: String) -> String? {
    let isWorkbook = entry.lowercased().hasSuffix(".xlsx")
    let known = known.filter { isWorkbook == $0.hasSuffix(".xlsx") }
    let stems = known.map(stem)
    if let table = WorkbookNames.table(ofSheet: stem(entry)) {
      return isWorkbook ? table.workbook : table.file.rawValue
    }
    guard let near = Suggestion.nearest(to: stem(entry).lowercased(), among: stems) else { return nil }
    return zip(stems, known).first { $0.0 == near }?.1
  }

  private static func stem(_ name: String) -> String { String(name.prefix { $0 != "." }) }
}
