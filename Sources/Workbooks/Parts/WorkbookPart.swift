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

  mutating func open(_ element: String, _ attributes: [String: String]) throws(WorkbookError) {
    switch element {
    case "sheet":
      guard let name = attributes["name"],
        let relationship = attributes.first(where: { $0.key.hasSuffix(":id") })?.value
      else { throw WorkbookError(.workbookWithoutSheets) }
      guard names.insert(name.lowercased()).inserted else {
        throw WorkbookError(.doubledSheet, sheet: name)
      }
      let isHidden = ["hidden", "veryHidden"].contains(attributes["state"])
      sheets.append(Sheet(name: name, isHidden: isHidden, relationship: relationship))
      guard sheets.count <= limit else { throw WorkbookError(.tooManySheets(limit: limit)) }
    case "workbookPr": isFrom1904 = Spreadsheet.isTrue(attributes["date1904"])
    case "calcPr": asksForCalculation = Spreadsheet.isTrue(attributes["fullCalcOnLoad"])
    case "definedName": definedName = attributes["name"].map { ($0, "") }
    default: break
    }
  }

  mutating func text(_ text: String) { definedName?.formula += text }

  mutating func close(_ element: String) {
    guard element == "definedName", let defined = definedName else { return }
    if Formula.refersOutside(defined.formula) { externalNames.insert(defined.name) }
    definedName = nil
  }
}
