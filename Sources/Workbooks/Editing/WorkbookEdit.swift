import Diagnostics
import Foundation

/// Changes single cells of a workbook: the sheets' other cells, their styles, lists and widths and every other part of
/// the container stay as they were.
package struct WorkbookEdit: Sendable {
  private var sheets: [String: SheetEdit] = [:]

  package init() {}

  /// - Parameter titles: The row of the titles: the cells below it say how a new one looks.
  package mutating func set(_ text: String, sheet: String, titles: Int, at place: CellReference) {
    sheets[sheet, default: SheetEdit(titles: titles)].set(text, at: place)
  }

  /// A workbook after the changes.
  package struct Edited: Sendable {
    package let bytes: [UInt8]
    /// Their formulas' stored results may be those of before.
    package let sheetsWithFormulas: [String]
    /// Formulas that cannot be read any more until they are calculated: nobody can tell a stored 0 from no result where
    /// the next program is asked to calculate.
    package let unsettled: [(sheet: String, cell: CellReference)]
  }

  /// The workbook with the changes, read back: they and nothing else are in it.
  ///
  /// - Throws: `WorkbookError` where the workbook cannot be changed so.
  package func applied(
    to bytes: [UInt8], limits: WorkbookLimits = .standard
  ) throws(WorkbookError) -> Edited {
    let before = try WorkbookReader.read(bytes, limits: limits)
    let calculated = before.sheets.filter { $0.rows.contains { $0.cells.contains { $0.origin != .entered } } }
    let result = try ZipContainer.withContainer(bytes, limits: limits) { container throws(WorkbookError) in
      try container.replacing(
        changedParts(of: container, PartReader(container, limits: limits), calculates: !calculated.isEmpty))
    }
    let after = try WorkbookReader.read(result, limits: limits)
    guard differ(before, after) else { throw WorkbookError(.workbookNotChanged) }
    return Edited(
      bytes: result, sheetsWithFormulas: calculated.map(\.name),
      unsettled: zip(before.sheets, after.sheets).flatMap { old, new in
        let known = old.rows.flatMap(\.cells).filter { $0.value != .notCalculated }.map(\.reference)
        let lost = Set(new.rows.flatMap(\.cells).filter { $0.value == .notCalculated }.map(\.reference))
        return known.filter(lost.contains).map { (old.name, $0) }
      })
  }

  private func changedParts(
    of container: ZipContainer, _ reader: PartReader, calculates: Bool
  ) throws(WorkbookError) -> [String: [UInt8]] {
    let parts = try WorkbookParts(reader)
    let interpreter = CellInterpreter(
      strings: [], formats: try parts.formats(reader), workbook: parts.workbook)
    var changed: [String: [UInt8]] = [:]
    for sheet in parts.workbook.sheets {
      guard let edit = sheets[sheet.name], let name = try parts.name(of: sheet),
        let content = try container.part(name)
      else { continue }
      do throws(WorkbookError) {
        changed[name] = try edit.applied(to: [UInt8](content), interpreter)
      } catch {
        throw WorkbookError(error.problem, sheet: sheet.name, cell: error.cell)
      }
    }
    if calculates, let main = try container.part(parts.main) {
      changed[parts.main] = Self.askingForCalculation([UInt8](main))
    }
    return changed
  }

  /// `xl/workbook.xml` with the request to the next program that opens it to calculate all formulas.
  static func askingForCalculation(_ bytes: [UInt8]) -> [UInt8] {
    var changes = ByteChanges()
    // What stands before the settings of calculation, in the order of ECMA-376 part 1, 18.2.27.
    let before = ["sheets", "functionGroups", "externalReferences", "definedNames"]
    var place: (end: Int, prefix: String)?
    var depth = 0
    for tag in MarkupTags(bytes) {
      if tag.kind == .start { depth += 1 }
      let level = tag.kind == .empty ? depth + 1 : depth
      if tag.kind == .end { depth -= 1 }
      guard level == 2 else { continue }
      if tag.localName == "calcPr", tag.kind != .end {
        if let value = tag.value(of: "fullCalcOnLoad", in: bytes) {
          changes.put("1", at: value)
        } else {
          changes.insert(" fullCalcOnLoad=\"1\"", at: tag.range.lowerBound + 1 + tag.name.utf8.count)
        }
        return changes.applied(to: bytes)
      }
      if tag.kind != .start, before.contains(String(tag.localName)) {
        place = (tag.range.upperBound, tag.prefix)
      }
    }
    if let place { changes.insert("<\(place.prefix)calcPr fullCalcOnLoad=\"1\"/>", at: place.end) }
    return changes.applied(to: bytes)
  }

  /// Whether two readings of a workbook differ in the changed cells and nowhere else. A formula's stored result is
  /// another's business.
  private func differ(_ before: Workbook, _ after: Workbook) -> Bool {
    guard before.sheets.count == after.sheets.count else { return false }
    return zip(before.sheets, after.sheets).allSatisfy { old, new in
      func entered(_ sheet: WorkbookSheet) -> [WorkbookCell] {
        sheet.rows.flatMap(\.cells).filter {
          sheets[old.name]?.text(at: $0.reference) == nil && $0.origin == .entered
        }
      }
      let found = Dictionary(
        uniqueKeysWithValues: new.rows.flatMap(\.cells).map { ($0.reference, $0) })
      let areSet = (sheets[old.name]?.cells ?? [:]).allSatisfy { row, texts in
        texts.allSatisfy { found[CellReference(row: row, column: $0)]?.reads($1) ?? false }
      }
      return areSet && old.name == new.name && old.isHidden == new.isHidden
        && old.hiddenColumns == new.hiddenColumns && old.mergedAreas == new.mergedAreas
        && entered(old) == entered(new)
    } && sheets.keys.allSatisfy { name in before.sheets.contains { $0.name == name } }
  }
}
