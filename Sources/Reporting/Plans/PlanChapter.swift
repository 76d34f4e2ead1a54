/// The chapter of a plan in which an item stands, from what its input says of its place (出处).
enum PlanChapter {
  /// `三、（三）1.第2段` → `三、（三）1.`; `第三章第二节“…”` → `第三章第二节`; `3.4.2` → `3.4`; a place without such a number as
  /// far as its first punctuation; empty where there is none.
  static func of(_ place: String?) -> String {
    let first = (place ?? "").prefix { $0 != "；" }
    for end in ["节", "章"] where first.hasPrefix("第") {
      if let range = first.firstRange(of: end) { return String(first[..<range.upperBound]) }
    }
    // Written out: a regular expression takes a hundred times as long, for every indicator without data.
    var rest = first
    func takes(anyOf characters: String) -> Bool {
      let run = rest.prefix(while: characters.contains)
      rest = rest[run.endIndex...]
      return !run.isEmpty
    }
    func takes(_ mark: String) -> Bool {
      guard rest.hasPrefix(mark) else { return false }
      rest = rest.dropFirst(mark.count)
      return true
    }
    let (numerals, digits) = ("一二三四五六七八九十", "0123456789")
    if takes(anyOf: numerals), takes("、（"), takes(anyOf: numerals), takes("）") {
      let section = rest.startIndex
      return String(first[..<(takes(anyOf: digits) && takes(".") ? rest.startIndex : section)])
    }
    rest = first
    if takes(anyOf: digits) {
      let number = rest.startIndex
      return String(first[..<(takes(".") && takes(anyOf: digits) ? rest.startIndex : number)])
    }
    return String(first.prefix { !"（(，。：“".contains($0) })
  }
}
