/// The footnotes of one table, numbered as they first appear; the same text is one footnote.
struct Footnotes {
  private(set) var texts: [String] = []
  private var known: [String: Int] = [:]

  /// The numbers of these texts, from 1.
  mutating func numbers(_ notes: [String]) -> [Int] {
    notes.map { note in
      if let number = known[note] { return number }
      texts.append(note)
      known[note] = texts.count
      return texts.count
    }
  }

  /// `注1`: what stands at the value and before the footnote.
  static func mark(_ number: Int) -> String { "注\(number)" }
}
