/// Why the text of a cell is not a plain number.
package enum NumberMistake: Sendable, Hashable {
  /// ２９.５
  case fullWidthDigits
  /// 1,234
  case thousandsSeparators
  /// 29.5%
  case percentSign
  /// 29 .5
  case blanks
  /// 29.5微克
  case unit(String)
  /// 2O.5
  case letters
  /// 29，5
  case decimalPoint
  /// 1.2E3
  case scientific
  /// −5 with another sign than the hyphen
  case minusSign
  /// +5
  case plusSign
  /// '5
  case apostrophe
  /// .5
  case barePoint
  /// `-`, 无
  case missingMark
  /// 2020/1/3
  case date
  /// Anything else.
  case notANumber

  var id: String {
    switch self {
    case .fullWidthDigits: "full-width-digits"
    case .thousandsSeparators: "thousands-separators"
    case .percentSign: "percent-sign"
    case .blanks: "blanks"
    case .unit: "unit"
    case .letters: "letters"
    case .decimalPoint: "decimal-point"
    case .scientific: "scientific"
    case .minusSign: "minus-sign"
    case .plusSign: "plus-sign"
    case .apostrophe: "apostrophe"
    case .barePoint: "bare-point"
    case .missingMark: "missing-mark"
    case .date: "date"
    case .notANumber: "not-a-number"
    }
  }

  func message(text: String, fixed: String?) -> Message {
    let fix = fixed.map { "改为“\($0)”。" }
    switch self {
    case .missingMark:
      return Message("“\(text)”不是数字。", rule: "没有数据的单元格留空。", fix: "清空这一格。")
    case .date:
      return Message(
        "“\(text)”是一个日期，不是数字。", rule: "数字写作29.5这样的半角数字。", fix: "看来是Excel把内容当作日期，请把格式设为“文本”后重新键入。")
    case .notANumber:
      return Message("“\(text)”不是数字。", rule: "数字写作29.5这样的半角数字，不带单位和说明。", fix: "只留数字，说明写在备注列。")
    default:
      return Message("“\(text)”\(finding)。", rule: rule, fix: fix)
    }
  }

  private var finding: String {
    switch self {
    case .fullWidthDigits: "含有全角数字"
    case .thousandsSeparators: "含有千位分隔符"
    case .percentSign: "带有百分号"
    case .blanks: "中间有空格"
    case .unit(let unit): "带有单位或文字“\(unit)”"
    case .letters: "用字母代替了数字"
    case .decimalPoint: "的小数点不是半角句点"
    case .scientific: "是科学记数法"
    case .minusSign: "的负号不是半角连字符"
    case .plusSign: "带有正号"
    case .apostrophe: "以撇号开头"
    default: "的小数点前后缺少数字"
    }
  }

  private var rule: String {
    switch self {
    case .percentSign, .unit: "数字列只写数字，单位写在单位列。"
    case .thousandsSeparators: "数字不写千位分隔符。"
    case .scientific: "数字写出全部数位。"
    default: "数字写作29.5这样的半角数字。"
    }
  }
}
