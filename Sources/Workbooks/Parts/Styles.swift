import Diagnostics

/// `xl/styles.xml`, of which only the number formats matter.
struct Styles: MarkupContent {
  static let namespaces = Spreadsheet.namespaces

  /// Format identifiers of the cell styles.
  private var styles: [Int] = []
  private var codes: [Int: String] = [:]
  private var isInCellStyles = false
  private var formats: [Int: NumberFormat] = [:]
  private let limit: Int

  init(limits: WorkbookLimits) { limit = limits.formats }

  /// The number formats of the cell styles, in the order by which cells refer to them.
  var cellFormats: [NumberFormat] { styles.map { formats[$0] ?? .general } }

  mutating func open(_ element: borrowing MarkupTag) throws(WorkbookError) {
    if element.isNamed("numFmt") {
      if let id = element.number(of: "numFmtId") { codes[id] = element.text(of: "formatCode") }
    } else if element.isNamed("cellXfs") {
      isInCellStyles = true
    } else if isInCellStyles, element.isNamed("xf") {
      let id = element.number(of: "numFmtId") ?? 0
      styles.append(id)
      guard formats[id] == nil, let code = codes[id] ?? BuiltInFormats.code(id) else { return }
      guard code.count <= Limits.formatCodeLength else { throw WorkbookError(.suspiciousMarkup) }
      guard formats.count < limit else { throw WorkbookError(.tooManyFormats(limit: limit)) }
      formats[id] = NumberFormat(code: code)
    }
  }

  mutating func close(_ element: borrowing MarkupTag) {
    if element.isNamed("cellXfs") { isInCellStyles = false }
  }
}
