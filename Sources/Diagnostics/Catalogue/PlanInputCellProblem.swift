/// What can be wrong with a single cell of an input table.
package enum CellProblem: Problem {
  /// Empty, but needed.
  case missing(title: String, subject: String)
  /// Blanks before or after the text (they are left out).
  case blanksAround(text: String)
  /// Characters without width in the text (they are left out).
  case invisibleCharacter(text: String)
  /// Not a plain number.
  case number(text: String, NumberMistake, fixed: String?)
  /// A number below zero where none can be.
  case negative(title: String, text: String)
  /// A whole number outside of what makes sense.
  case outOfRange(title: String, text: String, lowest: Int, highest: Int)
  /// Not one of the words.
  case unknownChoice(title: String, text: String, words: [String], suggestion: String?)
  /// Not a date.
  case badDate(text: String, suggestion: String?)
  /// An identifier that no row of the other table has.
  case unknownReference(title: String, id: String, file: String, suggestion: String?)
  /// An identifier that an earlier row has.
  case duplicateIdentifier(id: String, firstRow: Int)
  /// An identifier that cannot become a file name.
  case badIdentifier(id: String)
  /// A value that does not fit the kind of its indicator.
  case valueOfOtherKind(text: String, kind: String, expected: String, suggestion: String?)
  /// `1/3/20` that a spreadsheet has turned into a date.
  case partsBecameDate(text: String)
  /// An address without its scheme.
  case badAddress(text: String)

  /// Stable identifier.
  package var id: String {
    switch self {
    case .missing: "cell.missing"
    case .blanksAround: "cell.blanks-around"
    case .invisibleCharacter: "cell.invisible-character"
    case .number(_, let mistake, _): "cell.number-" + mistake.id
    case .negative: "cell.negative"
    case .outOfRange: "cell.out-of-range"
    case .unknownChoice: "cell.unknown-choice"
    case .badDate: "cell.bad-date"
    case .unknownReference: "cell.unknown-reference"
    case .duplicateIdentifier: "cell.duplicate-identifier"
    case .badIdentifier: "cell.bad-identifier"
    case .valueOfOtherKind: "cell.value-of-other-kind"
    case .partsBecameDate: "cell.parts-became-date"
    case .badAddress: "cell.bad-address"
    }
  }

  /// What can be left out without a doubt is only a warning.
  package var severity: Severity {
    switch self {
    case .blanksAround, .invisibleCharacter, .badAddress: .warning
    default: .error
    }
  }

  /// The wording.
  package var message: Message {
    switch self {
    case .missing(let title, let subject):
      Message("“\(title)”没有填写。", rule: "\(subject)的每一行都要填写“\(title)”。", fix: "补填；如整行无用，删去整行。")
    case .blanksAround(let text):
      Message("“\(text)”前后有空格，已略去。", rule: "单元格的文字前后不留空格。", fix: "删去前后的空格。")
    case .invisibleCharacter(let text):
      Message("“\(text)”含有看不见的零宽字符，已略去。", rule: "单元格只含看得见的文字。", fix: "重新键入这一格。")
    case .number(let text, let mistake, let fixed):
      mistake.message(text: text, fixed: fixed)
    case .negative(let title, let text):
      Message(
        "“\(title)”是负数：\(text)。", rule: "“\(title)”不能小于0。",
        fix: title == "减排量" ? "核对原件；扣减的减排量在“措施类型”写“扣减……”，数值写正数。" : "核对原件。")
    case .outOfRange(let title, let text, let lowest, let highest):
      Message("“\(title)”超出范围：\(text)。", rule: "“\(title)”须是\(lowest)至\(highest)之间的整数。")
    case .unknownChoice(let title, let text, let words, let suggestion):
      Message(
        "“\(title)”不能是“\(text)”。", rule: "“\(title)”只能是：\(words.joined(separator: "、"))。",
        fix: suggestion.map { "是否想写“\($0)”？" })
    case .badDate(let text, let suggestion):
      Message(
        "“\(text)”不是有效的日期。", rule: "日期写作2023-06-30、2023-06或2023。", fix: suggestion.map { "改为“\($0)”。" })
    case .badAddress(let text):
      Message("网址“\(text)”不以http://或https://开头。", rule: "网址须是完整的地址，否则不作链接。", fix: "补全网址。")
    default:
      referenceMessage
    }
  }

  private var referenceMessage: Message {
    switch self {
    case .unknownReference(let title, let id, let file, let suggestion):
      return Message(
        "\(file)中没有编号“\(id)”。", rule: "“\(title)”须是\(file)中的编号。",
        fix: suggestion.map { "是否想写“\($0)”？" } ?? "改正编号，或在\(file)中补上这一行。")
    case .duplicateIdentifier(let id, let firstRow):
      return Message("编号“\(id)”已用于第\(firstRow)行。", rule: "同一张表中编号不得重复。", fix: "改用别的编号，或删去重复的一行。")
    case .badIdentifier(let id):
      return Message(
        "编号“\(id)”含有不能用的字符或过长。", rule: "编号由字母、数字、连字符组成，不超过80个字符，不含空格和标点。",
        fix: "建议用小写字母、数字和连字符，如good-air-days。")
    case .valueOfOtherKind(let text, let kind, let expected, let suggestion):
      return Message(
        "“\(text)”不是“\(kind)”指标的数值。", rule: "“\(kind)”指标的数值须是\(expected)。",
        fix: suggestion.map { "是否想写“\($0)”？" } ?? "核对数值，或核对indicators.csv中该指标的类型和单位。")
    default:
      guard case .partsBecameDate(let text) = self else { return Message("", rule: "") }
      return Message(
        "“\(text)”是一个日期。", rule: "复合指标的数值写作1/3/20，Excel会把它当作日期。",
        fix: "把这一列的格式设为“文本”后重新键入。")
    }
  }
}
