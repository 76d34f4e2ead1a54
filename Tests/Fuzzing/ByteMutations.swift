import Foundation
import PlanModel
import TestSupport

#if canImport(Glibc)
  import Glibc
#endif

/// Files as such: their bytes, encodings and names.
enum ByteMutations {
  private static let pieces: [[UInt8]] = [
    [0], [0xFF], [0xC3, 0x28], [0xEF, 0xBB, 0xBF], [0x22], [0x2C], [0x0A], [0x0D], [0x22, 0x22],
    [0x1B, 0x5B, 0x32, 0x4A],
    [0xED, 0xA0, 0x80], [0x81, 0x30], [0x26, 0x61, 0x20], [0x2A, 0x61], [0x7B, 0x7B], [0x5B, 0x5B, 0x5B],
  ]

  /// Bytes are exchanged, put in, doubled or cut off: rows whose bytes stay the same stay the same, or there is a word.
  static func damaged(_ random: inout SeededGenerator, _ base: FuzzBase) -> FuzzCase {
    let file = random.pick(base.files.keys.sorted())
    let old = Array(base.files[file] ?? Data())
    var bytes = old
    for _ in 0...random.below(3) {
      let place = random.below(bytes.count + 1)
      switch random.below(5) {
      case 0 where place < bytes.count: bytes[place] = UInt8(random.below(256))
      case 1 where place < bytes.count: bytes.remove(at: place)
      case 2 where place < bytes.count:
        bytes.removeSubrange(place..<min(bytes.count, place + random.below(200)))
      case 3 where random.below(4) == 0: bytes.removeSubrange(place...)
      default: bytes.insert(contentsOf: random.pick(pieces), at: place)
      }
    }
    return FuzzCase("bytes", "\(file) \(bytes.count - old.count)", base, files: [file: Data(bytes)]) {
      outcome in
      guard case .loaded(let plan, let notes, _) = outcome, notes == base.notes else { return nil }
      guard let table = StrictTable(bytes), let undamaged = StrictTable(old) else {
        return file.hasSuffix(".csv") ? "no table of RFC 4180, and no word" : nil
      }
      guard table.rows.count == undamaged.rows.count else { return nil }
      let changed = Set(
        zip(table.rows, undamaged.rows).enumerated().filter { $1.0 != $1.1 }.map { $0.offset + 1 })
      func others<Row: Equatable>(_ path: KeyPath<Plan, [Row]>, _ origin: KeyPath<Row, Origin>) -> Bool {
        let (rows, olds) = (plan[keyPath: path], base.loaded[keyPath: path])
        return rows.count == olds.count
          && zip(rows, olds).allSatisfy {
            $0 == $1 || $1[keyPath: origin].file == file && changed.contains($1[keyPath: origin].row)
          }
      }
      let isKept =
        file == "plan.yaml"
        || others(\.targets, \.origin) && others(\.observations, \.origin)
          && others(\.indicators, \.origin) && others(\.reductions, \.origin)
      return isKept ? nil : "rows changed whose bytes did not"
    }
  }

  /// The same text in another encoding is the same plan, or an error.
  static func encoded(_ random: inout SeededGenerator, _ base: FuzzBase) -> FuzzCase {
    let file = random.pick(base.files.keys.filter { !$0.hasPrefix("assets/") }.sorted())
    let text = String(decoding: base.files[file] ?? Data(), as: UTF8.self)
    let bare = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    let (name, data, isRead): (String, Data, Bool) =
      switch random.below(6) {
      case 0: ("UTF-8 with mark", Data(("\u{FEFF}" + bare).utf8), true)
      case 1: ("UTF-8", Data(bare.utf8), true)
      case 2: ("GB18030", converted(bare, to: "GB18030"), true)
      case 3: ("UTF-16", bare.data(using: .utf16) ?? Data(), false)
      case 4: ("CRLF", Data(bare.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8), true)
      default: ("LF", Data(bare.replacing("\r\n", with: "\n").utf8), true)
      }
    return FuzzCase("encoding", "\(file) \(name)", base, files: [file: data]) { outcome in
      guard case .loaded(let plan, _, _) = outcome else { return isRead ? "an error" : nil }
      return isRead ? TableMutations.difference(plan, base.loaded) : "no error"
    }
  }

  /// A file that is gone, empty or called otherwise.
  static func renamed(_ random: inout SeededGenerator, _ base: FuzzBase) -> FuzzCase {
    let file = random.pick(base.files.keys.filter { !$0.contains("/") }.sorted())
    var damaged = FuzzCase("file", file, base) { outcome in
      switch outcome {
      case .refused: nil
      case .loaded(let plan, let notes, _):
        // A table that a plan may do without leaves its list empty.
        TableMutations.counts(plan).reduce(0, +) < TableMutations.counts(base.loaded).reduce(0, +)
          || notes != base.notes ? nil : "no word"
      }
    }
    let data = damaged.files.removeValue(forKey: file) ?? Data()
    switch random.below(4) {
    case 0: break
    case 1: damaged.files[file] = Data()
    case 2: damaged.files[file + random.pick(["x", ".bak", " ", ".csv"])] = data
    default: damaged.files[file.uppercased()] = data
    }
    return damaged
  }

  private static func converted(_ text: String, to encoding: String) -> Data {
    guard let converter = iconv_open(encoding, "UTF-8"), converter != iconv_t(bitPattern: -1) else {
      preconditionFailure("no \(encoding)")
    }
    defer { iconv_close(converter) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 2 + 16)
    var left = (input.count, output.count)
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        _ = iconv(converter, &from, &left.0, &to, &left.1)
      }
    }
    return Data(output.dropLast(left.1).map { UInt8(bitPattern: $0) })
  }
}
