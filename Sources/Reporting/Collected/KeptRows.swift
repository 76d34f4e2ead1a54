import Files
import PlanModel

/// Rows of a submission that wait in the spool until a table is written; numbers come back unrounded.
struct KeptRows: Sendable {
  private let piece: Spool.Piece

  init(_ rows: [[TableCell]], in spool: Spool) {
    var bytes: [UInt8] = []
    bytes.put(rows.count)
    for row in rows {
      bytes.put(row.count)
      for cell in row { bytes.put(cell) }
    }
    piece = spool.keep(bytes)
  }

  /// - Throws: `SystemError` where the disk does not give them back.
  func read() throws -> [[TableCell]] {
    var reader = Reader(bytes: try piece.bytes())
    return (0..<reader.take(Int.self)).map { _ in
      (0..<reader.take(Int.self)).map { _ in reader.cell() }
    }
  }

  /// What a cell is, before its values.
  fileprivate enum Mark: UInt8 {
    case text, number, verdict, link, missing, blank
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    mutating func take<Value: BitwiseCopyable>(_: Value.Type) -> Value {
      defer { position += MemoryLayout<Value>.size }
      return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: Value.self) }
    }

    mutating func text() -> String {
      let count = take(Int.self)
      defer { position += count }
      return String(decoding: bytes[position..<position + count], as: UTF8.self)
    }

    mutating func cell() -> TableCell {
      switch Mark(rawValue: take(UInt8.self)) {
      case .text: .text(text())
      case .number: .number(take(Decimal.self), printed: text())
      case .verdict: .verdict(Verdict.allCases[take(Int.self)])
      case .link: .link(text())
      case .missing: .missing
      case .blank: .blank
      case nil: preconditionFailure("a cell that was not put aside")
      }
    }
  }
}

extension [UInt8] {
  fileprivate mutating func put(_ value: some BitwiseCopyable) {
    Swift.withUnsafeBytes(of: value) { append(contentsOf: $0) }
  }

  fileprivate mutating func put(_ text: String) {
    put(text.utf8.count)
    append(contentsOf: text.utf8)
  }

  fileprivate mutating func put(_ cell: TableCell) {
    switch cell {
    case .text(let text):
      put(KeptRows.Mark.text.rawValue)
      put(text)
    case .number(let number, let printed):
      put(KeptRows.Mark.number.rawValue)
      put(number)
      put(printed)
    case .verdict(let verdict):
      put(KeptRows.Mark.verdict.rawValue)
      put(Verdict.allCases.firstIndex(of: verdict) ?? 0)
    case .link(let address):
      put(KeptRows.Mark.link.rawValue)
      put(address)
    case .missing: put(KeptRows.Mark.missing.rawValue)
    case .blank: put(KeptRows.Mark.blank.rawValue)
    }
  }
}
