/// What can be wrong with the columns and the single cells of an input table.
extension Problem {
  package static func unknownColumn(title: String, known: [String], suggestion: String?) -> Problem {
    .error(
      "table.unknown-column", "没有名为“\(title)”的列。", rule: "这张表的列名有：\(known.joined(separator: "、"))。",
      fix: didYouMean(suggestion) ?? "改为上列列名之一，或删去这一列。")
  }

  /// A known title with a unit in brackets after it.
  package static func unitInTitle(title: String, bare: String) -> Problem {
    .error("table.unit-in-title", "没有名为“\(title)”的列。", rule: "列名中不写单位，单位写在单位列。", fix: "把列名改为“\(bare)”。")
  }

  package static func missingColumn(title: String, key: String, meaning: String) -> Problem {
    .error(
      "table.missing-column", "缺少“\(title)”列。", rule: "“\(title)”（\(key)）是必需的列：\(meaning)。",
      fix: "补上列名为“\(title)”的一列。")
  }

  /// The Chinese title and the English key of the same column.
  package static func sameColumnTwice(title: String, other: String) -> Problem {
    .error(
      "table.same-column-twice", "“\(other)”和“\(title)”是同一列。", rule: "每一列只能出现一次，中文列名和英文列名任用一种。",
      fix: "删去其中一列。")
  }

  package static func missing(title: String, subject: String) -> Problem {
    .error("cell.missing", "“\(title)”没有填写。", rule: "\(subject)的每一行都要填写“\(title)”。", fix: "补填；如整行无用，删去整行。")
  }

  /// Blanks before or after the text, which are left out.
  package static func blanksAround(text: String) -> Problem {
    .warning("cell.blanks-around", "“\(text)”前后有空格，已略去。", rule: "单元格的文字前后不留空格。", fix: "删去前后的空格。")
  }

  /// Characters without width in the text, which are left out.
  package static func invisibleCharacter(text: String) -> Problem {
    .warning("cell.invisible-character", "“\(text)”含有看不见的零宽字符，已略去。", rule: "单元格只含看得见的文字。", fix: "重新键入这一格。")
  }

  package static func negative(title: String, text: String) -> Problem {
    .error(
      "cell.negative", "“\(title)”是负数：\(text)。", rule: "“\(title)”不能小于0。",
      fix: title == "减排量" ? "核对原件；扣减的减排量在“措施类型”写明“扣减”，数值写正数。" : "核对原件。")
  }

  /// `?g/m?`: what is left of µg/m³ where a file was saved in an encoding without these characters.
  package static func unitWithLostCharacter(text: String) -> Problem {
    .error(
      "cell.unit-with-lost-character", "单位“\(text)”中有问号，应是保存时丢失的字符（如µ、³）。", rule: "单位照规划的写法，不含问号。",
      fix: "改为原来的单位（如µg/m³），文件另存为UTF-8编码。")
  }

  package static func negativeConcentration(text: String, unit: String) -> Problem {
    .error(
      "cell.negative-concentration", "浓度是负数：\(text) \(unit)。", rule: "单位为\(unit)的浓度不能小于0。", fix: "核对原件。")
  }

  /// A compound target that a spreadsheet turned into a date.
  package static func targetBecameDate(text: String) -> Problem {
    .error(
      "cell.target-became-date", "目标“\(text)”是日期，应是表格软件改动了“1/10/100”一类的写法。", rule: "复合指标的目标写作1/10/100。",
      fix: "先把该列的单元格格式设为“文本”，再照规划重新填写。")
  }

  package static func outOfRange(title: String, text: String, lowest: Int, highest: Int) -> Problem {
    .error(
      "cell.out-of-range", "“\(title)”超出范围：\(text)。", rule: "“\(title)”须是\(lowest)至\(highest)之间的整数。",
      fix: "核对原件，改正这一格。")
  }

  package static func unknownChoice(title: String, text: String, words: [String], suggestion: String?)
    -> Problem
  {
    .error(
      "cell.unknown-choice", "“\(title)”不能是“\(text)”。",
      rule: "“\(title)”只能是：\(words.joined(separator: "、"))。", fix: didYouMean(suggestion))
  }

  package static func badDate(text: String, suggestion: String?) -> Problem {
    .error(
      "cell.bad-date", "“\(text)”不是有效的日期。", rule: "日期写作2023-06-30、2023-06或2023。", fix: changeTo(suggestion))
  }

  package static func unknownReference(title: String, id: String, file: String, suggestion: String?)
    -> Problem
  {
    .error(
      "cell.unknown-reference", "\(file)中没有编号“\(id)”。", rule: "“\(title)”须是\(file)中的编号。",
      fix: didYouMean(suggestion) ?? "改正编号，或在\(file)中补上这一行。")
  }

  package static func duplicateIdentifier(id: String, firstRow: Int) -> Problem {
    .error(
      "cell.duplicate-identifier", "编号“\(id)”已用于第\(firstRow)行。", rule: "同一张表中编号不得重复。", fix: "改用别的编号，或删去重复的一行。"
    )
  }

  /// An identifier that cannot become a file name.
  package static func badIdentifier(id: String) -> Problem {
    .error(
      "cell.bad-identifier", "编号“\(id)”含有不能用的字符或过长。", rule: "编号由字母、数字、连字符组成，不超过80个字符，不含空格和标点。",
      fix: "建议用小写字母、数字和连字符，如good-air-days。")
  }

  /// A value that does not fit the kind of its indicator.
  package static func valueOfOtherKind(text: String, kind: String, expected: String, suggestion: String?)
    -> Problem
  {
    .error(
      "cell.value-of-other-kind", "“\(text)”不是“\(kind)”指标的数值。", rule: "“\(kind)”指标的数值须是\(expected)。",
      fix: didYouMean(suggestion) ?? "核对数值，或核对indicators.csv中该指标的类型和单位。")
  }

  /// `1/3/20` that a spreadsheet has turned into a date.
  package static func partsBecameDate(text: String) -> Problem {
    .error(
      "cell.parts-became-date", "“\(text)”是一个日期。", rule: "复合指标的数值写作1/3/20，Excel会把它当作日期。",
      fix: "把这一列的格式设为“文本”后重新键入。")
  }

  package static func badAddress(text: String) -> Problem {
    .warning("cell.bad-address", "网址“\(text)”不以http://或https://开头。", rule: "网址须是完整的地址，否则不作链接。", fix: "补全网址。")
  }
}
