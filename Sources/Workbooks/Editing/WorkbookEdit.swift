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
        changedParts(PartReader(container, limits: limits), calculates: !calculated.isEmpty))
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
    _ reader: PartReader, calculates: Bool
  ) throws(WorkbookError) -> [String: [UInt8]] {
    let parts = try WorkbookParts(reader)
    let interpreter = CellInterpreter(
      strings: [], formats: try parts.formats(reader), workbook: parts.workbook)
    var changed: [String: [UInt8]] = [:]
    for sheet in parts.workbook.sheets {
      guard let edit = sheets[sheet.name], let name = try parts.name(of: sheet) else { continue }
      do throws(WorkbookError) {
        let content = try reader.bytes(of: name)
        let outline = try reader.read(content, of: name, into: SheetOutline())
        changed[name] = try edit.applied(to: content, outline, interpreter)
      } catch {
        throw WorkbookError(error.problem, sheet: sheet.name, cell: error.cell)
      }
    }
    if calculates {
      let content = try reader.bytes(of: parts.main)
      changed[parts.main] = try reader.read(content, of: parts.main, into: CalculationOrder())
        .asking(in: content)
    }
    return changed
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

/// The request to the next program that opens `xl/workbook.xml` to calculate all formulas.
struct CalculationOrder: MarkupContent {
  static let namespaces = Spreadsheet.namespaces

  private var changes = ByteChanges()
  private var isSet = false
  /// Where it stands if it is not there yet, in the order of ECMA-376 part 1, 18.2.27.
  private var place: (end: Int, prefix: String)?
  private var depth = 0

  mutating func open(_ tag: borrowing MarkupTag) {
    depth += 1
    guard depth == 2, !isSet, tag.isNamed("calcPr") else { return }
    isSet = true
    if let value = tag.place(of: "fullCalcOnLoad") {
      changes.put("1", at: value)
    } else {
      changes.insert(" fullCalcOnLoad=\"1\"", at: tag.name.range.upperBound)
    }
  }

  mutating func close(_ tag: borrowing MarkupTag) {
    let isBefore =
      tag.isNamed("sheets") || tag.isNamed("functionGroups") || tag.isNamed("externalReferences")
      || tag.isNamed("definedNames")
    if depth == 2, isBefore { place = (tag.range.upperBound, tag.prefix) }
    depth -= 1
  }

  func asking(in bytes: [UInt8]) -> [UInt8] {
    var changes = changes
    if !isSet, let place { changes.insert("<\(place.prefix)calcPr fullCalcOnLoad=\"1\"/>", at: place.end) }
    return changes.applied(to: bytes)
  }
}
