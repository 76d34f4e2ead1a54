import PlanModel

/// Guesses the date that was meant by another way of writing one.
enum DateText {
  /// `2023/6/30`, `2023.6`, `2023年6月30日` → `2023-06-30`; `nil` for anything else.
  static func suggestion(for text: String) -> String? {
    let fields = text.split { "/.-年月日．／－".contains($0) || $0.isWhitespace }
    guard (1...3).contains(fields.count), fields[0].count == 4 else { return nil }
    let padded = fields.map { $0.count == 1 ? "0" + $0 : String($0) }.joined(separator: "-")
    return CalendarDate(padded)?.iso
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
  /// The names, cut at 、 ， ； and their half-width forms, but not inside brackets.
  static func split(_ text: String) -> [String] {
    if !text.unicodeScalars.contains(where: separators.contains) { return text.isEmpty ? [] : [text] }
    var names = [""]
    var depth = 0
    for character in text {
      if "（(〔[".contains(character) { depth += 1 }
      if "）)〕]".contains(character) { depth = max(0, depth - 1) }
      if depth == 0, "、，；,;".contains(character) {
        names.append("")
      } else {
        names[names.count - 1].append(character)
      }
    }
    return names.map { CellText.clean($0).text }.filter { !$0.isEmpty }
  }

  private static let separators: [Unicode.Scalar] = ["、", "，", "；", ",", ";"]
}
