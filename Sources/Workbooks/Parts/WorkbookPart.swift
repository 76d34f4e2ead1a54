import Diagnostics

/// `xl/workbook.xml`: the list of sheets and what holds for all of them.
struct WorkbookPart: MarkupContent {
  static let namespaces = Spreadsheet.namespaces

  struct Sheet {
    let name: String
    let isHidden: Bool
    let relationship: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var isFrom1904 = false
  /// The program that wrote the file did not calculate its formulas, and asks the next one to do so.
  private(set) var asksForCalculation = false
  /// Names that stand for something in another workbook.
  private(set) var externalNames: Set<String> = []
  private let limit: Int
  private var names: Set<String> = []
  private var definedName: (name: String, formula: String)?

  init(limits: WorkbookLimits) { limit = limits.sheets }

  mutating func open(_ element: borrowing MarkupTag) throws(WorkbookError) {
    if element.isNamed("sheet") {
      guard let name = element.text(of: "name"),
        let relationship = element.text(of: "id", in: Spreadsheet.relations)
      else { throw WorkbookError(.workbookWithoutSheets) }
      guard names.insert(name.lowercased()).inserted else {
        throw WorkbookError(.doubledSheet, sheet: name)
      }
      let isHidden = ["hidden", "veryHidden"].contains(element.text(of: "state"))
      sheets.append(Sheet(name: name, isHidden: isHidden, relationship: relationship))
      guard sheets.count <= limit else { throw WorkbookError(.tooManySheets(limit: limit)) }
    } else if element.isNamed("workbookPr") {
      isFrom1904 = Spreadsheet.isTrue(element.text(of: "date1904"))
    } else if element.isNamed("calcPr") {
      asksForCalculation = Spreadsheet.isTrue(element.text(of: "fullCalcOnLoad"))
    } else if element.isNamed("definedName") {
      definedName = element.text(of: "name").map { ($0, "") }
    }
  }

  mutating func text(_ piece: ArraySlice<UInt8>) {
    definedName?.formula += String(decoding: piece, as: UTF8.self)
  }

  mutating func close(_ element: borrowing MarkupTag) {
    guard element.isNamed("definedName"), let defined = definedName else { return }
    if Formula.refersOutside(defined.formula) { externalNames.insert(defined.name) }
    definedName = nil
  }
}
