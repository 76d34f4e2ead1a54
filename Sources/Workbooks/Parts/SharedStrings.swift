import Diagnostics

/// `xl/sharedStrings.xml`: the texts that cells refer to by number.
struct SharedStrings: MarkupContent {
  static let namespaces = Spreadsheet.namespaces

  private(set) var texts: [String] = []
  private let limits: WorkbookLimits
  private var item: StringItem?

  init(limits: WorkbookLimits) { self.limits = limits }

  mutating func open(_ element: String, _ attributes: [String: String]) throws(WorkbookError) {
    if element == "si" { item = StringItem() }
    item?.open(element)
  }

  mutating func text(_ text: String) throws(WorkbookError) { item?.append(text) }

  mutating func close(_ element: String) throws(WorkbookError) {
    item?.close(element)
    guard element == "si", let closed = item else { return }
    guard limits.allow(closed.text) else { throw WorkbookError(.cellTooLong(limit: limits.textLength)) }
    guard texts.count < limits.sharedStrings else {
      throw WorkbookError(.tooManyTexts(limit: limits.sharedStrings))
    }
    texts.append(Spreadsheet.unescaped(closed.text))
    item = nil
  }
}
