import Diagnostics

/// `xl/sharedStrings.xml`: the texts that cells refer to by number.
struct SharedStrings: MarkupContent {
  static let namespaces = Spreadsheet.namespaces

  private(set) var texts: [String] = []
  private let limits: WorkbookLimits
  private var item: StringItem?

  init(limits: WorkbookLimits) { self.limits = limits }

  mutating func open(_ element: borrowing MarkupTag) throws(WorkbookError) {
    if element.isNamed("si") { item = StringItem() }
    item?.open(element)
  }

  mutating func text(_ piece: ArraySlice<UInt8>) { item?.append(piece) }

  mutating func close(_ element: borrowing MarkupTag) throws(WorkbookError) {
    item?.close(element)
    guard element.isNamed("si"), let closed = item else { return }
    guard limits.allow(closed.text) else { throw WorkbookError(.cellTooLong(limit: limits.textLength)) }
    guard texts.count < limits.sharedStrings else {
      throw WorkbookError(.tooManyTexts(limit: limits.sharedStrings))
    }
    texts.append(Spreadsheet.unescaped(closed.text))
    item = nil
  }
}
