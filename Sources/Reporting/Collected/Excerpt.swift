/// The rows that a page shows of a table: where they are too many, those that matter most, in the order of the table.
struct Excerpt<Row> {
  /// Which rows are shown first, and the sentence that says so.
  struct Preference {
    let note: CollectedSentence
    let rank: (Row) -> Int

    /// As the table lists them: higher levels first.
    static var listed: Preference { Preference(note: .cut) { _ in 0 } }
    static var listedSums: Preference { Preference(note: .cutSums) { _ in 0 } }
  }

  private let section: (Row) -> [String]
  private let preference: Preference
  private var all: [Row] = []
  /// Where the section of the last row begins.
  private var start = 0
  /// How many rows there are.
  private(set) var count = 0

  init(section: @escaping (Row) -> [String], preference: Preference) {
    self.section = section
    self.preference = preference
  }

  var rows: [Row] {
    var last = self
    last.cut()
    return last.all
  }

  mutating func add(_ row: Row) {
    count += 1
    if let last = all.last, section(last) != section(row) {
      cut()
      start = all.count
    }
    all.append(row)
    // Cutting now and then gives the same rows as cutting once, and keeps few of them.
    if all.count - start >= 2 * ExcerptLimit.rows { cut() }
  }

  private mutating func cut() {
    let section = all.indices.suffix(from: start)
    guard section.count > ExcerptLimit.rows else { return }
    let ranks = section.map { (index: $0, rank: preference.rank(all[$0])) }
    let chosen = ranks.sorted { ($1.rank, $0.index) < ($0.rank, $1.index) }.prefix(ExcerptLimit.rows)
    all.replaceSubrange(section, with: chosen.map(\.index).sorted().map { all[$0] })
  }
}

enum ExcerptLimit {
  /// Rows that a page shows of each section of a table. The bureau of the province with most counties (183, in 21 cities)
  /// finds all of its plans in it; longer lists are not read, but looked up in the data table.
  static let rows = 250
}
