/// Names in one cell: 市生态环境局、市水利局.
enum NameList {
  /// The names, cut at 、 ， ； and their half-width forms, but not inside brackets.
  static func split(_ text: String) -> [String] {
    var names: [String] = []
    var current = ""
    var depth = 0
    for character in text {
      if "（(〔[".contains(character) { depth += 1 }
      if "）)〕]".contains(character) { depth = max(0, depth - 1) }
      if depth == 0, "、，；,;".contains(character) {
        names.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    names.append(current)
    return names.map { CellText.clean($0).text }.filter { !$0.isEmpty }
  }
}
