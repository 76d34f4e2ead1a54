import Diagnostics

/// The names of a workbook's parts, as its relations give them.
struct WorkbookParts {
  /// `xl/workbook.xml`.
  let main: String
  let workbook: WorkbookPart
  private let relationships: Relationships

  init(_ parts: PartReader) throws(WorkbookError) {
    let limits = parts.limits
    let main = try parts.read("_rels/.rels", into: Relationships(folder: "", limits: limits)).part(
      "officeDocument")
    guard let main else { throw WorkbookError(.unknownInsteadOfWorkbook) }
    if main.hasSuffix(".bin") { throw WorkbookError(.binaryWorkbook) }
    if main.hasPrefix("word/") || main.hasPrefix("ppt/") { throw WorkbookError(.otherOfficeFile) }
    self.main = main
    workbook = try parts.read(main, into: WorkbookPart(limits: limits))
    let steps = main.split(separator: "/")
    let folder = steps.dropLast().joined(separator: "/")
    let list = [folder, "_rels", (steps.last ?? "") + ".rels"].filter { !$0.isEmpty }.joined(separator: "/")
    relationships = try parts.read(list, into: Relationships(folder: folder, limits: limits))
  }

  /// `nil` for a sheet without cells.
  func name(of sheet: WorkbookPart.Sheet) throws(WorkbookError) -> String? {
    if let name = relationships.part("worksheet", id: sheet.relationship) { return name }
    if relationships.contains(id: sheet.relationship) { return nil }
    throw WorkbookError(.missingPart(name: sheet.name))
  }

  func strings(_ parts: PartReader) throws(WorkbookError) -> [String] {
    guard let name = relationships.part("sharedStrings") else { return [] }
    return try parts.read(name, into: SharedStrings(limits: parts.limits)).texts
  }

  func formats(_ parts: PartReader) throws(WorkbookError) -> [NumberFormat] {
    guard let name = relationships.part("styles") else { return [] }
    return try parts.read(name, into: Styles(limits: parts.limits)).cellFormats
  }
}
