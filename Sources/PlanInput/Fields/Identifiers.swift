import Diagnostics
import Tabular

/// The identifiers of a table; one object, which every reference asks.
final class Identifiers {
  /// Whether every row of the table could be read: only then is a reference to none of them an error.
  let isComplete: Bool
  /// Where the rows that could be read stand in the plan's list.
  var positions: [String: Int] = [:]

  private var records: [String: CSVRow] = [:]
  private var inFileOrder: [String] = []
  private var faults: [Fault] = []
  private var repeated: Set<String> = []
  private var missed: [Reference] = []
  /// `001` by its number; `nil` where several have the same.
  private lazy var byNumber: [Int: String?] = inFileOrder.reduce(into: [:]) { known, id in
    guard let number = Self.number(id) else { return }
    known[number] = known[number] == nil ? .some(id) : .some(nil)
  }

  /// An identifier that is wrong as such.
  private struct Fault {
    enum Kind { case repeated(firstRow: Int, isSameRow: Bool), unusable, empty }
    let id: String
    let kind: Kind
    let location: SourceLocation
  }

  /// A reference to a row that is not there.
  private struct Reference {
    let id: String
    let title: String
    let location: SourceLocation
  }

  /// Takes the identifiers of a table, with duplicates and characters that cannot stand in one.
  ///
  /// - Parameter isUnreadable: Whether what is wrong with a cell has been said.
  init(_ table: any PlanTable, _ rows: InputRows, isUnreadable: (Field) -> Bool) {
    isComplete = rows.isComplete
    guard let column = table.identifier else { return }
    for record in rows.records {
      func fault(_ id: String, _ kind: Fault.Kind) {
        faults.append(Fault(id: id, kind: kind, location: rows.field(column, of: record).location))
      }
      guard let id = rows.text(column, of: record) else {
        if !record.isRagged, !isUnreadable(rows.field(column, of: record)) { fault("", .empty) }
        continue
      }
      if let first = records[id] {
        fault(id, .repeated(firstRow: first.row, isSameRow: first.fields == record.fields))
        repeated.insert(id)
        continue
      }
      if !Self.isUsable(id) { fault(id, .unusable) }
      records[id] = record
      inFileOrder.append(id)
    }
  }

  func contains(_ id: String) -> Bool { records[id] != nil }

  func isRepeated(_ id: String) -> Bool { repeated.contains(id) }

  /// The identifier that differs by leading zeros alone, which spreadsheets take away.
  func withoutLeadingZeros(_ id: String) -> String? {
    Self.number(id).flatMap { byNumber[$0] ?? nil }
  }

  private static func number(_ id: String) -> Int? { id.allSatisfy(\.isASCIIDigit) ? Int(id) : nil }

  /// The identifier that was most likely meant: one that differs by case, zeros or marks alone, one near to it, or that of
  /// the only row that says what was written.
  func nearest(to id: String) -> String? {
    let known = inFileOrder.filter { Self.isUsable($0) && !isRepeated($0) }
    let bare = Self.bare(id)
    if let same = known.first(where: { Self.bare($0) == bare }) { return same }
    if let near = Suggestion.nearest(to: id, among: known) { return near }
    guard id.count > 1, !id.allSatisfy(\.isASCII) else { return nil }
    let named = known.filter { records[$0]?.fields.contains { $0.contains(id) } ?? false }
    return named.count == 1 ? named[0] : nil
  }

  /// `T2`, `t-02` and `t002` alike.
  private static func bare(_ id: String) -> String {
    id.lowercased().filter { $0.isLetter || $0.isNumber }.replacing(#/0+(?=[0-9])/#, with: "")
  }

  /// Remembers a reference to none of them; what is wrong with it depends on what is wrong with the table.
  func miss(_ id: String, of title: String, at location: SourceLocation) {
    missed.append(Reference(id: id, title: title, location: location))
  }

  /// Says what is wrong with identifiers and references. Where one identifier is wrong and one is missed, they are the
  /// same mistake.
  func reportFaults(of table: any PlanTable, into log: inout DiagnosticLog) {
    let file = table.file
    let wanted = Set(missed.map(\.id))
    let meant = faults.count == 1 && wanted.count == 1 ? wanted.first : nil
    for fault in faults { log.report(problem(fault, meant: meant, table), at: fault.location) }
    if meant != nil { return }
    // Whose identifier is missing or used twice is not near to another's.
    let mayBeMissing = faults.contains { if case .unusable = $0.kind { false } else { true } }
    var suggestions: [String: String?] = [:]
    for reference in missed {
      // Nobody reads on so far, and a table of wrong references would be compared with the whole other table.
      if suggestions[reference.id] == nil {
        let isRead = suggestions.count < Limits.printedMessages && !mayBeMissing
        suggestions[reference.id] = .some(isRead ? nearest(to: reference.id) : nil)
      }
      log.report(
        .unknownReference(
          title: reference.title, id: reference.id, file: file.rawValue,
          suggestion: suggestions[reference.id] ?? nil), at: reference.location)
    }
  }

  private func problem(_ fault: Fault, meant: String?, _ table: any PlanTable) -> Problem {
    switch fault.kind {
    case .repeated(let firstRow, let isSameRow):
      .duplicateIdentifier(id: fault.id, firstRow: firstRow, isSameRow: isSameRow, meant: meant)
    case .empty:
      meant.map { .missingIdentifier(title: fault.location.column ?? "", meant: $0) }
        ?? .missing(titles: [fault.location.column ?? ""], subject: table.subject)
    case .unusable:
      .badIdentifier(
        id: fault.id, suggestion: meant ?? Self.usable(fault.id).flatMap { contains($0) ? nil : $0 })
    }
  }

  /// Identifiers become file names, anchors and addresses.
  static func isUsable(_ id: String) -> Bool {
    id.unicodeScalars.count <= Limits.identifierLength && id.unicodeScalars.allSatisfy(isUsable)
  }

  private static func isUsable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// The identifier without what cannot stand in one.
  private static func usable(_ id: String) -> String? {
    let parts = id.split { !$0.unicodeScalars.allSatisfy(isUsable) }
    let mended = parts.joined(separator: "-")
    return !mended.isEmpty && isUsable(mended) ? mended : nil
  }
}
