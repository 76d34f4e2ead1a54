/// What can be wrong with the text of a cell that should be a plain number.
extension Problem {
  /// 1，234: a full-width comma may stand for a point.
  package static func numberWithSeparators(_ text: String, fixed: String) -> Problem {
    .error(
      "cell.number-thousands-separators", "“\(text)”中的全角逗号可能是千位分隔符，也可能是小数点。", rule: halfWidth,
      fix: changeTo(fixed))
  }

  package static func numberWithPercentSign(_ text: String, fixed: String) -> Problem {
    .error("cell.number-percent-sign", "“\(text)”带有百分号。", rule: unitElsewhere, fix: changeTo(fixed))
  }

  package static func numberWithBlanks(_ text: String, fixed: String) -> Problem {
    .error("cell.number-blanks", "“\(text)”中间有空格。", rule: halfWidth, fix: changeTo(fixed))
  }

  /// - Parameter expected: The unit that the number has anyway, where it is known.
  package static func numberWithUnit(_ text: String, unit: String, expected: String?, fixed: String)
    -> Problem
  {
    let mended =
      expected.map { "“\(unit)”不是这一行的单位“\($0)”：换算后只写数字；如只是说明文字，删去文字。" }
      ?? "确认单位与单位列相同后，改为“\(fixed)”。"
    return .error("cell.number-unit", "“\(text)”带有单位或文字“\(unit)”。", rule: unitElsewhere, fix: mended)
  }

  /// #REF!, #VALUE!, ####: what a spreadsheet shows in the place of a result.
  package static func errorValue(_ text: String) -> Problem {
    .error("cell.number-error-value", "“\(text)”是表格软件的错误值。", rule: halfWidth, fix: "在原来的表中改正算式或列宽，填入算出的数字。")
  }

  package static func formula(_ text: String) -> Problem {
    .error("cell.number-formula", "“\(text)”是算式，不是结果。", rule: halfWidth, fix: "填入算出的数字。")
  }

  /// 2O.5
  package static func numberWithLetters(_ text: String, fixed: String) -> Problem {
    .error("cell.number-letters", "“\(text)”用字母代替了数字。", rule: halfWidth, fix: changeTo(fixed))
  }

  /// 29，5
  package static func numberWithOtherPoint(_ text: String, fixed: String) -> Problem {
    let isComma = text.contains { ",，".contains($0) }
    return .error(
      "cell.number-decimal-point", "“\(text)”的小数点不是半角句点。", rule: halfWidth,
      fix: isComma ? "对照原件：是小数的改为“\(fixed)”，是千位分隔符的删去逗号。" : changeTo(fixed))
  }

  package static func numberInScientificNotation(_ text: String, fixed: String) -> Problem {
    .error("cell.number-scientific", "“\(text)”是科学记数法。", rule: "数字写出全部数位。", fix: changeTo(fixed))
  }

  /// −5, with another sign than the hyphen
  package static func numberWithOtherMinus(_ text: String, fixed: String) -> Problem {
    .error("cell.number-minus-sign", "“\(text)”的负号不是半角连字符。", rule: halfWidth, fix: changeTo(fixed))
  }

  package static func numberWithBarePoint(_ text: String, fixed: String) -> Problem {
    .error("cell.number-bare-point", "“\(text)”的小数点前后缺少数字，或多了一个小数点。", rule: halfWidth, fix: changeTo(fixed))
  }

  /// `-`, 无
  ///
  /// - Parameter isNeeded: Whether the row is nothing without the number.
  package static func markForMissing(_ text: String, isNeeded: Bool) -> Problem {
    .error(
      "cell.number-missing-mark", "“\(text)”不是数字。", rule: "没有数据的单元格留空，没有数据的行不录。",
      fix: isNeeded ? "补填数字；没有数据的，删去这一行。" : "清空这一格。")
  }

  package static func dateForNumber(_ text: String) -> Problem {
    .error(
      "cell.number-date", "“\(text)”是一个日期，不是数字。", rule: halfWidth,
      fix: "看来是表格软件把内容当作日期，请把这一列的格式设为“文本”后照原件重新键入。")
  }

  package static func noNumber(_ text: String) -> Problem {
    .error(
      "cell.number-not-a-number", "“\(text)”不是数字。", rule: "数字写作29.5这样的半角数字，不带单位和说明。", fix: "只留数字，说明写在备注列。")
  }
}

private let halfWidth = "数字写作29.5这样的半角数字。"
private let unitElsewhere = "数字列只写数字，单位写在单位列。"
