import PlanModel

/// Other ways of writing a date.
enum DateText {
  /// The date that the text means beyond doubt: `2023/2/28`, `2023年2月28日`, `20230228`, `2023-02-28 00:00:00`.
  static func same(as text: String) -> String? {
    // 2023.1 may be what a spreadsheet has left of 2023.10.
    if yearOfTwoMonths(text) != nil { return nil }
    let text = String(text.map(\.halfWidth)).replacing(#/\s+0?0:00(:00)?$/#, with: "")
    if let match = text.wholeMatch(of: #/([0-9]{4})([0-9]{2})([0-9]{2})/#) {
      return iso([match.1, match.2, match.3])
    }
    guard
      let match = text.wholeMatch(of: #/([0-9]{4})(?:[\/.年-]([0-9]{1,2})(?:[\/.月-]([0-9]{1,2})日?|月)?|年)?/#)
    else { return nil }
    return iso([match.1, match.2, match.3].compactMap { $0 })
  }

  /// The year of a text that may be January or October.
  static func yearOfTwoMonths(_ text: String) -> String? {
    text.wholeMatch(of: #/([0-9]{4})[.．]1/#).map { String($0.1) }
  }

  /// What was most likely meant, for a message.
  static func suggestion(for text: String) -> String? {
    if let match = text.wholeMatch(of: #/([0-9]{1,2})[\/.-]([0-9]{1,2})[\/.-]([0-9]{4})/#) {
      return iso([match.3, match.2, match.1]) ?? iso([match.3, match.1, match.2])
    }
    return iso(text.split { !$0.halfWidth.isASCIIDigit }.map { Substring($0.map(\.halfWidth)) })
  }

  private static func iso(_ fields: [Substring]) -> String? {
    guard (1...3).contains(fields.count), fields[0].count == 4 else { return nil }
    let padded = fields.map { $0.count == 1 ? "0" + $0 : String($0) }.joined(separator: "-")
    return CalendarDate(padded)?.iso
  }
}

enum YearText {
  /// `2021年`, `2021年度`, `２０２１`
  static func read(_ text: String) -> Int? {
    String(text.map(\.halfWidth)).wholeMatch(of: #/([0-9]{4})(?:年度?|年末|年底)?/#).flatMap { Int($0.1) }
  }
}

extension Character {
  /// Full-width forms (U+FF01…U+FF5E) are the ASCII ones shifted.
  var halfWidth: Character {
    guard unicodeScalars.count == 1, let scalar = unicodeScalars.first,
      (0xFF01...0xFF5E).contains(scalar.value), let half = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return self }
    return Character(half)
  }

  var isFullWidthDigit: Bool { halfWidth != self && halfWidth.isNumber }
}

enum NameList {
  static func split(_ text: String) -> [String] { betweenMarks(text).flatMap(betweenBlanks) }

  /// The names, cut at 、 ， ； and their half-width forms, but not inside brackets.
  static func betweenMarks(_ text: String) -> [String] {
    if !text.unicodeScalars.contains(where: separators.contains) { return text.isEmpty ? [] : [text] }
    var names = [""]
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "（", "(", "〔", "[": depth += 1
      case "）", ")", "〕", "]": depth = max(0, depth - 1)
      case _ where depth == 0 && separators.contains(scalar):
        names.append("")
        continue
      default: break
      }
      names[names.count - 1].unicodeScalars.append(scalar)
    }
    return names.map { CellText.clean($0).text }.filter { !$0.isEmpty }
  }

  /// 市生态环境局 市水利局: cut at blanks and strokes where each piece ends as departments do; they may be part of a name.
  static func betweenBlanks(_ text: String) -> [String] {
    let names = text.unicodeScalars.split { CellText.isBlank($0) || $0 == "/" || $0 == "／" }.map(String.init)
    return names.count > 1
      && names.allSatisfy({ name in name.count > 2 && ends.contains { name.hasSuffix($0) } })
      ? names : [text]
  }

  /// How the names of departments end.
  private static let ends = [
    "局", "委", "办", "厅", "部", "院", "会", "政府", "公司", "集团", "中心", "街道", "镇", "乡", "银行", "分局",
  ]

  private static let separators: [Unicode.Scalar] = ["、", "，", "；", ",", ";"]
}
