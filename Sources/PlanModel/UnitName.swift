/// Compares units by what they mean; what is printed stays the plan's own wording.
package enum UnitName {
  /// Whether two writings are one unit: `ug/m3`, `μg/m³` with Greek mu, `微克/立方米`.
  package static func isSame(_ left: String?, _ right: String?) -> Bool {
    left == right || normalised(left ?? "") == normalised(right ?? "")
  }

  /// One writing for all writings of a unit.
  static func normalised(_ unit: String) -> String {
    if let name = names[unit] { return name }
    var text = unit.filter { !$0.isWhitespace }
    if text.unicodeScalars.contains(where: signStarts.contains) {
      for (from, to) in signs where text.contains(from) { text = text.replacing(from, with: to) }
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.map { part in names[part.lowercased()] ?? String(part) }.joined(separator: "/")
  }

  private static let signs: [(String, String)] = [
    ("μ", "µ"), ("³", "3"), ("²", "2"), ("㎡", "m2"), ("㎥", "m3"), ("㎞", "km"), ("㎎", "mg"), ("㎍", "µg"),
    ("％", "%"),
    ("／", "/"), ("每立方米", "/m3"), ("（", "("), ("）", ")"),
  ]

  /// The first scalars of the signs: units without any of them need no replacing.
  private static let signStarts = Set(signs.compactMap(\.0.unicodeScalars.first))

  private static let names: [String: String] = [
    "微克": "µg", "ug": "µg", "µg": "µg", "毫克": "mg", "mg": "mg", "克": "g", "千克": "kg", "公斤": "kg", "kg": "kg",
    "吨": "t", "t": "t", "万吨": "万t", "万t": "万t", "立方米": "m3", "m3": "m3", "升": "l", "l": "l",
    "万立方米": "万m3", "万m3": "万m3", "亿立方米": "亿m3", "亿m3": "亿m3", "平方米": "m2", "m2": "m2",
    "平方公里": "km2", "平方千米": "km2", "km2": "km2", "公里": "km", "千米": "km", "km": "km", "厘米": "cm", "cm": "cm",
    "米": "m", "m": "m", "公顷": "hm2", "hm2": "hm2", "ha": "hm2", "百分比": "%", "%": "%", "个百分点": "百分点",
    "万标准立方米": "万nm3",
    "吨标准煤": "tce", "吨标煤": "tce", "tce": "tce", "天": "d", "日": "d", "d": "d", "小时": "h", "h": "h", "年": "a",
    "a": "a",
  ]
}
