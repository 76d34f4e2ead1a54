package import Writing

/// A page of thousands of plans, which is megabytes: made piece by piece while it is written, so that it is never held
/// whole.
package struct PagePieces {
  /// Each makes a piece when it is its turn.
  package private(set) var pieces: [() -> TextBuffer] = []

  init() {}

  init(_ piece: TextBuffer) { pieces = [{ piece }] }

  mutating func append(_ piece: @escaping () -> TextBuffer) { pieces.append(piece) }

  static func + (left: PagePieces, right: PagePieces) -> PagePieces {
    var sum = left
    sum.pieces += right.pieces
    return sum
  }
}
