/// Bytes in the place of others, everything else as it was.
struct ByteChanges {
  private var changes: [(place: Range<Int>, text: String)] = []

  mutating func put(_ text: String, at place: Range<Int>) { changes.append((place, text)) }

  mutating func insert(_ text: String, at place: Int) { put(text, at: place..<place) }

  /// What is put in at one place stands there in the order in which it was put.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    let ordered = changes.enumerated().sorted {
      ($0.element.place.lowerBound, $0.offset) < ($1.element.place.lowerBound, $1.offset)
    }
    for (_, change) in ordered {
      result += bytes[position..<change.place.lowerBound] + change.text.utf8
      position = change.place.upperBound
    }
    return result + bytes[position...]
  }
}
