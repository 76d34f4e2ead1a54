import Foundation

/// `SHA256SUMS`: a line a file, as `sha256sum -c` reads it, sorted by path.
struct Checksums: Sendable {
  static let file = "SHA256SUMS"
  let digests: [String: String]

  /// Of all files of a tree but the list itself.
  init(of tree: FileTree) {
    digests = tree.files.reduce(into: [:]) { digests, entry in
      if entry.key != Self.file { digests[entry.key] = SHA256.hexDigest(of: entry.value) }
    }
  }

  var data: Data {
    let lines = digests.keys.sorted(by: FileTree.precedes).map { "\(digests[$0] ?? "")  \($0)\n" }
    return Data(lines.joined().utf8)
  }

  /// Reads a list; lines that are not of its form are given by number. A byte-order mark and CRLF, which a
  /// transfer may have brought in, are overlooked.
  static func read(_ data: Data) -> (digests: [String: String], wrongLines: [Int]) {
    var digests: [String: String] = [:]
    var wrong: [Int] = []
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var lines = (data.starts(with: mark) ? data.dropFirst(mark.count) : data)
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for (index, bytes) in lines.enumerated() {
      let isCRLF = bytes.last == UInt8(ascii: "\r")
      let line = String(decoding: isCRLF ? bytes.dropLast() : bytes, as: UTF8.self)
      let digest = String(line.prefix(64))
      let path = String(line.dropFirst(66))
      let isDigest = digest.utf8.count == 64 && digest.utf8.allSatisfy { isHexadecimal($0) }
      guard isDigest, line.dropFirst(64).hasPrefix("  "), !path.isEmpty, digests[path] == nil else {
        wrong.append(index + 1)
        continue
      }
      digests[path] = digest
    }
    return (digests, wrong)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}

extension FileTree {
  /// Digest of its `SHA256SUMS`: two submissions with one digest are one.
  var digest: String? { files[Checksums.file].map { SHA256.hexDigest(of: $0) } }

  /// Whether its list is exactly this one.
  func isListed(by checksums: Checksums) -> Bool { files[Checksums.file] == checksums.data }

  /// Whether the files are those of its `SHA256SUMS`, and the list is as it was written.
  var isAsSummed: Bool { isListed(by: Checksums(of: self)) }
}
