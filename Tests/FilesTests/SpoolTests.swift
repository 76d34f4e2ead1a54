import Testing

@testable import Files

@Suite struct SpoolTests {
  /// Pieces of all lengths, put aside by many tasks at a time, come back as they were.
  @Test func givesBackWhatWasPutAside() async throws {
    let spool = Spool()
    let pieces = (0..<200).map { number in [UInt8](repeating: UInt8(number), count: number * 37) }
    let kept = await withTaskGroup(of: (Int, Spool.Piece).self) { group in
      for (number, piece) in pieces.enumerated() { group.addTask { (number, spool.keep(piece)) } }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for (number, piece) in pieces.enumerated() { #expect(try kept[number]?.bytes() == piece) }
  }
}
