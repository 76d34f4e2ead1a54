/// What can be wrong with the text of a cell that should be a plain number.
extension Problem {
  package static func numberInFullWidth(_ text: String, fixed: String) -> Problem {
    .error("cell.number-full-width-digits", "“\(text)”含有全角数字。", rule: halfWidth, fix: changeTo(fixed))
  }

  package static func numberWithSeparators(_ text: String, fixed: String) -> Problem {
    .error("cell.number-thousands-separators", "“\(text)”含有千位分隔符。", rule: "数字不写千位分隔符。", fix: changeTo(fixed))
  }

  package static func numberWithPercentSign(_ text: String, fixed: String) -> Problem {
    .error("cell.number-percent-sign", "“\(text)”带有百分号。", rule: unitElsewhere, fix: changeTo(fixed))
  }

  package static func numberWithBlanks(_ text: String, fixed: String) -> Problem {
    .error("cell.number-blanks", "“\(text)”中间有空格。", rule: halfWidth, fix: changeTo(fixed))
  }

  package static func numberWithUnit(_ text: String, unit: String, fixed: String) -> Problem {
    .error("cell.number-unit", "“\(text)”带有单位或文字“\(unit)”。", rule: unitElsewhere, fix: changeTo(fixed))
  }

  /// 2O.5
  package static func numberWithLetters(_ text: String, fixed: String) -> Problem {
    .error("cell.number-letters", "“\(text)”用字母代替了数字。", rule: halfWidth, fix: changeTo(fixed))
  }

  /// 29，5
  package static func numberWithOtherPoint(_ text: String, fixed: String) -> Problem {
    .error("cell.number-decimal-point", "“\(text)”的小数点不是半角句点。", rule: halfWidth, fix: changeTo(fixed))
  }

  package static func numberInScientificNotation(_ text: String, fixed: String) -> Problem {
    .error("cell.number-scientific", "“\(text)”是科学记数法。", rule: "数字写出全部数位。", fix: changeTo(fixed))
  }

  /// −5, with another sign than the hyphen
  package static func numberWithOtherMinus(_ text: String, fixed: String) -> Problem {
    .error("cell.number-minus-sign", "“\(text)”的负号不是半角连字符。", rule: halfWidth, fix: changeTo(fixed))
  }

  package static func numberWithPlus(_ text: String, fixed: String) -> Problem {
    .error("cell.number-plus-sign", "“\(text)”带有正号。", rule: halfWidth, fix: changeTo(fixed))
  }

  package static func numberAfterApostrophe(_ text: String, fixed: String) -> Problem {
    .error("cell.number-apostrophe", "“\(text)”以撇号开头。", rule: halfWidth, fix: changeTo(fixed))
  }

  package static func numberWithBarePoint(_ text: String, fixed: String) -> Problem {
    .error("cell.number-bare-point", "“\(text)”的小数点前后缺少数字。", rule: halfWidth, fix: changeTo(fixed))
  }

  /// `-`, 无
  package static func markForMissing(_ text: String) -> Problem {
    .error("cell.number-missing-mark", "“\(text)”不是数字。", rule: "没有数据的单元格留空。", fix: "清空这一格。")
  }

  package static func dateForNumber(_ text: String) -> Problem {
    .error(
      "cell.number-date", "“\(text)”是一个日期，不是数字。", rule: halfWidth, fix: "看来是Excel把内容当作日期，请把格式设为“文本”后重新键入。")
  }

  package static func noNumber(_ text: String) -> Problem {
    .error(
      "cell.number-not-a-number", "“\(text)”不是数字。", rule: "数字写作29.5这样的半角数字，不带单位和说明。", fix: "只留数字，说明写在备注列。")
  }
}

private let halfWidth = "数字写作29.5这样的半角数字。"
private let unitElsewhere = "数字列只写数字，单位写在单位列。"
