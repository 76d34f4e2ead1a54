/// What is written otherwise than asked and read all the same, because nobody can mean anything else by it. The file
/// stays as it is; one note a kind and file is enough.
extension Problem {
  package static func readFullWidth(_ text: String, as read: String) -> Problem {
    .note("read.full-width", "全角字符“\(text)”按“\(read)”读取。", rule: certain, fix: unneeded).oncePerFile
  }

  package static func readSeparators(_ text: String, as read: String) -> Problem {
    .note("read.thousands-separators", "“\(text)”去掉千位分隔符，按“\(read)”读取。", rule: certain, fix: unneeded)
      .oncePerFile
  }

  /// The unit of the row itself, after the number.
  package static func readUnit(_ text: String, as read: String) -> Problem {
    .note("read.unit", "“\(text)”带有的单位就是这一行的单位，按“\(read)”读取。", rule: certain, fix: unneeded).oncePerFile
  }

  /// `+5`, `'5`, or another minus than the hyphen.
  package static func readSign(_ text: String, as read: String) -> Problem {
    .note("read.sign", "“\(text)”的符号按“\(read)”读取。", rule: certain, fix: unneeded).oncePerFile
  }

  /// `2021年`
  package static func readYear(_ text: String, as read: String) -> Problem {
    .note("read.year", "“\(text)”按年份“\(read)”读取。", rule: certain, fix: unneeded).oncePerFile
  }

  package static func readDate(_ text: String, as read: String) -> Problem {
    .note("read.date", "日期“\(text)”按“\(read)”读取。", rule: certain, fix: unneeded).oncePerFile
  }

  /// `已完工` in a column whose word is `完成`.
  package static func readWord(_ text: String, as read: String) -> Problem {
    .note("read.word", "“\(text)”按“\(read)”读取。", rule: certain, fix: unneeded).oncePerFile
  }

  /// `1` for `001`
  package static func readIdentifier(_ text: String, as read: String) -> Problem {
    .note("read.identifier", "编号“\(text)”按“\(read)”读取，看来是表格软件改动了前面的0。", rule: certain, fix: unneeded)
      .oncePerFile
  }

  /// [18] for 〔18〕
  package static func readBrackets(_ text: String, as read: String) -> Problem {
    .note("read.brackets", "“\(text)”按规划期累计值“\(read)”读取。", rule: certain, fix: unneeded).oncePerFile
  }

  /// Departments with only a blank or a stroke between them.
  package static func readNames(_ text: String, as read: String) -> Problem {
    .note("read.names", "“\(text)”按分开的几个单位读取：\(read)。", rule: certain, fix: unneeded).oncePerFile
  }

  /// Blanks before or after the text, which are left out.
  package static func blanksAround(text: String) -> Problem {
    .note("read.blanks-around", "“\(text)”前后有空格，已略去。", rule: certain, fix: unneeded).oncePerFile
  }

  /// Characters without width in the text, which are left out.
  package static func invisibleCharacter(text: String) -> Problem {
    .note("read.invisible-character", "“\(text)”含有看不见的零宽字符，已略去。", rule: certain, fix: unneeded).oncePerFile
  }
}

private let certain = "含义没有疑问的写法照读，不改动文件。"
private let unneeded = "不必修改；如读得不对，改为规定的写法。"
