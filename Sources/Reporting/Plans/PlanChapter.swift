/// The chapter of a plan in which an item stands, from what its input says of its place (出处).
enum PlanChapter {
  /// `三、（三）1.第2段` → `三、（三）1.`; `第三章第二节“…”` → `第三章第二节`; `3.4.2` → `3.4`; a place without such a number as
  /// far as its first punctuation; empty where there is none.
  static func of(_ place: String?) -> String {
    let first = (place ?? "").prefix { $0 != "；" }
    for end in ["节", "章"] where first.hasPrefix("第") {
      if let range = first.firstRange(of: end) { return String(first[..<range.upperBound]) }
    }
    if let number = first.prefixMatch(of: /[一二三四五六七八九十]+、（[一二三四五六七八九十]+）(?:[0-9]+\.)?/) {
      return String(number.0)
    }
    if let number = first.prefixMatch(of: /[0-9]+(?:\.[0-9]+)?/) { return String(number.0) }
    return String(first.prefix { !"（(，。：“".contains($0) })
  }
}
