/// What can be wrong with the columns and the single cells of an input table.
extension Problem {
  package static func unknownColumn(title: String, known: [String], suggestion: String?) -> Problem {
    .error(
      "table.unknown-column", "没有名为“\(title)”的列。", rule: "这张表的列名有：\(known.joined(separator: "、"))。",
      fix: didYouMean(suggestion) ?? "改为上列列名之一，或删去这一列。")
  }

  /// A first row without any title of the table.
  package static func noTitles(known: [String]) -> Problem {
    .error(
      "table.no-titles", "第一行没有一格是这张表的列名。", rule: "这张表的列名有：\(known.joined(separator: "、"))。",
      fix: "在最前面补上列名一行；如放错了文件，请换成正确的文件。")
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

  package static func missing(titles: [String], subject: String) -> Problem {
    let named = titles.map { "“\($0)”" }.joined(separator: "、")
    return .error(
      "cell.missing", "\(named)没有填写。", rule: "\(subject)的每一行都要填写\(named)。", fix: "补填；如整行无用，删去整行。")
  }

  /// An identifier that is not there, although other rows refer to one that no row has.
  package static func missingIdentifier(title: String, meant: String) -> Problem {
    .error(
      "cell.missing-identifier", "“\(title)”没有填写。", rule: "每一行都要有编号。",
      fix: "补填“\(meant)”（别处用到“\(meant)”，而本表没有）。")
  }

  /// A row that is none of the table's: a remark, a sum, the titles again.
  package static func strayRow(text: String) -> Problem {
    .error(
      "row.stray", "这一行只有“\(text)”一格有内容。", rule: "表中一行是一项，注释和说明不写在表里。", fix: "删去这一行；需要保留的说明写在备注列。")
  }

  package static func sumRow(text: String) -> Problem {
    .error("row.sum", "这一行看来是“\(text)”行。", rule: "表中一行是一项，合计由程序计算。", fix: "删去这一行。")
  }

  package static let repeatedTitles: Problem = .error(
    "row.repeated-titles", "这一行又是列名。", rule: "列名只在第一行。", fix: "删去这一行。")

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
      rule: "“\(title)”只能是：\(words.joined(separator: "、"))。", fix: didYouMean(suggestion) ?? "对照原件，改为其中之一。")
  }

  package static func otherMoneyUnit(text: String, units: String) -> Problem {
    .error(
      "cell.other-money-unit", "投资的单位不能是“\(text)”。", rule: "投资的单位是\(units)。", fix: "把数值换算为\(units)，单位一并改写。")
  }

  /// 2023.1 may be what a spreadsheet has left of 2023.10.
  package static func dateOfTwoMonths(text: String, year: String) -> Problem {
    .error(
      "cell.date-of-two-months", "“\(text)”可能是1月，也可能是10月。", rule: dateForms,
      fix: "1月写作\(year)-01，10月写作\(year)-10。")
  }

  package static func badDate(text: String, suggestion: String?) -> Problem {
    .error(
      "cell.bad-date", "“\(text)”不是有效的日期。", rule: dateForms,
      fix: changeTo(suggestion) ?? "对照原件改写；不知道日期的留空。")
  }

  package static func unknownReference(title: String, id: String, file: String, suggestion: String?)
    -> Problem
  {
    .error(
      "cell.unknown-reference", "\(file)中没有编号“\(id)”。", rule: "“\(title)”须是\(file)中的编号。",
      fix: didYouMean(suggestion) ?? "改正编号；如确是新的一项，在\(file)中补上这一行。")
  }

  /// - Parameter meant: The one identifier that other rows refer to and no row has.
  package static func duplicateIdentifier(
    id: String, firstRow: Int, isSameRow: Bool, meant: String?
  ) -> Problem {
    let mended =
      meant.map { "这一行的编号改为“\($0)”（别处用到“\($0)”，而本表没有）。" }
      ?? (isSameRow ? "这一行与第\(firstRow)行完全相同，删去其中一行。" : "给其中一行改用别的编号。")
    return .error(
      "cell.duplicate-identifier", "编号“\(id)”已用于第\(firstRow)行。", rule: "同一张表中编号不得重复。", fix: mended)
  }

  /// An identifier that cannot become a file name.
  package static func badIdentifier(id: String, suggestion: String?) -> Problem {
    .error(
      "cell.bad-identifier", "编号“\(id)”含有不能用的字符或过长。", rule: "编号由字母、数字、连字符组成，不超过80个字符，不含空格和标点。",
      fix: suggestion.map { "改为“\($0)”，别处用到这个编号的一并改。" } ?? "建议用小写字母、数字和连字符，如good-air-days。")
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
